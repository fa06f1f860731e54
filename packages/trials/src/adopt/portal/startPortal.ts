import { stringify } from 'yaml';
import { BackendClient } from '../../platform/BackendClient.ts';
import { findFreePort, Problem, say } from '../../platform/launcher.ts';
import { onceTrue, waitFor } from '../../platform/waiting.ts';
import { lastLine, readOutput } from '../Commands.ts';
import type { Portal } from './Portal.ts';

const startSeconds = 300;
const compiled = /compiled (successfully|with warnings)/;
const progressMilliseconds = 15_000;

export interface StartedPortal {
  appUrl: string;
  client: BackendClient;
  stop: () => Promise<void>;
}

/** Starts a portal by its own `yarn start`, on ports that are free. */
export async function startPortal(portal: Portal): Promise<StartedPortal> {
  const [appPort, backendPort] = [await findFreePort(), await findFreePort()];
  const appUrl = `http://localhost:${appPort}`;
  const backendUrl = `http://localhost:${backendPort}`;
  portal.write(
    'app-config.local.yaml',
    stringify({
      app: { baseUrl: appUrl, listen: { port: appPort } },
      backend: {
        baseUrl: backendUrl,
        listen: { port: backendPort, host: '127.0.0.1' },
        cors: { origin: appUrl },
      },
    }),
  );

  say(`Starting the portal at ${appUrl}`);
  const { log, stop, finished } = portal.commands.start(
    'yarn start',
    portal.folder,
    { BROWSER: 'none' },
  );
  let isOver = false;
  finished.then(() => (isOver = true));
  const client = BackendClient.create(backendUrl, '');
  let saidAt = Date.now();
  await waitFor('the portal has started', startSeconds, async () => {
    const output = readOutput(log);
    if (isOver || output.includes('BackendStartupError')) {
      throw new Problem(
        `The portal did not start: ${firstError(output)}`,
        `All that it said is in ${log}.`,
      );
    }
    if (Date.now() - saidAt > progressMilliseconds) {
      saidAt = Date.now();
      say(`  ${lastLine(output)}`);
    }
    return onceTrue(compiled.test(output) && (await client.isReady()));
  });
  return { appUrl, client, stop };
}

function firstError(output: string) {
  const errors = output.split('\n').filter(line => /error/i.test(line));
  return errors[0]?.slice(0, 300) ?? lastLine(output);
}
