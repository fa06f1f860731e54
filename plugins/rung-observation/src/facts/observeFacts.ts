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
  const moments = places.map(({ cluster }) =>
    Date.parse(cluster.view.snapshot.takenAt),
  );
  return new Date(
    moments.reduce((one, other) => (other < one ? other : one)),
  ).toISOString();
}

/** What is seen of a component where it was placed. */
export function observeFacts(
  fleet: Fleet,
  placement: ComponentPlacement | Unknown,
  exerciseAgeDays: number,
): ObservedFacts {
  const places = 'unknown' in placement ? placement : placement.counted;
  if ('unknown' in placement || 'unknown' in places) {
    const unknown = factObservers.map(({ key }) => ({
      key,
      ...(places as Unknown),
    }));
    return { facts: [], unknown };
  }
  const observedAt = earliest(places);
  const observed: ObservedFacts = { observedAt, facts: [], unknown: [] };
  for (const { key, observe } of factObservers) {
    const observation = noSurerThan(
      observe({ fleet, places, exerciseAgeDays }),
      placement.certainty,
    );
    if (isKnown(observation)) {
      const { value, certainty } = observation;
      const source = { type: 'observed', certainty, observedAt } as const;
      observed.facts.push({ key, value, source });
    } else {
      observed.unknown.push({ key, ...observation });
    }
  }
  return observed;
}
