import type { BuiltKey, Fact } from '@rung/backstage-plugin-rung-common';
import { Fleet, Unknown } from '../fleet';
import { Place } from '../matching';

/**
 * What was seen: a value, and whether nothing else is possible or it was
 * concluded; or why it is not known.
 *
 * @public
 */
export type Observation<TValue = Fact['value']> =
  | { value: TValue; certainty: 'certain' | 'likely' }
  | Unknown;

/** A component where it counts, and all that was seen beside it. */
export interface FactContext {
  fleet: Fleet;
  /** What counts of it, at least one. */
  places: readonly Place[];
  /** The days after which a restore no longer proves anything. */
  exerciseAgeDays: number;
}

/** One fact of a component, and how it is seen. */
export interface FactObserver {
  readonly key: BuiltKey;
  observe(component: FactContext): Observation;
}
