import { wordOf } from '../grammar/words';
import { byChoice } from './measures';
import { RequirementKind } from './types';

export const audience = {
  key: 'audience',
  name: 'Audience',
  expected: 'self, team, internal, customers or paying',
  parse: wordOf(['self', 'team', 'internal', 'customers', 'paying']),
  isFact: true,
  weighing: byChoice('audience'),
} as const satisfies RequirementKind;
