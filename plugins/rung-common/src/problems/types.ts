/**
 * Why a stated value cannot be read. Those of values come first, then those of
 * profiles, facts, clusters, dependencies and acceptances. `withheld`: the reader may not see the entity
 * that states it.
 *
 * @public
 */
export const problemReasons = [
  'empty',
  'too-long',
  'unknown-word',
  'too-many-names',
  'other-separators',
  'empty-name',
  'none-among-names',
  'no-percentage',
  'fraction',
  'out-of-range',
  'no-whole-number',
  'less-than-one',
  'base-below-one',
  'peak-below-base',
  'no-duration',
  'unknown-profile',
  'profiles-not-known',
  'unknown-fact',
  'planned-exercise',
  'no-name',
  'no-ref',
  'no-acceptance',
  'never-acceptable',
  'accepted-too-long',
  'withheld',
] as const;

/**
 * See {@link problemReasons}.
 *
 * @public
 */
export type ProblemReason = (typeof problemReasons)[number];

/**
 * Why a text is no value, as data. `problemText` puts it into words.
 *
 * @public
 */
export interface Unreadable {
  reason: ProblemReason;
  /** The limit that was passed, such as the characters or days allowed. */
  limit?: number;
  /** All that can be written, where that depends on the portal. */
  choices?: readonly string[];
  /** What was probably meant, as it would have to be written. */
  meant?: string;
}
