import { wordOf } from '../grammar/words';
import { recorded } from './measures';
import { RequirementKind } from './types';

export const state = {
  key: 'state',
  name: 'State',
  expected: 'stateless or stateful',
  parse: wordOf(['stateless', 'stateful']),
  weighing: recorded,
} as const satisfies RequirementKind;
