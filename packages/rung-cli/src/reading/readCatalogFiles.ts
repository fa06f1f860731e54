import { readFile, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { text } from 'node:stream/consumers';
import { InputError } from '@backstage/errors';
import { FileFailure, SourceFile } from '../verdicts';
import { Exclusions } from './Exclusions';
import { findCatalogFiles } from './findCatalogFiles';

const STANDARD_INPUT = '-';

/**
 * Reads the files that are named, those in directories, and standard input,
 * each once. What cannot be read does not hide the others.
 *
 * @param named - paths as they were given; `-` is standard input
 * @param excluded - what of them is left out, as in a `.gitignore`
 */
export async function readCatalogFiles(
  named: readonly string[],
  excluded: readonly string[] = [],
): Promise<{ sources: SourceFile[]; failures: FileFailure[] }> {
  const sources: SourceFile[] = [];
  const failures: FileFailure[] = [];
  const read = new Set<string>();
  const exclusions = Exclusions.create(excluded);

  const attempt = async (path: string, action: () => Promise<void>) => {
    try {
      await action();
    } catch (error) {
      failures.push({ path, message: meaningOf(error) });
    }
  };
  const readOnce = async (path: string, open: () => Promise<string>) => {
    if (!read.has(path)) {
      read.add(path);
      await attempt(path, async () => {
        sources.push({ path, text: await open() });
      });
    }
  };

  for (const name of named) {
    if (name === STANDARD_INPUT) {
      await readOnce('<stdin>', () => text(process.stdin));
    } else {
      await attempt(shownPath(name), async () => {
        for (const path of await pathsOf(name, exclusions)) {
          await readOnce(shownPath(path), () => readFile(path, 'utf8'));
        }
      });
    }
  }
  return { sources, failures };
}

/** The files that a name stands for. */
async function pathsOf(
  name: string,
  exclusions: Exclusions,
): Promise<string[]> {
  if (!(await stat(name)).isDirectory()) {
    return exclusions.excludes(name, false) ? [] : [name];
  }
  const found = await findCatalogFiles(name, exclusions);
  if (found.length === 0) {
    throw new InputError(
      'the directory holds no catalog-info.yaml, or none that is not left out; write the paths of the files',
    );
  }
  return found;
}

function shownPath(path: string): string {
  return relative(process.cwd(), resolve(path)).split(sep).join('/') || '.';
}

function meaningOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT'
    ? 'there is no such file; write the path of a catalog file'
    : message;
}
