import { ReadingState, ResourceName } from '../snapshot';

/**
 * Why something is not known. None of them means that there is none.
 *
 * `refused`: a right is missing. `not-served`: the cluster has no such objects.
 * `not-reached`: it gave no answer. `cut-off`: there are more than a snapshot
 * holds. `too-old`: it was seen longer ago than is allowed. `no-cluster`: no
 * cluster has been seen. `label-not-kept`: a label that its selector asks for was
 * not kept of what was seen. `no-workload`: none is known to be its own.
 * `no-ready-pod`: none of its pods serves. `environment-unknown`: it runs in
 * several places, and nobody says which are one fleet. `other-environment`: it
 * runs only where it does not count. `clusters-differ`: its clusters do not agree.
 * `inconclusive`: what was seen does not tell.
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
 * Something that is not known, and why.
 *
 * @public
 */
export interface Unknown {
  unknown: UnknownReason;
  /** What could not be read, where it is that. */
  resource?: ResourceName;
}

const reasons: Readonly<Record<Exclude<ReadingState, 'read'>, UnknownReason>> =
  {
    'cut-off': 'cut-off',
    refused: 'refused',
    'not-served': 'not-served',
    'not-reached': 'not-reached',
  };

/** Why objects of a kind are not known, or undefined where they are. */
export function whyUnread(
  { readings }: { readings: Partial<Record<ResourceName, ReadingState>> },
  resource: ResourceName,
): Unknown | undefined {
  const state = Object.hasOwn(readings, resource)
    ? readings[resource]
    : undefined;
  return state === 'read'
    ? undefined
    : { unknown: state ? reasons[state] : 'not-reached', resource };
}
