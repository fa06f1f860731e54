import { Assessment } from '@rung/backstage-plugin-rung-common';

/**
 * What to do about an assessment: `state` numbers where there are none, look at
 * what is `missing` or at what `couldGo`, or `change` the requirements.
 */
export type NextStep = 'state' | 'missing' | 'couldGo' | 'change';

/** The one next step, by what is known. */
export function nextStepOf({
  status,
  fit,
}: Pick<Assessment, 'status' | 'fit'>): NextStep {
  if (status === 'unassessed') {
    return 'state';
  }
  switch (fit) {
    case 'under-built':
      return 'missing';
    case 'over-built':
      return 'couldGo';
    default:
      return 'change';
  }
}
