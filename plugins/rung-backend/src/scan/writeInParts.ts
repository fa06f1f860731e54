import { isError } from '@backstage/errors';
import { ScanWriter } from '../database';
import { ScoredRecord } from '../scoring';

/**
 * Writes results together. Where the database refuses one of them, it is found
 * by halves, and all others are written.
 *
 * @returns how many were written
 */
export async function writeInParts(
  writer: ScanWriter,
  scored: readonly ScoredRecord[],
  onRefused: (entityRef: string, error: unknown) => void,
): Promise<number> {
  try {
    return (await writer.write(scored)).entities;
  } catch (error) {
    if (!isError(error) || error.name !== 'InputError') {
      throw error;
    }
    if (scored.length === 1) {
      onRefused(scored[0].summary.entityRef, error);
      return 0;
    }
    const middle = Math.ceil(scored.length / 2);
    return (
      (await writeInParts(writer, scored.slice(0, middle), onRefused)) +
      (await writeInParts(writer, scored.slice(middle), onRefused))
    );
  }
}
