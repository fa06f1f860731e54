import { wordOf } from '../grammar/words';
import { recorded } from './measures';
import { RequirementKind } from './types';

export const writes = {
  key: 'writes',
  name: 'Writes',
  expected: 'single-region, every-region or mergeable',
  parse: wordOf(['single-region', 'every-region', 'mergeable']),
  weighing: recorded,
} as const satisfies RequirementKind;
