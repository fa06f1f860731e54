import { formatDuration } from '../../requirements/grammar/duration';
import { amountOf } from '../context';
import { FindingRule } from '../types';

export const rtoExceedsBudget: FindingRule = {
  id: 'rto-exceeds-budget',
  severity: 'medium',
  find({ placement }) {
    const budget = placement.downtime?.perYearSeconds;
    const worst = placement.demands
      .filter(({ key }) => key === 'rto' || key.startsWith('rto.'))
      .reduce<{ key: string; seconds: number } | undefined>((most, demand) => {
        const seconds = amountOf(demand) ?? 0;
        return seconds > (most?.seconds ?? 0)
          ? { key: demand.key, seconds }
          : most;
      }, undefined);
    return budget !== undefined && worst && worst.seconds > budget
      ? {
          what: `One recovery within ${worst.key} ${formatDuration(
            worst.seconds,
          )} spends more than the ${formatDuration(
            Math.round(budget),
          )} of downtime that a year allows.`,
          why: 'The two numbers cannot both be kept in a year in which it happens once.',
          remedy: 'Tighten the RTO, or promise a lower availability.',
        }
      : undefined;
  },
};
