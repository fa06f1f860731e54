import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const CATALOG_FILE = 'catalog-info.yaml';
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * The paths of the catalog files in a directory, at any depth and in a stable
 * order. Symbolic links are not followed, so that no file is read twice and
 * none from elsewhere.
 *
 * @throws Error of the file system
 */
export async function findCatalogFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(directory, entry.name);
    if (entry.isFile() && entry.name === CATALOG_FILE) {
      found.push(path);
    } else if (entry.isDirectory() && !skipped.has(entry.name)) {
      found.push(...(await findCatalogFiles(path)));
    }
  }
  return found;
}
