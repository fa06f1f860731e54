import { CatalogDocument, CatalogFile } from '@rung/backstage-plugin-rung-node';
import { FileFailure, SourceFile } from './types';

/** An entity, and the file it is written in. */
export interface LocatedDocument {
  path: string;
  file: CatalogFile;
  document: CatalogDocument;
}

/** Reads the entities of all files. A broken file does not hide the others. */
export function parseFiles(sources: readonly SourceFile[]): {
  documents: LocatedDocument[];
  failures: FileFailure[];
} {
  const documents: LocatedDocument[] = [];
  const failures: FileFailure[] = [];
  for (const { path, text } of sources) {
    try {
      const file = CatalogFile.parse(text);
      for (const document of file.documents) {
        documents.push({ path, file, document });
      }
    } catch (error) {
      const { message } = error as Error;
      failures.push({ path, message });
    }
  }
  return { documents, failures };
}
