import { amountOf, objectivesFor } from '../context';
import { FindingContext, FindingRule } from '../types';

/** The demands that only a second region can meet. */
function needsSecondRegion(context: FindingContext): string[] {
  const demands = [
    ...objectivesFor(context, 'region'),
    ...context.placement.demands.filter(({ rung }) => rung === 6),
    ...context.placement.demands.filter(
      ({ value }) =>
        value.type === 'list' && value.items.includes('geo-redundancy'),
    ),
  ];
  return [...new Set(demands.map(({ key }) => key))];
}

export const residencyBlocksRegion: FindingRule = {
  id: 'residency-blocks-region',
  severity: 'high',
  find(context) {
    if (amountOf(context.demand('permitted-regions')) !== 1) {
      return undefined;
    }
    const blocked = needsSecondRegion(context);
    return blocked.length > 0
      ? {
          what: `The data may live in one region only, and ${blocked.join(
            ', ',
          )} cannot be met without a second.`,
          why: 'A replica in a place where the data may not be is a breach, not a redundancy.',
          remedy:
            'Permit a second region under the same obligations, or relax what needs one.',
        }
      : undefined;
  },
};
