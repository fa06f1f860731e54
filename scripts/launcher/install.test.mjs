import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, before, beforeEach, mock, test } from 'node:test';
import { installPackages, managesPackages } from './install.mjs';

let root;
let toolchain;

/** A Yarn that notes how it is called and installs the native module that is looked at. */
function yarnThatInstalls(moduleScript) {
  return `#!/bin/sh
echo "$@" >> calls
mkdir -p node_modules/better-sqlite3
echo "${moduleScript}" > node_modules/better-sqlite3/index.js
`;
}

// What the launcher says would read as news of the machine of the tests.
before(() => mock.method(console, 'log', () => {}));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rung-install-'));
  mkdirSync(join(root, 'bin'));
  mkdirSync(join(root, 'packages', 'app'), { recursive: true });
  write('package.json', '{ "workspaces": ["packages/*", "plugins/*"] }');
  write('packages/app/package.json', '{ "name": "app" }');
  write('yarn.lock', '');
  write('bin/yarn', yarnThatInstalls('module.exports = class {}'));
  const PATH = `${join(root, 'bin')}:${process.env.PATH}`;
  toolchain = {
    nodeVersion: process.versions.node,
    environment: { ...process.env, PATH },
  };
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path, text) {
  writeFileSync(join(root, path), text, { mode: 0o755 });
}

function calls() {
  return readFileSync(join(root, 'calls'), 'utf8').trim().split('\n');
}

test('installs once', async () => {
  await installPackages(root, toolchain);
  await installPackages(root, toolchain);

  assert.deepEqual(calls(), ['install --immutable']);
});

for (const [change, make] of Object.entries({
  'a workspace': () =>
    write('packages/app/package.json', '{ "name": "other" }'),
  'the lock file': () => write('yarn.lock', 'another'),
  "Yarn's settings": () => write('.yarnrc.yml', 'nodeLinker: node-modules'),
  Node: () => Object.assign(toolchain, { nodeVersion: '22.99.0' }),
  'the installed packages': () =>
    rmSync(join(root, 'node_modules'), { recursive: true }),
})) {
  test(`installs again after a change of ${change}`, async () => {
    await installPackages(root, toolchain);
    make();
    await installPackages(root, toolchain);

    assert.equal(calls().length, 2);
  });
}

test('compiles anew what another Node has compiled', async () => {
  // Loads once Yarn has been called a second time.
  write(
    'bin/yarn',
    yarnThatInstalls('$([ $1 = rebuild ] && echo module.exports = class {})'),
  );
  await installPackages(root, toolchain);

  assert.deepEqual(calls(), ['install --immutable', 'rebuild better-sqlite3']);
});

test('says which native module does not load', async () => {
  write('bin/yarn', yarnThatInstalls('throw new Error(42)'));

  await assert.rejects(installPackages(root, toolchain), {
    message: /better-sqlite3 does not load in .*Error: 42/s,
    remedy: /Remove node_modules/,
  });
});

test('says what to do when Yarn fails, and tries again the next time', async () => {
  write('bin/yarn', '#!/bin/sh\necho "$@" >> calls\nexit 1\n');
  for (const _ of [1, 2]) {
    await assert.rejects(installPackages(root, toolchain), {
      message: /"yarn install --immutable" failed/,
      remedy: /npm run yarn -- install/,
    });
  }

  assert.equal(calls().length, 2);
});

test('leaves commands that change what is installed to Yarn', () => {
  assert.equal(managesPackages([]), true);
  assert.equal(managesPackages(['add', 'left-pad']), true);
  assert.equal(managesPackages(['tsc']), false);
  assert.equal(managesPackages(['workspace', 'app', 'build']), false);
});
