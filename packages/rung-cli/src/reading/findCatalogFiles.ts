import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Exclusions } from './Exclusions';
import { IgnoreRules } from './IgnoreRules';

const CATALOG_FILE = 'catalog-info.yaml';
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * The paths of the catalog files in a directory, at any depth and in a stable
 * order, without what its repository ignores and what is excluded. Symbolic
 * links are not followed, so that no file is read twice and none from
 * elsewhere.
 *
 * @throws Error of the file system
 */
export async function findCatalogFiles(
  directory: string,
  exclusions: Exclusions,
): Promise<string[]> {
  return filesIn(directory, await IgnoreRules.of(directory), exclusions);
}

async function filesIn(
  directory: string,
  rules: IgnoreRules,
  exclusions: Exclusions,
): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(directory, entry.name);
    const isDirectory = entry.isDirectory();
    const isWanted = isDirectory
      ? !skipped.has(entry.name)
      : entry.isFile() && entry.name === CATALOG_FILE;
    if (
      isWanted &&
      !exclusions.excludes(path, isDirectory) &&
      !rules.ignores(path, isDirectory)
    ) {
      found.push(
        ...(isDirectory
          ? await filesIn(path, await rules.within(path), exclusions)
          : [path]),
      );
    }
  }
  return found;
}
