import { hash } from 'node:crypto';

/** All clusters are read for the first time within this. */
const SPREAD = 10 * 60 * 1000;
/** A 32-bit number is below this. */
const RANGE = 2 ** 32;

/**
 * How long a task waits before it begins, in milliseconds: the same for all
 * replicas, and spread over all tasks.
 */
export function delayOf(id: string, frequency: number): number {
  const place = hash('sha1', id, 'buffer').readUInt32BE() / RANGE;
  return Math.floor(place * Math.min(SPREAD, frequency));
}
