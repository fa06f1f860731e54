import {
  defaultThresholds,
  measuresOf,
  readRequirement,
  RequirementKey,
  Unit,
} from '@rung/backstage-plugin-rung-common';
import { NearTrigger } from '@rung/backstage-plugin-rung-common/wire';
import { SourcedNear } from '@rung/backstage-plugin-rung-common/withholding';
import { ScoredRecord } from '../scoring';

type Watched = Pick<ScoredRecord['summary'], 'nearBySource' | 'requirements'>;

/** The amount that a text states, which is the same whatever the thresholds. */
function amountOf(
  key: RequirementKey,
  text: string,
  unit: Unit,
): number | undefined {
  const read = readRequirement(key, text);
  return 'value' in read
    ? measuresOf(key, read.value, defaultThresholds)
        .flatMap(measure =>
          measure.type === 'scale' && measure.scale.unit === unit
            ? measure.amount
            : [],
        )
        .at(0)
    : undefined;
}

/** Whether a larger amount is nearer to the threshold. */
function isTighter(
  { threshold: { relation } }: NearTrigger,
  from: number,
  to: number,
): boolean {
  return relation === 'above' || relation === 'at-least'
    ? to > from
    : to < from;
}

/**
 * Since when a number is nearer to its threshold than it was, by what was known of
 * the entity before. What somebody else stated is another number.
 */
function moveOf(
  { trigger, source }: SourcedNear,
  before: Watched,
  now: Date,
): NearTrigger['moved'] {
  const { key, present, threshold } = trigger;
  const stated = before.requirements.find(
    item => item.key === key && item.source.entityRef === source.entityRef,
  );
  const from = stated && amountOf(key, stated.text, threshold.unit);
  if (from === undefined) {
    return undefined;
  }
  if (from === present) {
    return before.nearBySource.find(item => item.trigger.key === key)?.trigger
      .moved;
  }
  return isTighter(trigger, from, present)
    ? { at: now.toISOString(), from }
    : undefined;
}

/** The numbers close to a threshold, with when they moved towards it. */
export function movedTowards(
  after: Watched,
  before: Watched | undefined,
  now: Date,
): SourcedNear[] {
  return before
    ? after.nearBySource.map(near => ({
        ...near,
        trigger: { ...near.trigger, moved: moveOf(near, before, now) },
      }))
    : after.nearBySource;
}
