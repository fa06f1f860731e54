import { RequirementKey } from '../../requirements/kinds';
import { amountOf, objectivesFor } from '../context';
import { keys } from '../parameters';
import { FindingContext, FindingRule } from '../types';

/** The demands that only a second region can meet. */
function needsSecondRegion(context: FindingContext): RequirementKey[] {
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

export const residencyBlocksRegion = {
  id: 'residency-blocks-region',
  severity: 'high',
  title: 'Residency blocks a second region',
  meaning:
    'The data may live in one region only, and another requirement calls for a second.',
  advice: 'Permit a second region, or relax what needs one.',
  move: 'state-numbers',
  about: ['permitted-regions'],
  sentences: {
    short: 'One region is permitted, and a second one is called for',
    what: 'The data may live in one region only, and {{blocked}} cannot be met without a second.',
    why: 'A replica in a place where the data may not be is a breach, not a redundancy.',
    remedy:
      'Permit a second region under the same obligations, or relax what needs one.',
  },
  find(context) {
    if (amountOf(context.demand('permitted-regions')) !== 1) {
      return undefined;
    }
    const blocked = needsSecondRegion(context);
    return blocked.length > 0
      ? { parameters: { blocked: keys(blocked) } }
      : undefined;
  },
} as const satisfies FindingRule;
