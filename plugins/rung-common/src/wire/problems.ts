import type { Problem } from '@rung/backstage-plugin-rung-common';
import { Count } from './values';

/**
 * Something that an entity states and that does not count. `value`: it cannot be
 * read. `name`: nobody reads an annotation of this name.
 *
 * @public
 */
export type StatedProblem =
  | {
      type: 'value';
      /** The annotation in full. */
      annotation: string;
      /** As it is written, cut to a length that is safe to show. */
      value: string;
      /** Why it cannot be read. */
      problem: Pick<Problem, 'key' | 'reason' | 'limit' | 'choices' | 'meant'>;
    }
  | {
      type: 'name';
      /** As it is written, cut to a length that is safe to show. */
      annotation: string;
      /** What it says, cut likewise. */
      value: string;
      /** The annotation that was most likely meant; left out where none is near. */
      meant?: string;
    };

/**
 * A problem with the entity that states it.
 *
 * @public
 */
export interface CatalogProblem {
  entityRef: string;
  kind: string;
  title?: string;
  /** The entity refs of all its owners, in alphabetical order. */
  owners: string[];
  stated: StatedProblem;
}

/**
 * One page of what is stated in the catalog and does not count, by entity.
 *
 * @public
 */
export interface ProblemList {
  counts: {
    /** Values that cannot be read. */
    values: Count;
    /** Annotations of names that nobody reads. */
    names: Count;
    /** Entities with either. */
    entities: Count;
  };
  items: CatalogProblem[];
  /** For the next page; left out on the last. */
  nextCursor?: string;
}
