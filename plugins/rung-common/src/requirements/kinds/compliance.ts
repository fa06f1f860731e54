import { listOfNames } from '../grammar/words';
import { RequirementKind } from './types';

/** Regimes without a mapping are recorded and call for nothing. */
export const compliance = {
  key: 'compliance',
  name: 'Compliance',
  number: 'compliance',
  expected: 'a comma list of regimes such as pci-dss, strict-isolation',
  parse: listOfNames,
  isFact: true,
  weighing: {
    scales: [],
    measure: (value, { choices }) =>
      value.type === 'list'
        ? value.items
            .filter(word => Object.hasOwn(choices.compliance, word))
            .map(word => ({
              type: 'item',
              word,
              rung: choices.compliance[word],
            }))
        : [],
  },
} as const satisfies RequirementKind;
