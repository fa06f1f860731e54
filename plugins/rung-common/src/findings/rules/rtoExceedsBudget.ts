import { Demand } from '../../verdict/types';
import { amountOf } from '../context';
import { stated } from '../parameters';
import { FindingRule } from '../types';

/** The demand that a recovery may take longest for. */
function longestRecovery(demands: readonly Demand[]): Demand | undefined {
  let longest: Demand | undefined;
  for (const demand of demands) {
    if (
      demand.key.startsWith('rto') &&
      (amountOf(demand) ?? 0) > (amountOf(longest) ?? 0)
    ) {
      longest = demand;
    }
  }
  return longest;
}

export const rtoExceedsBudget = {
  id: 'rto-exceeds-budget',
  severity: 'medium',
  title: 'RTO exceeds the downtime budget',
  meaning:
    'One recovery within the RTO takes more than a year of the downtime that the availability allows.',
  advice: 'Tighten the RTO, or promise a lower availability.',
  move: 'state-numbers',
  about: ['availability'],
  sentences: {
    short: 'One recovery may take longer than a year’s downtime budget',
    what: 'One recovery within {{objective}} spends more than the {{budget}} of downtime that a year allows.',
    why: 'The two numbers cannot both be kept in a year in which it happens once.',
    remedy: 'Tighten the RTO, or promise a lower availability.',
  },
  find({ placement }) {
    const budget = placement.downtime?.perYearSeconds;
    const longest =
      budget === undefined ? undefined : longestRecovery(placement.demands);
    return longest && budget !== undefined && amountOf(longest)! > budget
      ? {
          parameters: {
            objective: stated([longest]),
            budget: {
              type: 'amount',
              amount: Math.round(budget),
              unit: 'seconds',
            },
          },
        }
      : undefined;
  },
} as const satisfies FindingRule;
