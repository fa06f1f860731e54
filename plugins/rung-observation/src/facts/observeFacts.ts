import type { BuiltKey, Fact } from '@rung/backstage-plugin-rung-common';
import { Fleet, Unknown } from '../fleet';
import { ComponentPlacement } from '../matching';
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
  /** With their source: observed, certain or likely. */
  facts: Fact[];
  /** The others, each with why it is not known, which never means "none". */
  unknown: UnknownFact[];
}

/** What is seen of a component where it was placed. */
export function observeFacts(
  fleet: Fleet,
  placement: ComponentPlacement | Unknown,
  exerciseAgeDays: number,
): ObservedFacts {
  const observed: ObservedFacts = { facts: [], unknown: [] };
  const places = 'unknown' in placement ? placement : placement.counted;
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
