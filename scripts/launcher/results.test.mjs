import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  countsLine,
  countStep,
  fromJest,
  fromNodeTest,
  fromPlaywright,
  oneTest,
  sum,
} from './results.mjs';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'rung-results-'));
  writeFileSync(join(folder, 'package.json'), '{}');
  symlinkSync(modules, join(folder, 'node_modules'));
});
after(() => rmSync(folder, { recursive: true }));

function write(name, lines) {
  writeFileSync(join(folder, name), lines.join('\n'));
}

/** Runs a real test runner in the folder and returns the result file that it wrote. */
function runTool(args, environment) {
  const { NODE_TEST_CONTEXT: _, ...own } = process.env;
  const { status } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { ...own, ...environment },
  });
  return { status, text: readFileSync(join(folder, 'results'), 'utf8') };
}

test('counts what Jest reports, and a suite that does not run as failed', () => {
  write('counts.jest.js', [
    "it('passes', () => expect(1).toBe(1));",
    "it('passes too', () => expect(2).toBe(2));",
    "it('fails', () => expect(1).toBe(2));",
    "it.skip('is skipped', () => {});",
    "it.todo('is to be written');",
  ]);
  write('broken.jest.js', ["throw new Error('does not run');"]);
  const { status, text } = runTool([
    join(modules, 'jest/bin/jest.js'),
    ...['--rootDir=.', '--testMatch=**/*.jest.js'],
    ...['--json', '--outputFile=results'],
  ]);

  assert.deepEqual(countStep(status, text, fromJest), {
    passed: 2,
    failed: 2,
    skipped: 2,
  });
});

test("counts what Node's test runner reports", () => {
  write('counts.node.mjs', [
    "import assert from 'node:assert';",
    "import { describe, test } from 'node:test';",
    "test('passes', () => {});",
    "describe('a group', () => {",
    "  test('passes too', () => {});",
    "  test('fails', () => assert.fail());",
    '});',
    "test.skip('is skipped', () => {});",
  ]);
  const { status, text } = runTool([
    ...['--test', '--test-reporter=tap', '--test-reporter-destination=results'],
    'counts.node.mjs',
  ]);

  assert.deepEqual(countStep(status, text, fromNodeTest), {
    passed: 2,
    failed: 1,
    skipped: 1,
  });
});

test('counts what Playwright reports, and listed tests as skipped', () => {
  write('counts.spec.js', [
    "const { expect, test } = require('@playwright/test');",
    "test('passes', () => expect(1).toBe(1));",
    "test.describe('a group', () => {",
    "  test('passes too', () => expect(2).toBe(2));",
    "  test('fails', () => expect(1).toBe(2));",
    '});',
    "test.skip('is skipped', () => {});",
  ]);
  const playwright = [
    join(modules, '@playwright/test/cli.js'),
    ...['test', '--reporter=json'],
  ];
  const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(folder, 'results') };

  const run = runTool(playwright, environment);
  assert.deepEqual(countStep(run.status, run.text, fromPlaywright), {
    passed: 2,
    failed: 1,
    skipped: 1,
  });

  const listed = runTool([...playwright, '--list'], environment);
  assert.deepEqual(countStep(listed.status, listed.text, fromPlaywright), {
    passed: 0,
    failed: 0,
    skipped: 4,
  });
});

test('never counts a step that failed as a success', () => {
  const passing = () => ({ passed: 3, failed: 0, skipped: 0 });

  assert.equal(countStep(0, 'results', passing).failed, 0);
  assert.equal(countStep(1, 'results', passing).failed, 1);
  assert.equal(oneTest(0).failed, 0);
  assert.equal(oneTest(2).failed, 1);
});

test('counts a step without whole results as one failure', () => {
  assert.deepEqual(countStep(0, undefined, fromJest), oneTest(1));
  assert.deepEqual(countStep(0, '{"numPassedTests":', fromJest), oneTest(1));
  assert.deepEqual(countStep(0, 'TAP version 13', fromNodeTest), oneTest(1));
  assert.deepEqual(countStep(0, '{}', fromPlaywright), oneTest(1));
  assert.deepEqual(countStep(0, '{}', fromJest), oneTest(1));
});

test('adds the counts of all steps up to one line', () => {
  const total = sum([
    { passed: 2, failed: 0, skipped: 1 },
    { passed: 3, failed: 1, skipped: 0 },
  ]);

  assert.equal(countsLine(total), '5 passed, 1 failed, 1 skipped');
});
