import { count } from '../parameters';
import { FindingRule } from '../types';

export const prematurePlatform = {
  id: 'premature-platform',
  severity: 'medium',
  title: 'Premature platform',
  meaning: 'A platform layer is built for fewer teams than it pays off for.',
  advice: 'Use namespaces with quotas until more teams contend.',
  move: 'step-down',
  about: ['built.platform'],
  sentences: {
    short: 'A platform for {{teams}}, too few for it to pay off',
    what: 'A platform is built for {{teams}}, and it pays off above {{breakEven}}.',
    why: 'Below the break-even its machinery costs more than the toil it takes away.',
    remedy:
      'Use namespaces with quotas and a little policy until more teams contend.',
  },
  variants: {
    'never-pays-off': {
      short: 'A platform for {{teams}}, though none pays off here',
      what: 'A platform is built for {{teams}}, and no number of teams pays for one here.',
    },
  },
  find({ placement: { platform }, facts, built }) {
    const { teams, breakEven, layer } = platform;
    const fact = built?.facts.find(({ key }) => key === 'platform');
    // One that is seen is its cluster's, and others may share it.
    const isOwn = facts.platform && fact?.source.type !== 'observed';
    if (!isOwn || layer || teams === undefined) {
      return undefined;
    }
    const parameters = { teams: count(teams, 'team') };
    return breakEven === undefined
      ? { variant: 'never-pays-off', parameters }
      : {
          parameters: {
            ...parameters,
            breakEven: { type: 'amount', amount: breakEven, unit: 'teams' },
          },
        };
  },
} as const satisfies FindingRule;
