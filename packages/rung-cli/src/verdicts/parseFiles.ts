import { CatalogDocument, CatalogFile } from '@rung/backstage-plugin-rung-node';
import { FileFailure, SourceFile } from './types';

/** An entity, and the file it is written in. */
export interface LocatedDocument {
  path: string;
  file: CatalogFile;
  document: CatalogDocument;
}

/** What a skeleton of a template holds where the template fills something in. */
const PLACEHOLDER = '${{';

/**
 * Reads the entities of all files. A broken file does not hide the others, and
 * a file of a template is no entity before the template has filled it in.
 *
 * @returns with the paths of what belongs to templates
 */
export function parseFiles(sources: readonly SourceFile[]): {
  documents: LocatedDocument[];
  failures: FileFailure[];
  templates: string[];
} {
  const documents: LocatedDocument[] = [];
  const failures: FileFailure[] = [];
  const templates = new Set<string>();
  for (const { path, text } of sources) {
    try {
      const file = CatalogFile.parse(text);
      for (const document of file.documents) {
        if (isFilledIn(document)) {
          documents.push({ path, file, document });
        } else {
          templates.add(path);
        }
      }
    } catch (error) {
      if (text.includes(PLACEHOLDER)) {
        templates.add(path);
      } else {
        failures.push({ path, message: (error as Error).message });
      }
    }
  }
  return { documents, failures, templates: [...templates] };
}

/** No catalog takes a name with a placeholder. */
function isFilledIn({ entityRef }: CatalogDocument): boolean {
  return !entityRef.includes(PLACEHOLDER);
}
