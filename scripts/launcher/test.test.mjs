import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';

const module = new URL('./test.mjs', import.meta.url);
let root;

// Stands for all that Yarn runs: notes it, leaves the results that the real
// tools would, and fails where the test wants it to.
const yarn = `#!${process.execPath}
const fs = require('node:fs');
const command = process.argv.slice(2).join(' ');
fs.appendFileSync('calls', command + '\\n');
const outputFile = command.match(/--outputFile=(\\S+)/)?.[1];
if (outputFile && process.env.CRASHING !== 'jest') {
  const hasDatabase = process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;
  fs.writeFileSync(outputFile, JSON.stringify({
    numPassedTests: hasDatabase ? 20 : 0,
    numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 1, numTodoTests: 0,
  }));
}
if (command.startsWith('playwright')) {
  const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };
  fs.writeFileSync(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE, JSON.stringify({ stats }));
}
process.exit(command === process.env.FAILING ? 1 : 0);
`;

before(() => {
  root = mkdtempSync(join(tmpdir(), 'rung-test-test-'));
  mkdirSync(join(root, 'bin'));
  writeFileSync(join(root, 'bin/yarn'), yarn, { mode: 0o755 });
  writeFileSync(join(root, 'bin/chromium'), '', { mode: 0o755 });
  for (const [folder, name] of [
    ['scripts', 'own.test.mjs'],
    ['packages/trials/src/faults', 'own.trial.ts'],
    ['packages/trials/src/cluster', 'main.ts'],
  ]) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(
      join(root, folder, name),
      "import { test } from 'node:test';\ntest('passes', () => {});\n",
    );
  }
});
after(() => rmSync(root, { recursive: true }));

function runTest(variables) {
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env;
  const script = `
    import { test } from ${JSON.stringify(module)};
    process.exit(await test(process.cwd(), { environment: process.env }, []));
  `;
  writeFileSync(join(root, 'calls'), '');
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...environment,
        ...variables,
        PATH: [join(root, 'bin'), process.env.PATH].join(delimiter),
        RUNG_CHROMIUM: join(root, 'bin/chromium'),
      },
    },
  );
  return {
    status,
    lastLine: stdout.trimEnd().split('\n').at(-1),
    calls: readFileSync(join(root, 'calls'), 'utf8').split('\n'),
  };
}

test('adds up what all steps report', () => {
  const { status, lastLine } = runTest({});

  // Types, ESLint, Prettier, one launcher test, 20 of Jest, one fault
  // trial, one on a cluster, 4 of Playwright.
  assert.equal(lastLine, '30 passed, 0 failed, 1 skipped');
  assert.equal(status, 0);
});

test('goes on after a step that fails', () => {
  const { status, lastLine, calls } = runTest({ FAILING: 'tsc' });

  assert.equal(lastLine, '29 passed, 1 failed, 1 skipped');
  assert.equal(status, 1);
  assert.equal(calls.at(-2), 'playwright test --reporter=list,json');
});

test('counts a step that crashes as one failure', () => {
  const { status, lastLine } = runTest({ CRASHING: 'jest' });

  assert.equal(lastLine, '10 passed, 1 failed, 0 skipped');
  assert.equal(status, 1);
});
