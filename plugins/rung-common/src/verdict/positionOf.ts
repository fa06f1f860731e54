import { Measure } from '../requirements/kinds/types';
import { locate, Position } from '../thresholds/scale';

/** What is measured on nothing asks for nothing. */
export const unmeasured: Position = {
  rung: 1,
  threshold: undefined,
  next: undefined,
};

export function positionOf(measure: Measure): Position {
  switch (measure.type) {
    case 'scale':
      return locate(measure.scale, measure.amount);
    case 'choice':
      return { ...unmeasured, rung: measure.choices[measure.word] ?? 1 };
    default:
      return { ...unmeasured, rung: measure.rung };
  }
}

/** A requirement that is measured in several ways takes the highest rung. */
export function highestOf(measures: readonly Measure[]): Position {
  let top: Position | undefined;
  for (const measure of measures) {
    const position = positionOf(measure);
    if (!top || position.rung > top.rung) {
      top = position;
    }
  }
  return top ?? unmeasured;
}
