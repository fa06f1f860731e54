/** What a step without tests of its own counts as: its exit code tells all. */
export function oneTest(exitCode) {
  return exitCode === 0
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 };
}

/** Jest's JSON. A suite that failed to run has no tests, and counts as a failed one. */
export function fromJest(text) {
  const results = JSON.parse(text);
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/** The TAP of Node's own test runner, which ends with a line for each count. */
export function fromNodeTest(text) {
  const count = name =>
    Number(text.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))[1]);
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
}

/**
 * Playwright's JSON. A flaky test passed in the end, and tests that are only
 * listed count as skipped.
 */
export function fromPlaywright(text) {
  const { stats } = JSON.parse(text);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  };
}

/**
 * What a step counts as: what its results say, but never a success for a step
 * that failed, and one failure for a step that left no whole results behind.
 */
export function countStep(exitCode, text, read) {
  const counts = readCounts(text, read) ?? oneTest(1);
  return exitCode !== 0 && counts.failed === 0
    ? { ...counts, failed: 1 }
    : counts;
}

function readCounts(text, read) {
  try {
    const counts = read(text);
    return Object.values(counts).every(Number.isInteger) ? counts : undefined;
  } catch {
    return undefined;
  }
}

export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of all) {
    for (const key of Object.keys(total)) {
      total[key] += counts[key];
    }
  }
  return total;
}

export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
