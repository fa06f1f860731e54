/*
 * All tests of an area as one file. For each change Jest then loads what they
 * share once, which is most of the work, and not once for each of them.
 */
import type * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of the tests, from the folder that the tests are run in. */
declare const testFiles: readonly string[];
/** Which tests are run, each by its full name; all of them where it is left out. */
declare const wantedTests: string | undefined;

declare const fastCheck: typeof fc;

/** Enough to notice a change, and the same every time. */
const runs = { numRuns: 100, seed: 1, endOnFailure: true };

jest.doMock('fast-check', () => {
  const assert = (
    property: fc.IRawProperty<unknown>,
    options?: fc.Parameters<unknown>,
  ) =>
    fastCheck.assert(property, {
      ...options,
      ...runs,
      numRuns: Math.min(runs.numRuns, options?.numRuns ?? runs.numRuns),
    });
  return { ...fastCheck, __esModule: true, default: { ...fastCheck, assert } };
});

/** The names are a pattern, in which all but letters and digits is escaped. */
const lettersOf = (text: string) => text.replace(/\W/g, '');
const wanted = wantedTests && lettersOf(wantedTests);

for (const file of testFiles.filter(
  one => wanted === undefined || wanted.includes(lettersOf(one)),
)) {
  const path = join(process.cwd(), file);
  describe(`the tests in ${file}:`, () => {
    // What one of them replaces is not replaced for the others.
    if (/^jest\.mock\(/m.test(readFileSync(path, 'utf8'))) {
      jest.isolateModules(() => require(path));
    } else {
      require(path);
    }
  });
}
