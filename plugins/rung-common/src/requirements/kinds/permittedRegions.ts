import { count } from '../grammar/count';
import { recorded } from './measures';
import { RequirementKind } from './types';

export const permittedRegions = {
  key: 'permitted-regions',
  name: 'Permitted regions',
  expected: 'the whole number of regions the data may live in, such as 1',
  parse: count('regions'),
  weighing: recorded,
} as const satisfies RequirementKind;
