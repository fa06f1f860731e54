import { percentage } from '../grammar/percentage';
import { onScale } from './measures';
import { RequirementKind } from './types';

export const availability = {
  key: 'availability',
  name: 'Availability',
  number: 'availability',
  expected: 'a percentage of the month from 50 and below 100, such as 99.9',
  parse: percentage,
  weighing: onScale('availability'),
} as const satisfies RequirementKind;
