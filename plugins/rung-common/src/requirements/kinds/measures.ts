import { ChoiceName, ScaleName, Thresholds } from '../../thresholds/types';
import { Measure, StatedValue } from './types';

/** What the values of a requirement are weighed on. */
export interface Weighing {
  /** The scales, in the order of the measures. */
  readonly scales: readonly ScaleName[];
  /** The lowest rung is the highest that any of the measures calls for. */
  measure(value: StatedValue, thresholds: Thresholds): Measure[];
}

/** Weighs a quantity, or the length of a list, on the scale of that name. */
export function onScale(name: ScaleName): Weighing {
  return {
    scales: [name],
    measure: (value, { scales }) => {
      const amount = amountOf(value);
      return amount === undefined
        ? []
        : [{ type: 'scale', scale: scales[name], amount }];
    },
  };
}

function amountOf(value: StatedValue): number | undefined {
  switch (value.type) {
    case 'quantity':
      return value.amount;
    case 'list':
      return value.items.length;
    default:
      return undefined;
  }
}

/** Weighs a word by the rung that the choice of that name gives it. */
export function byChoice(name: ChoiceName): Weighing {
  return {
    scales: [],
    measure: (value, { choices }) =>
      value.type === 'word'
        ? [{ type: 'choice', word: value.word, choices: choices[name] }]
        : [],
  };
}

/** For requirements that are recorded and call for no rung of their own. */
export const recorded: Weighing = { scales: [], measure: () => [] };
