import { MessageSettings } from './types';

/** Whoever is to be told: notifications go to people. */
const people = /^(group|user):/;

/** Whether an owner is told anything. */
export function isTold(
  owner: string,
  { quietOwners }: Pick<MessageSettings, 'quietOwners'>,
): boolean {
  return people.test(owner) && !quietOwners.has(owner);
}
