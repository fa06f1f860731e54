import { setImmediate } from 'node:timers/promises';

/** How many are looked at before other requests get their turn. */
const TURN_SIZE = 1000;

/** Lets other requests have their turn, and ends where that is asked for. */
export async function takeTurns(signal: AbortSignal): Promise<void> {
  await setImmediate();
  signal.throwIfAborted();
}

/** Filters very many items without keeping other requests waiting. */
export async function selectInTurns<T>(
  many: Iterable<T>,
  isWanted: (one: T) => boolean,
  signal: AbortSignal,
): Promise<T[]> {
  const wanted: T[] = [];
  let looked = 0;
  for (const one of many) {
    if (isWanted(one)) {
      wanted.push(one);
    }
    looked++;
    if (looked % TURN_SIZE === 0) {
      await takeTurns(signal);
    }
  }
  return wanted;
}
