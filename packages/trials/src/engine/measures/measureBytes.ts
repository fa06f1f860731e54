import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Contender } from '../contenders/Contender.ts';

/** Few enough for all that they allocate to fit where new objects are put. */
const entitiesAtOnce = 20;

/** Collects garbage: all of it, or what has become garbage since just now. */
type Collect = (options?: { type: 'minor' }) => void;

// Node shows it to those only who ask for it.
setFlagsFromString('--expose-gc');
const collect: Collect = runInNewContext('gc');

/** The bytes that a contender allocates by entity, whether or not they are kept. */
export async function measureAllocated(
  contender: Contender,
  entities: number,
): Promise<number> {
  let bytes = 0;
  let measured = 0;
  while (measured + entitiesAtOnce <= entities) {
    collect({ type: 'minor' });
    const before = process.memoryUsage().heapUsed;
    await contender.judge(measured, measured + entitiesAtOnce);
    bytes += process.memoryUsage().heapUsed - before;
    measured += entitiesAtOnce;
  }
  return bytes / measured;
}

/** The bytes that stay of each result while it is kept. */
export function measureRetained(
  resultFor: (index: number) => unknown,
  entities: number,
): number {
  const results: unknown[] = new Array(entities);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < entities; index += 1) {
    results[index] = resultFor(index);
  }
  collect();
  return (process.memoryUsage().heapUsed - before) / results.length;
}
