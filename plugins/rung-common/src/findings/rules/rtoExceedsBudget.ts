import { formatDuration } from '../../requirements/grammar/duration';
import { Demand } from '../../verdict/types';
import { amountOf } from '../context';
import { FindingRule } from '../types';

/** The longest time that any recovery may take, and where it is stated. */
function longestRecovery(demands: readonly Demand[]): {
  key: string;
  seconds: number;
} {
  let longest = { key: '', seconds: 0 };
  for (const demand of demands) {
    if (demand.key.startsWith('rto')) {
      const seconds = amountOf(demand) ?? 0;
      longest =
        seconds > longest.seconds ? { key: demand.key, seconds } : longest;
    }
  }
  return longest;
}

export const rtoExceedsBudget: FindingRule = {
  id: 'rto-exceeds-budget',
  severity: 'medium',
  find({ placement }) {
    const budget = placement.downtime?.perYearSeconds;
    if (budget === undefined) {
      return undefined;
    }
    const { key, seconds } = longestRecovery(placement.demands);
    return seconds > budget
      ? {
          what: `One recovery within ${key} ${formatDuration(
            seconds,
          )} spends more than the ${formatDuration(
            Math.round(budget),
          )} of downtime that a year allows.`,
          why: 'The two numbers cannot both be kept in a year in which it happens once.',
          remedy: 'Tighten the RTO, or promise a lower availability.',
        }
      : undefined;
  },
};
