import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { InputError } from '@backstage/errors';
import {
  checkSnapshot,
  ClusterSnapshot,
  snapshotProblemText,
} from '@rung/backstage-plugin-rung-observation';

/**
 * Reads a snapshot that was printed before.
 *
 * @param path - that of a file, or `-` for standard input
 * @throws InputError if it cannot be read, or is none
 */
export async function readSnapshotFile(path: string): Promise<ClusterSnapshot> {
  const checked = checkSnapshot(parse(await read(path), path));
  if ('problems' in checked) {
    throw new InputError(
      `${path} is no snapshot as rung observe prints it: ${checked.problems
        .map(snapshotProblemText)
        .join('; ')}`,
    );
  }
  return checked.snapshot;
}

async function read(path: string): Promise<string> {
  try {
    return await (path === '-' ? text(process.stdin) : readFile(path, 'utf8'));
  } catch (error) {
    throw new InputError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

function parse(written: string, path: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    throw new InputError(
      `${path} is no JSON; write to it what rung observe prints`,
    );
  }
}
