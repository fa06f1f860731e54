import { setImmediate } from 'node:timers/promises';

/** How many entities are looked at before other requests get their turn. */
const TURN_SIZE = 1000;

/** Lets other requests have their turn, and ends where that is asked for. */
export async function takeTurns(signal: AbortSignal): Promise<void> {
  await setImmediate();
  signal.throwIfAborted();
}

/** Those of many that are wanted, without keeping other requests waiting. */
export async function selectInTurns(
  entityRefs: Iterable<string>,
  isWanted: (entityRef: string) => boolean,
  signal: AbortSignal,
): Promise<string[]> {
  const wanted: string[] = [];
  let looked = 0;
  for (const entityRef of entityRefs) {
    if (isWanted(entityRef)) {
      wanted.push(entityRef);
    }
    looked++;
    if (looked % TURN_SIZE === 0) {
      await takeTurns(signal);
    }
  }
  return wanted;
}
