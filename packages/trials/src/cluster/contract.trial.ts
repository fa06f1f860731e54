import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryFolder } from '../platform/paths.ts';
import { clusterTrial } from './setting/clusterTrial.ts';

const tests = 'plugins/rung-node/src/observation/contract.test.ts';

clusterTrial('the contract with API servers', async setting => {
  const { url, ca } = setting.api.access;
  const certificates = join(setting.runFolder, 'ca.crt');
  writeFileSync(certificates, ca);
  await promisify(execFile)(
    join(repositoryFolder, 'node_modules/.bin/backstage-cli'),
    ['repo', 'test', '--watchAll=false', '--maxWorkers=1', tests],
    {
      cwd: repositoryFolder,
      env: {
        ...process.env,
        NODE_EXTRA_CA_CERTS: certificates,
        RUNG_CONTRACT_CLUSTER: url,
        RUNG_CONTRACT_TOKEN: setting.tokens.portal,
        RUNG_CONTRACT_POWERLESS_TOKEN: setting.tokens.powerless,
        RUNG_CONTRACT_ALMIGHTY_TOKEN: setting.tokens.almighty,
      },
    },
  );
});
