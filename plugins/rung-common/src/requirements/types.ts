import { Unreadable } from '../problems/types';
import { RequirementKey } from './kinds';
import { RequirementValue } from './values';

/**
 * Requirements as annotations state them, a guess with its question mark.
 *
 * @public
 */
export type StatedTexts = { readonly [key in RequirementKey]?: string };

/**
 * Where requirements are stated: on the entity itself, on the system or domain it
 * belongs to, in a profile, or counted from the catalog.
 *
 * @public
 */
export const sourceTypes = [
  'entity',
  'system',
  'domain',
  'profile',
  'counted',
] as const;

/**
 * See {@link sourceTypes}.
 *
 * @public
 */
export type SourceType = (typeof sourceTypes)[number];

/**
 * Where a requirement was stated. Nothing but the type is left where the reader
 * may not see the entity.
 *
 * @public
 */
export interface RequirementSource {
  type: SourceType;
  /**
   * The entity that states it or that names the profile, or the cluster on
   * which was counted. A default profile is named by none.
   */
  entityRef?: string;
  /** The name of the profile. */
  profile?: string;
  /** The full annotation key it was read from. */
  annotation?: string;
}

/**
 * One stated requirement.
 *
 * @public
 */
export interface Requirement {
  key: RequirementKey;
  value: RequirementValue;
  /** Whether its author marked it with a question mark. It counts all the same. */
  guess: boolean;
  source: RequirementSource;
}

/**
 * A stated value that could not be read. It is left out; all others count.
 *
 * @public
 */
export interface Problem extends Unreadable {
  /** The annotation key without its prefix. */
  key: string;
  source: RequirementSource;
  /**
   * The value as written, cut to a length that is safe to show; empty where the
   * reader may not see the entity that states it.
   */
  value: string;
}

/**
 * The requirements and problems of one entity, in the order of the keys.
 *
 * @public
 */
export interface Requirements {
  requirements: Requirement[];
  problems: Problem[];
}
