import { InputError } from '@backstage/errors';

/** @throws InputError that names the key, unless it is a number of days. */
export function readDays(value: number, at: string): number {
  if (!Number.isFinite(value) || value <= 0) {
    throw new InputError(`${at} is ${value}; write a number of days above 0`);
  }
  return value;
}
