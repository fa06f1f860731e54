import { amountOf } from '../context';
import { FindingRule } from '../types';

export const regionTighterThanZone: FindingRule = {
  id: 'region-tighter-than-zone',
  severity: 'medium',
  find({ demand }) {
    const number = (['rto', 'rpo'] as const).find(objective => {
      const zone = amountOf(demand(`${objective}.zone`));
      const region = amountOf(demand(`${objective}.region`));
      return zone !== undefined && region !== undefined && region < zone;
    });
    return number
      ? {
          what: `${number}.region ${
            demand(`${number}.region`)?.text
          } is tighter than ${number}.zone ${demand(`${number}.zone`)?.text}.`,
          why: 'Losing a region is losing its zones, so the zone is held to less than the region, and at least one number is wrong.',
          remedy: `Check both, and make ${number}.zone at least as tight.`,
        }
      : undefined;
  },
};
