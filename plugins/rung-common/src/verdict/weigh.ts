import { rungDefinition } from '../ladder/rungs';
import { RungNumber } from '../ladder/types';
import { getOrMake } from '../memory';
import { formatValue } from '../requirements/formatValue';
import {
  measuresOf,
  RequirementKey,
  requirementKind,
} from '../requirements/kinds';
import { Measure, RequirementKind } from '../requirements/kinds/types';
import { Requirement } from '../requirements/types';
import { RequirementValue } from '../requirements/values';
import { distanceTo } from '../thresholds/distance';
import { locate, Position, thresholdsAhead } from '../thresholds/scale';
import { Thresholds } from '../thresholds/types';
import { highestOf, unmeasured } from './positionOf';
import { Relaxed, relaxMeasures } from './relaxMeasures';
import { Demand, ObjectiveReading, ThresholdTrigger } from './types';

/** What a value is weighed on, and what it calls for. */
interface WeighedValue extends Position {
  measures: readonly Measure[];
  reading: ObjectiveReading | undefined;
  /** As an annotation states it. */
  text: string;
  /** The thresholds ahead, each with the distance to it. */
  ahead: readonly ThresholdTrigger[];
  /** What it would have to give way to for a lower rung. */
  relaxed: Relaxed;
}

/** A requirement with everything it is weighed on. */
export interface WeighedRequirement extends WeighedValue {
  requirement: Requirement;
  kind: RequirementKind;
  ignored: 'stateless' | undefined;
}

/**
 * Whether the service holds no data that could be lost, by what is stated of it.
 *
 * @public
 */
export function isStateless(
  requirements: readonly Pick<Demand, 'key' | 'value'>[],
): boolean {
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

/** What is not weighed has nothing to give way. */
const unweighed: Relaxed = { to: [], rung: 1 };

/** Weighs every requirement on its own; the verdict comes after. */
export function weigh(
  requirements: readonly Requirement[],
  thresholds: Thresholds,
): WeighedRequirement[] {
  const stateless = isStateless(requirements);
  return requirements.map(requirement => {
    const { key, value } = requirement;
    const kind = requirementKind(key);
    const weighed = weighedValue(key, value, thresholds);
    const { measures, rung, threshold, next, reading, text, ahead, relaxed } =
      weighed;
    // Field by field, which is several times as fast as spreading.
    return stateless && kind.number === 'rpo'
      ? {
          requirement,
          kind,
          measures: [],
          ahead: [],
          rung: unmeasured.rung,
          threshold: undefined,
          next: undefined,
          reading: undefined,
          text,
          relaxed: unweighed,
          ignored: 'stateless',
        }
      : {
          requirement,
          kind,
          measures,
          ahead,
          rung,
          threshold,
          next,
          reading,
          text,
          relaxed,
          ignored: undefined,
        };
  });
}

/** Values that many state are weighed once for each policy. */
const weighings = new WeakMap<Thresholds, Weighings>();

type Weighings = WeakMap<
  RequirementValue,
  { key: RequirementKey; weighed: WeighedValue }
>;

function newWeighings(): Weighings {
  return new WeakMap();
}

function weighedValue(
  key: RequirementKey,
  value: RequirementValue,
  thresholds: Thresholds,
): WeighedValue {
  // What can change is weighed each time; what has been read cannot.
  if (!Object.isFrozen(value)) {
    return weighValue(key, value, thresholds);
  }
  const known = getOrMake(weighings, thresholds, newWeighings);
  const entry = known.get(value);
  if (entry?.key === key) {
    return entry.weighed;
  }
  const weighed = weighValue(key, value, thresholds);
  known.set(value, { key, weighed });
  return weighed;
}

function weighValue(
  key: RequirementKey,
  value: RequirementValue,
  thresholds: Thresholds,
): WeighedValue {
  const measures = measuresOf(key, value, thresholds);
  const { rung, threshold, next } = highestOf(measures);
  return {
    measures,
    ahead: measures.flatMap(measure => triggersAhead(key, measure)),
    rung,
    threshold,
    next,
    reading: readingOf(key, rung, measures, thresholds),
    text: formatValue(value),
    relaxed: relaxMeasures(measures, rung),
  };
}

/** Frozen, because all who state the same share them. */
function triggersAhead(
  key: RequirementKey,
  measure: Measure,
): ThresholdTrigger[] {
  return measure.type === 'scale'
    ? thresholdsAhead(measure.scale, measure.amount).map(threshold =>
        Object.freeze({
          type: 'threshold',
          key,
          present: measure.amount,
          threshold,
          headroom: distanceTo(threshold, measure.amount),
          rung: threshold.rung,
        }),
      )
    : [];
}

/**
 * The lowest rung that satisfies one value, taken by itself. A call for the
 * platform layer is rung 4.
 *
 * @param key - the requirement
 * @param value - what it says, as `readRequirement` gives it
 * @param thresholds - those in force
 * @public
 */
export function lowestRung(
  key: RequirementKey,
  value: RequirementValue,
  thresholds: Thresholds,
): RungNumber {
  return highestOf(measuresOf(key, value, thresholds)).rung;
}

/**
 * Published practice gives very different figures for losing a zone and losing
 * a region, so an objective that names no failure domain is taken for the one
 * its size suggests, and the reader is told what naming a zone would save.
 */
function readingOf(
  key: RequirementKey,
  rung: RungNumber,
  [measure]: readonly Measure[],
  thresholds: Thresholds,
): ObjectiveReading | undefined {
  if ((key !== 'rto' && key !== 'rpo') || measure?.type !== 'scale') {
    return undefined;
  }
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
