import { ChoiceName, ScaleName, Thresholds } from '../../thresholds/types';
import { Measure, StatedValue } from './types';

/** What the values of a requirement are weighed on. */
export interface Weighing {
  /** The scales, in the order of the measures. */
  readonly scales: readonly ScaleName[];
  /** The lowest rung is the highest that any of the measures calls for. */
  measure(value: StatedValue, thresholds: Thresholds): Measure[];
}

/** Weighs a quantity on the scale of that name. */
export function onScale(name: ScaleName): Weighing {
  return weighedBy(name, value =>
    value.type === 'quantity' ? value.amount : undefined,
  );
}

/** Weighs a list by how many names it has. */
export function byLength(name: ScaleName): Weighing {
  return weighedBy(name, value =>
    value.type === 'list' ? value.items.length : undefined,
  );
}

function weighedBy(
  name: ScaleName,
  amountOf: (value: StatedValue) => number | undefined,
): Weighing {
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
