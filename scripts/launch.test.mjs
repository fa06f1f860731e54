import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('./launch.mjs', import.meta.url));
let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'rung-launch-'));
  for (const name of ['backstage-cli', 'yarn']) {
    writeFileSync(
      join(folder, name),
      `#!/bin/sh\necho ${name} "$@"\nexit 5\n`,
      { mode: 0o755 },
    );
  }
});
after(() => rmSync(folder, { recursive: true }));

function launch(args, userAgent) {
  return spawnSync(process.execPath, [launcher, ...args], {
    encoding: 'utf8',
    env: {
      PATH: [folder, process.env.PATH].join(delimiter),
      npm_config_user_agent: userAgent,
    },
  });
}

for (const [args, expected] of [
  [['start', '--inspect'], 'backstage-cli repo start --inspect\n'],
  [['test', 'plugins/rung'], 'backstage-cli repo test plugins/rung\n'],
  [['yarn', 'tsc'], 'yarn tsc\n'],
]) {
  test(`under Yarn, "${args.join(
    ' ',
  )}" is what any Backstage repository does`, () => {
    const { status, stdout } = launch(args, 'yarn/4.18.1 npm/? node/v22.23.3');

    assert.equal(stdout, expected);
    assert.equal(status, 5);
  });
}

test('refuses a command that it does not know', () => {
  const { status, stdout, stderr } = launch(['serve'], 'npm/11.0.0');

  assert.equal(stdout, '');
  assert.match(stderr, /no launcher command "serve"[^]*npm start, npm test/);
  assert.equal(status, 1);
});
