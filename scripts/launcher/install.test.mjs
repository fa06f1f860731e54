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

// Notes how it is called.
const yarn = `#!/bin/sh
[ "$1" = config ] || echo "$@" >> calls
mkdir -p node_modules
`;
const all = { demoOnly: false };
const demo = { demoOnly: true };
const installsAll = 'install --immutable';
const installsDemo = 'workspaces focus --production app backend';

// What the launcher says would read as news of the machine of the tests.
before(() => mock.method(console, 'log', () => {}));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rung-install-'));
  mkdirSync(join(root, 'bin'));
  mkdirSync(join(root, 'packages', 'app'), { recursive: true });
  write('package.json', '{ "workspaces": ["packages/*", "plugins/*"] }');
  write('packages/app/package.json', '{ "name": "app" }');
  write('yarn.lock', '');
  write('bin/yarn', yarn);
  const PATH = `${join(root, 'bin')}:${process.env.PATH}`;
  toolchain = { environment: { ...process.env, PATH } };
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path, text) {
  writeFileSync(join(root, path), text, { mode: 0o755 });
}

function calls() {
  return readFileSync(join(root, 'calls'), 'utf8').trim().split('\n');
}

test('installs once', async () => {
  await installPackages(root, toolchain, all);
  await installPackages(root, toolchain, all);

  assert.deepEqual(calls(), [installsAll]);
});

test('installs no more than the demo needs, and the rest when it is asked for', async () => {
  await installPackages(root, toolchain, demo);
  await installPackages(root, toolchain, demo);
  assert.deepEqual(calls(), [installsDemo]);

  await installPackages(root, toolchain, all);
  assert.deepEqual(calls(), [installsDemo, installsAll]);
});

test('leaves what Yarn alone has installed in place for the demo', async () => {
  mkdirSync(join(root, 'node_modules'));
  await installPackages(root, toolchain, demo);

  assert.deepEqual(calls(), [installsAll]);
});

test('leaves all in place for the demo', async () => {
  await installPackages(root, toolchain, all);
  await installPackages(root, toolchain, demo);
  assert.deepEqual(calls(), [installsAll]);

  write('yarn.lock', 'another');
  await installPackages(root, toolchain, demo);
  assert.deepEqual(calls(), [installsAll, installsAll]);
});

for (const [change, make] of Object.entries({
  'a workspace': () =>
    write('packages/app/package.json', '{ "name": "other" }'),
  'the lock file': () => write('yarn.lock', 'another'),
  "Yarn's settings": () => write('.yarnrc.yml', 'nodeLinker: node-modules'),
  'the installed packages': () =>
    rmSync(join(root, 'node_modules'), { recursive: true }),
})) {
  test(`installs again after a change of ${change}`, async () => {
    await installPackages(root, toolchain, all);
    make();
    await installPackages(root, toolchain, all);

    assert.equal(calls().length, 2);
  });
}

test('says what to do when Yarn fails, and tries again the next time', async () => {
  write('bin/yarn', `${yarn}exit 1\n`);
  for (const _ of [1, 2]) {
    await assert.rejects(installPackages(root, toolchain, all), {
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
