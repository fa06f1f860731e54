import { promises as fs } from 'node:fs';
import { dirname } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { InputError, isError } from '@backstage/errors';
import { plainText } from '@rung/backstage-plugin-rung-common';
import { readOwnFile, replaceFile } from '@rung/backstage-plugin-rung-node';

/** A catalog file is a page or two; what is longer is something else. */
const MAX_BYTES = 1024 * 1024;

/** What is wrong with a path, and what to write, by code of the file system. */
const reasons = new Map([
  ['ELOOP', 'Its links lead in a circle. Write the path of a file.'],
  [
    'ENOENT',
    'There is no such file in the workspace. Write where it is, or fetch it in an earlier step.',
  ],
  ['ENOTDIR', 'A part of it is no folder. Write the path of a file.'],
  ['EEXIST', 'A part of it is no folder. Write the path of a file.'],
]);

/** The files of a running template. Nothing outside can be reached. */
export class Workspace {
  private readonly root: string;

  static create(root: string): Workspace {
    return new Workspace(root);
  }

  private constructor(root: string) {
    this.root = root;
  }

  /**
   * The text of a file, to the letter.
   *
   * @throws InputError that says what to write instead, if the path is not that
   * of a UTF-8 text of at most 1 MB in the workspace, and nowhere else
   */
  async read(path: string): Promise<string> {
    const bytes = await this.at(path, file => readOwnFile(file, MAX_BYTES));
    try {
      // Anything lenient would write back other bytes than it has read.
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        bytes,
      );
    } catch {
      throw refusal(path, 'The file is no UTF-8 text. Save it as UTF-8.');
    }
  }

  /**
   * Writes a file and the folders it needs, unless it says the same already.
   *
   * @returns whether it has been written
   * @throws InputError that says what to write instead, if the path is not one
   * for a file in the workspace
   */
  async write(path: string, text: string): Promise<boolean> {
    return this.at(path, async file => {
      const wanted = Buffer.from(text, 'utf8');
      if (await holds(file, wanted)) {
        return false;
      }
      await fs.mkdir(dirname(file), { recursive: true });
      await replaceFile(file, wanted);
      return true;
    });
  }

  private async at<T>(
    path: string,
    work: (file: string) => Promise<T>,
  ): Promise<T> {
    try {
      return await work(resolveSafeChildPath(this.root, path));
    } catch (error) {
      if (isError(error) && error.name === 'NotAllowedError') {
        throw refusal(
          path,
          'It leads out of the workspace. Write a path below it, such as catalog-info.yaml.',
        );
      }
      if (isError(error) && error.name === 'InputError') {
        throw refusal(path, error.message);
      }
      const reason = reasons.get((error as NodeJS.ErrnoException).code ?? '');
      throw reason === undefined ? error : refusal(path, reason);
    }
  }
}

async function holds(file: string, wanted: Buffer): Promise<boolean> {
  try {
    return wanted.equals(await readOwnFile(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return false;
    }
    throw error;
  }
}

function refusal(path: string, reason: string): InputError {
  return new InputError(plainText(`path says "${path}". ${reason}`));
}
