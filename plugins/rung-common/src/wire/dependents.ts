import type { ResilienceRung } from '@rung/backstage-plugin-rung-common';
import { Count } from './values';

/**
 * How an entity is known to depend on another one. `stated`: the catalog says so.
 * `seen`: it was seen to run on it.
 *
 * @public
 */
export const dependentRelations = ['stated', 'seen'] as const;

/**
 * See {@link dependentRelations}.
 *
 * @public
 */
export type DependentRelation = (typeof dependentRelations)[number];

/**
 * An entity that depends on another one, as the last scan found it.
 *
 * @public
 */
export interface Dependent {
  entityRef: string;
  title?: string;
  relation: DependentRelation;
  /** The resilience it needs; left out while it is unassessed. */
  resilience?: ResilienceRung;
  /** The resilience of what is built of it, where that is known. */
  built?: ResilienceRung;
}

/**
 * How many of those who depend on an entity need the same rung.
 *
 * @public
 */
export interface DependentNeed {
  rung: ResilienceRung;
  count: Count;
}

/**
 * Who depends on an entity, of those that the reader may see: nothing tells
 * whether there are others.
 *
 * @public
 */
export interface Dependents {
  /** Those that need most come first, those that are unassessed last. */
  items: Dependent[];
  /** What they need, all of them and not only the items, the highest rung first. */
  needs: DependentNeed[];
  /** How many of them are unassessed, so that nobody knows what they need. */
  unassessed: Count;
}
