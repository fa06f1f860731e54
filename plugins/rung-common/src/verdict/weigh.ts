import { rungDefinition } from '../ladder/rungs';
import { requirementKind } from '../requirements/kinds';
import { Measure } from '../requirements/kinds/types';
import {
  Requirement,
  RequirementKey,
  RequirementValue,
} from '../requirements/types';
import { locate, Position } from '../thresholds/scale';
import { Thresholds } from '../thresholds/types';
import { ObjectiveReading } from './types';

/** A requirement with everything it is weighed on. */
export interface WeighedRequirement extends Position {
  requirement: Requirement;
  measures: Measure[];
  reading?: ObjectiveReading;
  ignored?: 'stateless';
}

/** Whether the service holds no data that could be lost. */
export function isStateless(requirements: readonly Requirement[]): boolean {
  return requirements.some(
    ({ key, value }) =>
      key === 'state' && value.type === 'word' && value.word === 'stateless',
  );
}

/** The value of one requirement among those weighed, if it is stated. */
export function valueOf(
  weighed: readonly WeighedRequirement[],
  key: RequirementKey,
): RequirementValue | undefined {
  return weighed.find(({ requirement }) => requirement.key === key)?.requirement
    .value;
}

/** Weighs every requirement on its own; the verdict comes after. */
export function weigh(
  requirements: readonly Requirement[],
  thresholds: Thresholds,
): WeighedRequirement[] {
  const stateless = isStateless(requirements);
  return requirements.map(requirement => {
    const { key, value } = requirement;
    if (stateless && requirementKind(key).number === 'rpo') {
      return { requirement, measures: [], rung: 1, ignored: 'stateless' };
    }
    const measures =
      value.type === 'none'
        ? []
        : requirementKind(key).measure(value, thresholds);
    return {
      requirement,
      measures,
      ...highest(measures.map(positionOf)),
      reading: readingOf(requirement, measures, thresholds),
    };
  });
}

export function positionOf(measure: Measure): Position {
  switch (measure.type) {
    case 'scale':
      return locate(measure.scale, measure.amount);
    case 'choice':
      return { rung: measure.choices[measure.word] ?? 1 };
    default:
      return { rung: measure.rung };
  }
}

/** A requirement that is measured in several ways takes the highest rung. */
function highest(positions: Position[]): Position {
  return positions.reduce(
    (top, position) => (position.rung > top.rung ? position : top),
    positions[0] ?? { rung: 1 },
  );
}

/**
 * Published practice gives very different figures for losing a zone and losing
 * a region, so an objective that names no failure domain is taken for the one
 * its size suggests, and the reader is told what naming a zone would save.
 */
function readingOf(
  { key }: Requirement,
  measures: Measure[],
  thresholds: Thresholds,
): ObjectiveReading | undefined {
  const [measure] = measures;
  if ((key !== 'rto' && key !== 'rpo') || measure?.type !== 'scale') {
    return undefined;
  }
  const { rung } = locate(measure.scale, measure.amount);
  const domain = rungDefinition(rung).survives;
  if (!domain) {
    return undefined;
  }
  const zone = `${key}.zone` as const;
  const zoneRung = locate(thresholds.scales[zone], measure.amount).rung;
  return zoneRung < rung
    ? { domain, alternative: { key: zone, rung: zoneRung } }
    : { domain };
}
