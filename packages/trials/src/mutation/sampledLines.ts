import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../platform/paths.ts';

/**
 * Every so many lines of the sources of some folders, as Stryker takes them. The
 * same each time, and counted over all files, so that short files are no more
 * likely to be looked at than long ones.
 */
export function sampledLines(
  sources: string,
  folders: readonly string[],
  every: number,
): string[] {
  const lines = folders.flatMap(folder => sourceLines(join(sources, folder)));
  return lines.filter((_, index) => index % every === 0);
}

function sourceLines(folder: string): string[] {
  return readdirSync(join(repositoryFolder, folder), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter(file => file.endsWith('.ts'))
    .filter(file => !file.endsWith('.test.ts') && !file.endsWith('index.ts'))
    .sort()
    .flatMap(file => {
      const path = join(folder, file);
      const text = readFileSync(join(repositoryFolder, path), 'utf8');
      return text
        .split('\n')
        .flatMap((line, index) =>
          isCode(line) ? [`${path}:${index + 1}-${index + 1}`] : [],
        );
    });
}

/** Whether a line may hold something that can be changed. */
function isCode(line: string): boolean {
  return /\w/.test(line) && !/^\s*(import|export \{|\*|\/\/|\/\*)/.test(line);
}
