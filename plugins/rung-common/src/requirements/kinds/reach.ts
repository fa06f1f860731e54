import { listOfNames } from '../grammar/words';
import { byLength } from './measures';
import { RequirementKind } from './types';

export const reach = {
  key: 'reach',
  name: 'Regions of users',
  expected: 'a comma list of the places that need low latency, such as eu, us',
  parse: listOfNames,
  weighing: byLength('reach'),
} as const satisfies RequirementKind;
