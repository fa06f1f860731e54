import type {
  Thresholds,
  ThresholdTrigger,
  Assessment,
  UnitCount,
} from '@rung/backstage-plugin-rung-common';
import type {
  ChangeSource,
  RequirementChange,
  AssessmentSummary,
  NearTrigger,
  SummaryFinding,
  SummaryRequirement,
} from '@rung/backstage-plugin-rung-common/wire';
import { climbBy, isStated, triggersAmong } from './explain';
import { StatedBy } from './isSeen';

/**
 * Who states something, as it is kept: what was written before the types of
 * sources were has none.
 *
 * @public
 */
export interface KeptSource
  extends StatedBy,
    Partial<Pick<ChangeSource, 'type' | 'profile'>> {}

/**
 * A requirement as it is kept for readers of every kind.
 *
 * @public
 */
export interface SourcedRequirement
  extends Omit<SummaryRequirement, 'text' | 'withheld'> {
  text: string;
  source: KeptSource;
}

/**
 * The threshold that is nearest to one of the numbers that one entity states.
 *
 * @public
 */
export interface SourcedClimb {
  climb: ThresholdTrigger;
  source: StatedBy;
}

/**
 * A number that is close to a threshold, and who states it.
 *
 * @public
 */
export interface SourcedNear {
  trigger: NearTrigger;
  source: StatedBy;
}

/**
 * A finding as it is kept for readers of every kind.
 *
 * @public
 */
export interface SourcedFinding extends SummaryFinding {
  /** The refs of what else its sentences rest on. */
  restsOn?: string[];
}

/**
 * A summary as it is kept for readers of every kind: with who states what, so
 * that it can be withheld from those who may not see them.
 *
 * @public
 */
export interface SourcedSummary extends Omit<AssessmentSummary, 'near'> {
  /** What closing the gap would take; empty unless it is under-built. */
  closing: UnitCount[];
  findings: SourcedFinding[];
  /** The numbers that are close to a threshold, the nearest first. */
  nearBySource: SourcedNear[];
  requirements: SourcedRequirement[];
  /** One for each entity whose numbers it could climb by. */
  climbs: SourcedClimb[];
}

/**
 * What a requirement said at one time, and who stated it.
 *
 * @public
 */
export interface SourcedText {
  text: string;
  source: KeptSource;
}

/**
 * A change of a requirement as it is kept for readers of every kind.
 *
 * @public
 */
export interface SourcedChange extends Pick<RequirementChange, 'key'> {
  before?: SourcedText;
  after?: SourcedText;
}

/**
 * The nearest climb by the numbers of each entity that states any.
 *
 * @public
 */
export function climbsBySource(
  assessment: Assessment,
  thresholds: Thresholds,
): SourcedClimb[] {
  const demands = assessment.demands.filter(isStated);
  const refs = new Set(demands.map(({ source }) => source.entityRef));
  const verdict = { ...assessment, platform: assessment.platform.layer };
  return [...refs].flatMap(entityRef => {
    const triggers = triggersAmong(
      demands.filter(({ source }) => source.entityRef === entityRef),
      verdict,
      thresholds,
    );
    const climb = climbBy(triggers, verdict);
    return climb?.type === 'threshold'
      ? [{ climb, source: { entityRef } }]
      : [];
  });
}
