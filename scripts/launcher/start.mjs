import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { requireFreePorts } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { Running, startGroup } from './processes.mjs';
import { say } from './say.mjs';

// The ports of app.baseUrl and backend.baseUrl in app-config.yaml.
const ports = { 'the app': 3000, 'the backend': 7007 };
const appAddress = 'http://localhost:3000';
const backendAddress = 'http://localhost:7007/.backstage/health/v1/readiness';

/** Runs the demo portal until it is told to end; then nothing of it is left. */
export async function start(root, { environment }, args) {
  await requireFreePorts(ports);
  const running = new Running();
  running.stopOnSignal();
  try {
    const database = args.includes('--postgres')
      ? await startDatabase(root, running)
      : { options: [], environment: {} };

    say('Starting the portal, about half a minute. Ctrl-C ends it.');
    const options = args.filter(arg => arg !== '--postgres');
    const portal = startGroup(
      // Yarn knows of it only where the tests are installed as well.
      join(root, 'node_modules/.bin/backstage-cli'),
      ['repo', 'start', ...database.options, ...options],
      { cwd: root, env: { ...environment, ...database.environment } },
    );
    running.add(portal.stop);
    const waiting = new AbortController();
    sayWhenUp(waiting.signal);
    const exitCode = await portal.finished;
    waiting.abort();
    // Ctrl-C is the usual way to end it, and no failure.
    return running.isEnding ? 0 : exitCode;
  } finally {
    await running.stopAll();
  }
}

async function startDatabase(root, running) {
  const { host, port, user, password, stop } = await startPostgres();
  running.add(stop);
  say(`PostgreSQL listens on ${host}:${port}, empty, for this run only.`);
  return {
    options: configOptions(root),
    // Read by app-config.postgres.yaml.
    environment: {
      POSTGRES_HOST: host,
      POSTGRES_PORT: String(port),
      POSTGRES_USER: user,
      POSTGRES_PASSWORD: password,
    },
  };
}

/** Naming one file makes Backstage leave out those it reads by itself, so all are named. */
function configOptions(root) {
  return [
    'app-config.yaml',
    'app-config.local.yaml',
    'app-config.postgres.yaml',
  ]
    .map(name => join(root, name))
    .filter(path => existsSync(path))
    .flatMap(path => ['--config', path]);
}

async function sayWhenUp(signal) {
  while (!signal.aborted) {
    if (
      (await answers(appAddress, signal)) &&
      (await answers(backendAddress, signal))
    ) {
      say(`The portal is up: ${appAddress}`);
      return;
    }
    await delay(1000);
  }
}

async function answers(address, signal) {
  try {
    return (await fetch(address, { signal })).ok;
  } catch {
    return false;
  }
}
