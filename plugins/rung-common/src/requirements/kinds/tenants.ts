import { wordOf } from '../grammar/words';
import { byChoice } from './measures';
import { RequirementKind } from './types';

export const tenants = {
  key: 'tenants',
  name: 'Tenants',
  expected: 'trusted, structured, mixed or untrusted',
  parse: wordOf(['trusted', 'structured', 'mixed', 'untrusted']),
  isFact: true,
  weighing: byChoice('tenants'),
} as const satisfies RequirementKind;
