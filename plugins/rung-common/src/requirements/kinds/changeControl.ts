import { wordOf } from '../grammar/words';
import { byChoice } from './measures';
import { RequirementKind } from './types';

export const changeControl = {
  key: 'change-control',
  name: 'Change control',
  expected: 'audited',
  parse: wordOf(['audited']),
  isFact: true,
  weighing: byChoice('change-control'),
} as const satisfies RequirementKind;
