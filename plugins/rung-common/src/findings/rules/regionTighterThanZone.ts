import { amountOf } from '../context';
import { keys, stated } from '../parameters';
import { FindingRule } from '../types';

export const regionTighterThanZone = {
  id: 'region-tighter-than-zone',
  severity: 'medium',
  title: 'Region tighter than zone',
  meaning:
    'The objective for the loss of a region is tighter than the one for a zone: one of the two is a slip.',
  advice: 'Check both, and make the one for the zone as tight.',
  move: 'state-numbers',
  about: ['rto.region', 'rpo.region'],
  sentences: {
    short: 'The objective for a region is tighter than for a zone',
    what: '{{region}} is tighter than {{zone}}.',
    why: 'Losing a region is losing its zones, so the zone is held to less than the region, and at least one number is wrong.',
    remedy: 'Check both, and make {{zoneKey}} at least as tight.',
  },
  find({ demand }) {
    for (const number of ['rto', 'rpo'] as const) {
      const zone = demand(`${number}.zone`);
      const region = demand(`${number}.region`);
      const loose = amountOf(zone);
      const tight = amountOf(region);
      if (
        zone &&
        region &&
        loose !== undefined &&
        tight !== undefined &&
        tight < loose
      ) {
        return {
          parameters: {
            region: stated([region]),
            zone: stated([zone]),
            zoneKey: keys([zone.key]),
          },
        };
      }
    }
    return undefined;
  },
} as const satisfies FindingRule;
