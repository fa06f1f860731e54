import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInstall } from './runInstall.mjs';
import { Problem, say } from './say.mjs';

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

// What the demo portal runs on, without what tests and trials need beside it.
const demoArgs = ['workspaces', 'focus', '--production', 'app', 'backend'];
const allArgs = ['install', '--immutable'];

/**
 * Installs the packages that yarn.lock names, unless they are in place already:
 * all of them, or only those of the demo where nobody has asked for more.
 */
export async function installPackages(root, { environment }, { demoOnly }) {
  const folder = join(root, 'node_modules');
  const stamp = join(folder, '.rung-install.json');
  // What somebody has installed with Yarn alone is not cut down either.
  const before = existsSync(stamp)
    ? JSON.parse(readFileSync(stamp, 'utf8'))
    : { hasAll: existsSync(folder) };
  const demoServes = demoOnly && !before.hasAll;
  const digest = digestOf(root);
  if (before.digest === digest && (before.hasAll || demoServes)) {
    return;
  }

  say(
    demoServes
      ? 'Installing the packages of the demo, some minutes the first time …'
      : 'Installing all packages, some minutes the first time …',
  );
  await runYarn(root, environment, demoServes ? demoArgs : allArgs);
  writeFileSync(stamp, JSON.stringify({ digest, hasAll: !demoServes }));
}

/** Changes whenever an install could have something to do. */
function digestOf(root) {
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
  const hash = createHash('sha256');
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

async function runYarn(root, environment, args) {
  if ((await runInstall(root, environment, args)) !== 0) {
    const command = `yarn ${args.join(' ')}`;
    throw new Problem(
      `"${command}" failed in ${root}; its own lines above say why.`,
      [
        'YN0028: yarn.lock does not fit the package.json files; run "npm run yarn -- install" and commit yarn.lock.',
        'A failed request: check the network and run the command again; what has arrived is kept.',
      ].join('\n  '),
    );
  }
}
