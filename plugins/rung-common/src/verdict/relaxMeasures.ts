import { higherOf } from '../ladder/needed';
import { RungNumber } from '../ladder/types';
import { Measure } from '../requirements/kinds/types';
import { thresholdBehind } from '../thresholds/scale';
import { Relation } from '../thresholds/types';
import { positionOf } from './positionOf';
import { Relaxation } from './types';

const opposite: Record<Relation, Relation> = {
  above: 'at-most',
  'at-least': 'below',
  below: 'at-least',
  'at-most': 'above',
};

/** What a requirement has to give way to, and the rung that it then calls for. */
export interface Relaxed {
  to: readonly Relaxation['to'][];
  rung: RungNumber;
}

const givenUp: RelaxedMeasure = { to: { type: 'none' }, rung: 1 };

interface RelaxedMeasure {
  to: Relaxation['to'];
  rung: RungNumber;
}

/** The least that a measure has to give way to call for a lower rung. */
function relaxMeasure(measure: Measure, from: RungNumber): RelaxedMeasure {
  const isLower = (rung: RungNumber) => rung < from;
  switch (measure.type) {
    case 'scale': {
      const behind = thresholdBehind(measure.scale, measure.amount, isLower);
      if (!behind) {
        return givenUp;
      }
      const { relation, amount, unit } = behind.threshold;
      return {
        to: { type: 'amount', relation: opposite[relation], amount, unit },
        rung: behind.rung,
      };
    }
    case 'choice': {
      const nearest = Object.entries(measure.choices).findLast(([, rung]) =>
        isLower(rung),
      );
      return nearest
        ? { to: { type: 'word', word: nearest[0] }, rung: nearest[1] }
        : givenUp;
    }
    default:
      return givenUp;
  }
}

/**
 * The least that the measures of a requirement have to give way for it to call
 * for a lower rung than it does.
 */
export function relaxMeasures(
  measures: readonly Measure[],
  from: RungNumber,
): Relaxed {
  const to: Relaxation['to'][] = [];
  let rung: RungNumber = 1;
  for (const measure of measures) {
    const own = positionOf(measure).rung;
    if (own < from) {
      rung = higherOf(rung, own);
    } else {
      const relaxed = relaxMeasure(measure, from);
      // Frozen, because all who state the same share it.
      to.push(Object.freeze(relaxed.to));
      rung = higherOf(rung, relaxed.rung);
    }
  }
  return { to, rung };
}
