import {
  plainJson,
  plainText,
  Problem,
} from '@rung/backstage-plugin-rung-common';

/**
 * A problem in one line: the annotation, what it says, why that is not read,
 * and what to write.
 *
 * @public
 */
export function describeProblem(problem: Problem): string {
  const { key, source, value, reason, expected } = problem;
  const name = source.annotation ?? key;
  return plainText(`${name} is ${plainJson(value)}. ${reason} ${expected}`);
}
