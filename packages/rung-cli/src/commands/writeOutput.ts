import { writeFile } from 'node:fs/promises';
import { InputError } from '@backstage/errors';

/** @throws InputError if the file cannot be written */
export async function writeOutput(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new InputError(
      `${path} cannot be written: ${(error as Error).message}`,
    );
  }
}
