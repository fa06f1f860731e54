import { randomUUID } from 'node:crypto';
import { constants, promises as fs } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { InputError } from '@backstage/errors';

/** What others put there, such as a pipe, must not make anybody wait. */
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Reads a file that stands in its folder and nowhere else. Behind a link may be
 * any file that the process can read.
 *
 * @param maxBytes - how large it may be
 * @throws InputError if it is a symbolic or a hard link, no file or too large,
 * and Error of the file system
 * @public
 */
export async function readOwnFile(
  path: string,
  maxBytes: number = Infinity,
): Promise<Buffer> {
  const handle = await fs.open(path, flags).catch(error => {
    throw error.code === 'ELOOP' ? isLink() : error;
  });
  try {
    const stats = await handle.stat();
    if (stats.isDirectory()) {
      throw new InputError('That is a folder. Write the path of a file.');
    }
    if (!stats.isFile()) {
      throw new InputError('That is no file. Write the path of one.');
    }
    if (stats.nlink > 1) {
      throw isLink();
    }
    if (stats.size > maxBytes) {
      throw new InputError(
        `The file has ${stats.size} bytes, and may have ${maxBytes}. Split it.`,
      );
    }
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/**
 * Puts a new file in the place of one, or where none was. Nothing is written
 * through a link, and whoever reads meanwhile sees the old file or the new one.
 *
 * @throws Error of the file system
 * @public
 */
export async function replaceFile(
  path: string,
  content: Buffer,
): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await fs.writeFile(draft, content, { flag: 'wx' });
    await fs.rename(draft, path);
  } finally {
    await fs.rm(draft, { force: true });
  }
}

function isLink(): InputError {
  return new InputError(
    'It is a link to a file that stands elsewhere as well. Write the path of a file of its own.',
  );
}
