import { existsSync, readFileSync } from 'node:fs';

/** The modules that a file was made of. */
export function sourcesOf(file: string): string[] {
  const map = `${file}.map`;
  return existsSync(map) ? JSON.parse(readFileSync(map, 'utf8')).sources : [];
}
