import { Problem } from '@rung/backstage-plugin-rung-common';
import { describeProblem } from '@rung/backstage-plugin-rung-node';

/** An entity is read far more often than it is mended. */
const MAX_DESCRIBED = 20;

/**
 * What to tell of problems, as lines: the annotation, what it says, and what
 * to write. Of very many the last line is how many more there are.
 */
export function describeProblems(problems: readonly Problem[]): string[] {
  const lines = problems.slice(0, MAX_DESCRIBED).map(describeProblem);
  const rest = problems.length - lines.length;
  return rest > 0
    ? [...lines, `Rung cannot read ${rest} more annotations.`]
    : lines;
}
