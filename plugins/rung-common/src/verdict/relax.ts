import { higherOf, neededBy, NeededRung } from '../ladder/needed';
import { RungNumber } from '../ladder/types';
import { Measure } from '../requirements/kinds/types';
import { RequirementKey } from '../requirements/kinds';
import { thresholdBehind } from '../thresholds/scale';
import { Relation } from '../thresholds/types';
import { Relax, Relaxation } from './types';
import { positionOf, WeighedRequirement } from './weigh';

const opposite: Record<Relation, Relation> = {
  above: 'at-most',
  'at-least': 'below',
  below: 'at-least',
  'at-most': 'above',
};

interface Relaxed {
  to: Relaxation['to'];
  rung: RungNumber;
}

const givenUp: Relaxed = { to: { type: 'none' }, rung: 1 };

/** The least that a measure has to give way to call for a lower rung. */
function relaxMeasure(measure: Measure, from: RungNumber): Relaxed {
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

/** Amounts first: they are what people can bargain about. */
const offers: readonly Relaxation['to']['type'][] = ['amount', 'none', 'word'];

function byOffer({ to: one }: Relaxation, { to: other }: Relaxation): number {
  return offers.indexOf(one.type) - offers.indexOf(other.type);
}

/**
 * The price of the forcing numbers: what each would have to be relaxed to for
 * a lower rung to be enough, and which facts about the service stand in the
 * way of that. Where the platform is the headline, giving up the layer is the
 * step down.
 */
export function relaxOf(
  weighed: readonly WeighedRequirement[],
  needed: NeededRung,
): Relax | undefined {
  const changes: Relaxation[] = [];
  const blockedBy: RequirementKey[] = [];
  const demanded = weighed.map(({ requirement, kind, measures, rung }) => {
    if (rung !== needed.rung || rung === 1) {
      return { rung };
    }
    if (kind.isFact) {
      blockedBy.push(requirement.key);
    }
    let lower: RungNumber = 1;
    for (const measure of measures) {
      const own = positionOf(measure).rung;
      const relaxed = own === rung ? relaxMeasure(measure, rung) : undefined;
      if (relaxed && !kind.isFact) {
        changes.push({ key: requirement.key, to: relaxed.to });
      }
      lower = higherOf(lower, relaxed?.rung ?? own);
    }
    return { rung: lower };
  });
  return changes.length > 0 || blockedBy.length > 0
    ? {
        rung: neededBy(demanded).rung,
        changes: changes.sort(byOffer),
        blockedBy,
      }
    : undefined;
}
