import type { BuiltKey, Fact } from '@rung/backstage-plugin-rung-common';
import { Fleet, Unknown } from '../fleet';
import { ComponentPlacement, Place } from '../matching';
import { isKnown, noSurerThan } from './observation';
import { factObservers } from './observers';

/**
 * A fact that could be seen in a cluster and is not known, and why.
 *
 * @public
 */
export interface UnknownFact extends Unknown {
  key: BuiltKey;
}

/**
 * What was seen of a component.
 *
 * @public
 */
export interface ObservedFacts {
  /**
   * When what they rest on was seen; of several clusters the earliest. Left out
   * where nothing counts.
   */
  observedAt?: string;
  /** With their source: observed, certain or likely. */
  facts: Fact[];
  /** The others, each with why it is not known, which never means "none". */
  unknown: UnknownFact[];
}

function earliest(places: readonly Place[]): string {
  const [first] = places
    .map(({ cluster }) => cluster.view.snapshot.takenAt)
    .sort((one, other) => Date.parse(one) - Date.parse(other));
  return first;
}

/** What is seen of a component where it was placed. */
export function observeFacts(
  fleet: Fleet,
  placement: ComponentPlacement | Unknown,
  exerciseAgeDays: number,
): ObservedFacts {
  const observed: ObservedFacts = { facts: [], unknown: [] };
  const places = 'unknown' in placement ? placement : placement.counted;
  if (!('unknown' in places)) {
    observed.observedAt = earliest(places);
  }
  const certainty = 'unknown' in placement ? 'likely' : placement.certainty;
  for (const { key, observe } of factObservers) {
    const observation =
      'unknown' in places
        ? places
        : noSurerThan(observe({ fleet, places, exerciseAgeDays }), certainty);
    if (isKnown(observation)) {
      const source = {
        type: 'observed',
        certainty: observation.certainty,
      } as const;
      observed.facts.push({ key, value: observation.value, source });
    } else {
      observed.unknown.push({ key, ...observation });
    }
  }
  return observed;
}
