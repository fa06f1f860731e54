import {
  plainJson,
  plainText,
  Problem,
  problemText,
  ProblemText,
} from '@rung/backstage-plugin-rung-common';

/**
 * Something stated that is not read, in English: why, and what to write.
 *
 * @public
 */
export interface Complaint extends ProblemText {
  /** Where it is stated: the key in full, with what it stands in. */
  annotation: string;
  /** What is stated, cut to a length that is safe to show. */
  value: string;
}

/**
 * Puts a problem of an assessment into words.
 *
 * @public
 */
export function complaintOf(problem: Problem): Complaint {
  const { key, source, value } = problem;
  return {
    annotation: source.annotation ?? key,
    value,
    ...problemText(problem),
  };
}

/**
 * A complaint in one line: the annotation, what it says, why that is not read,
 * and what to write.
 *
 * @public
 */
export function describeComplaint({
  annotation,
  value,
  what,
  advice,
}: Complaint): string {
  return plainText(`${annotation} is ${plainJson(value)}. ${what} ${advice}`);
}
