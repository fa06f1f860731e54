import { Entity } from '@backstage/catalog-model';

/**
 * A place in a text. Lines and columns count from 1.
 *
 * @public
 */
export interface Position {
  line: number;
  column: number;
}

/**
 * One entity of a catalog file.
 *
 * @public
 */
export interface CatalogDocument {
  /** Kind, namespace and name in full, in lower case. */
  entityRef: string;
  entity: Entity;
  /** Where the entity begins. */
  start: Position;
}

/**
 * What became of one annotation.
 *
 * @public
 */
export interface AnnotationChange {
  annotation: string;
  /** Left out where it was not there. */
  before?: string;
  /** Left out where it has been taken away. */
  after?: string;
}

/** What is to become of annotations. */
export interface Edit {
  /** Texts to write, by annotation. */
  set: ReadonlyMap<string, string>;
  remove: ReadonlySet<string>;
}
