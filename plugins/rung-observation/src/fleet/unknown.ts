import type { UnknownReason } from '@rung/backstage-plugin-rung-common';
import { ReadingState, ResourceName } from '../snapshot';

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
