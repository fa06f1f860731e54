import { ChoiceName, ScaleName, Thresholds } from '../../thresholds/types';
import { Measure, StatedValue } from './types';

type Measures = (value: StatedValue, thresholds: Thresholds) => Measure[];

/** Weighs a quantity on the scale of that name. */
export function onScale(name: ScaleName): Measures {
  return (value, thresholds) =>
    value.type === 'quantity'
      ? [
          {
            type: 'scale',
            scale: thresholds.scales[name],
            amount: value.amount,
          },
        ]
      : [];
}

/** Weighs a word by the rung that the choice of that name gives it. */
export function byChoice(name: ChoiceName): Measures {
  return (value, thresholds) =>
    value.type === 'word'
      ? [
          {
            type: 'choice',
            word: value.word,
            choices: thresholds.choices[name],
          },
        ]
      : [];
}

/** For requirements that are recorded and call for no rung of their own. */
export const recorded: Measures = () => [];
