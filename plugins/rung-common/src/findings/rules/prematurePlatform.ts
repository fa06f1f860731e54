import { counted } from '../context';
import { FindingRule } from '../types';

export const prematurePlatform: FindingRule = {
  id: 'premature-platform',
  severity: 'medium',
  find({ placement: { platform }, facts }) {
    const { teams, breakEven, layer } = platform;
    return facts.platform && !layer && teams !== undefined
      ? {
          what: `A platform is built for ${counted(
            teams,
            'team',
          )}, and it pays off above ${breakEven}.`,
          why: 'Below the break-even its machinery costs more than the toil it takes away.',
          remedy:
            'Use namespaces with quotas and a little policy until more teams contend.',
        }
      : undefined;
  },
};
