import { matchesLabels } from '../../selectors';
import { CheckRow } from '../types';

/** A spread rule that does not count the pods that it is for. */
export const spreadSelectsNothing = {
  id: 'spread-selects-nothing',
  scope: 'workload',
  reads: [],
  find({ workload: { template } }) {
    const rules = template.spread.filter(
      ({ selector }) => !matchesLabels(template.labels, selector),
    ).length;
    return rules > 0 ? { details: { rules } } : undefined;
  },
} as const satisfies CheckRow<'workload'>;
