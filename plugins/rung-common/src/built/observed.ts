import { BuiltKey } from './builtKeys';

/**
 * Why something that can be seen is not known. None of them means that there is
 * none.
 *
 * `refused`: a right is missing. `not-served`: there are no such objects there.
 * `not-reached`: no answer was given. `cut-off`: there are more than are kept.
 * `too-old`: it was seen longer ago than is allowed. `no-cluster`: no cluster has
 * been seen. `label-not-kept`: a label that is asked for was not kept of what was
 * seen. `no-workload`: none is known to be its own. `no-ready-pod`: none of its
 * pods serves. `environment-unknown`: it runs in several places, and nobody says
 * which are one fleet. `other-environment`: it runs only where it does not count.
 * `clusters-differ`: its clusters do not agree. `inconclusive`: what was seen does
 * not tell.
 *
 * @public
 */
export const unknownReasons = [
  'refused',
  'not-served',
  'not-reached',
  'cut-off',
  'too-old',
  'no-cluster',
  'label-not-kept',
  'no-workload',
  'no-ready-pod',
  'environment-unknown',
  'other-environment',
  'clusters-differ',
  'inconclusive',
] as const;

/**
 * See {@link unknownReasons}.
 *
 * @public
 */
export type UnknownReason = (typeof unknownReasons)[number];

/**
 * A fact that could not be seen, and why.
 *
 * @public
 */
export interface UnseenFact {
  key: BuiltKey;
  unknown: UnknownReason;
  /** What could not be read, as the observer calls it, where it is that. */
  resource?: string;
}

/**
 * Figures and words that tell what a check has found in one place, by name. None
 * of them names the place.
 *
 * @public
 */
export type CheckDetails = Readonly<Record<string, number | string>>;

/**
 * What a check has found where an entity runs. Whether that matters depends on
 * what is needed: the finding of the same name says so.
 *
 * @public
 */
export interface ObservedCheck {
  /** The name of the check. */
  id: string;
  /** How many places were looked at. */
  of: number;
  /** One for each place where it was found. */
  hits: readonly CheckDetails[];
}
