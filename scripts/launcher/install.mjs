import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './processes.mjs';
import { Problem, say, secondsSince } from './say.mjs';

const packageCommands = [
  'add',
  'dedupe',
  'install',
  'link',
  'rebuild',
  'remove',
  'unlink',
  'up',
];

/** Whether a Yarn command line itself decides what is installed, as Yarn alone does too. */
export function managesPackages([command]) {
  return command === undefined || packageCommands.includes(command);
}

/** Installs the packages that yarn.lock names, unless they are in place already. */
export async function installPackages(root, { environment, nodeVersion }) {
  const stamp = join(root, 'node_modules', '.rung-install');
  const digest = digestOf(root, nodeVersion);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) {
    return;
  }

  const started = Date.now();
  say(
    'Installing packages. This takes about 3 minutes the first time, less later on …',
  );
  await runYarn(root, environment, ['install', '--immutable']);
  await requireNativeModule(root, environment);
  writeFileSync(stamp, digest);
  say(`Installed in ${secondsSince(started)} s.`);
}

/** Changes whenever an install could have something to do. */
function digestOf(root, nodeVersion) {
  const { workspaces } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const manifests = workspaces
    .map(pattern => pattern.replace('/*', ''))
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder =>
      readdirSync(join(root, folder)).map(name =>
        join(folder, name, 'package.json'),
      ),
    );
  const hash = createHash('sha256').update(nodeVersion);
  for (const file of [
    'package.json',
    'yarn.lock',
    '.yarnrc.yml',
    ...manifests.sort(),
  ]) {
    const path = join(root, file);
    if (existsSync(path)) {
      hash.update(file).update(readFileSync(path));
    }
  }
  return hash.digest('hex');
}

/** Packages that another Node installed earlier hold a module compiled for that Node. */
async function requireNativeModule(root, environment) {
  const name = 'better-sqlite3';
  const script = `new (require('${name}'))(':memory:')`;
  const load = () =>
    spawnSync('node', ['-e', script], {
      cwd: root,
      encoding: 'utf8',
      env: environment,
    });
  if (load().status === 0) {
    return;
  }
  say(`Compiling ${name} anew, about a minute …`);
  await runYarn(root, environment, ['rebuild', name]);
  const { status, stderr } = load();
  if (status !== 0) {
    throw new Problem(
      `${name} does not load in ${root}:\n${stderr}`,
      'Remove node_modules and run the command again.',
    );
  }
}

async function runYarn(root, environment, args) {
  // Yarn draws its own progress on a terminal; elsewhere long steps are silent.
  const started = Date.now();
  const heartbeat = process.stdout.isTTY
    ? undefined
    : setInterval(
        () => say(`Still at it after ${secondsSince(started)} s …`),
        15_000,
      );
  try {
    if ((await run('yarn', args, { cwd: root, env: environment })) !== 0) {
      const command = `yarn ${args.join(' ')}`;
      throw new Problem(
        `"${command}" failed in ${root}; its own lines above say why.`,
        [
          'YN0028: yarn.lock does not fit the package.json files; run "npm run yarn -- install" and commit yarn.lock.',
          'A package that must be built: it needs python3, make and g++ (Debian: apt-get install python3 make g++; macOS: xcode-select --install).',
          'A failed request: check the network and run the command again; what has arrived is kept.',
        ].join('\n  '),
      );
    }
  } finally {
    clearInterval(heartbeat);
  }
}
