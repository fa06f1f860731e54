import { listOfNames } from '../grammar/words';
import { RequirementKind } from './types';

export const reach: RequirementKind = {
  key: 'reach',
  name: 'Reach',
  expected: 'a comma list of the places that need low latency, such as eu, us',
  parse: listOfNames,
  measure: (value, { scales }) =>
    value.type === 'list'
      ? [{ type: 'scale', scale: scales.reach, amount: value.items.length }]
      : [],
};
