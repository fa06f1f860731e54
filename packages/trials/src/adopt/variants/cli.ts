import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Variant } from './Variant.ts';

const packageName = '@rung/cli';

const wellWritten = service('99.9', 'rung.dev/rto.zone: 5m');
const misspelt = service('99.9', 'rung.dev/rto.zome: 5m');

/** The command line from its tarball, in a folder with nothing else. */
export const cli: Variant = {
  name: 'cli',
  title: 'the command line in an empty folder',
  run: async ({ commands, checks, packages, registryUrl, folder }) => {
    const empty = join(folder, 'cli');
    rmSync(empty, { recursive: true, force: true });
    mkdirSync(empty);
    writeFileSync(join(empty, '.npmrc'), `@rung:registry=${registryUrl}\n`);
    writeFileSync(join(empty, 'catalog-info.yaml'), wellWritten);
    writeFileSync(join(empty, 'misspelt.yaml'), misspelt);
    const { tarball } = packages.find(
      ({ manifest: { name } }) => name === packageName,
    )!;

    const isInstalled = await checks.succeeds(
      'it installs from its tarball',
      () => commands.run(`npm install '${tarball}'`, empty),
    );
    if (!isInstalled) {
      return;
    }
    const assessed = await commands.attempt(
      'npx rung assess catalog-info.yaml',
      empty,
    );
    checks.same('npx rung assess ends well', assessed.code, 0);
    checks.includes(
      'it says which rung is enough',
      assessed.output,
      /component:default\/shop +3 /,
    );
    const failed = await commands.attempt(
      'npx rung assess misspelt.yaml',
      empty,
    );
    checks.same('it fails for a misspelt annotation', failed.code, 1);
    checks.includes(
      'it says where, and what to write instead',
      failed.output,
      /misspelt\.yaml:8:5 .*Write rung\.dev\/rto\.zone instead/,
    );
  },
};

function service(availability: string, annotation: string) {
  return `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: shop
  annotations:
    rung.dev/availability: '${availability}'
    rung.dev/rpo.zone: 5m
    ${annotation}
spec:
  type: service
  lifecycle: production
  owner: shop-team
`;
}
