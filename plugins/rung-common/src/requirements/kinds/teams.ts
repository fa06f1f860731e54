import { count } from '../grammar/count';
import { onScale } from './measures';
import { RequirementKind } from './types';

export const teams = {
  key: 'teams',
  name: 'Teams',
  number: 'teams',
  expected: 'the whole number of teams that deploy to it, such as 3',
  parse: count('teams'),
  weighing: onScale('teams'),
} as const satisfies RequirementKind;
