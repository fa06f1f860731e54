import { annotateText } from './annotateText';
import { findDocument } from './findDocument';
import { keyOffset } from './keyOffset';
import { ReadDocument, ReadFile, readDocuments } from './readDocuments';
import { AnnotationChange, CatalogDocument, Position } from './types';

/**
 * The text of a `catalog-info.yaml`, one entity or several. Never changes:
 * {@link CatalogFile.annotate} gives another one.
 *
 * @public
 */
export class CatalogFile {
  readonly text: string;
  private readonly read: ReadFile;
  private readonly sources: ReadonlyMap<CatalogDocument, ReadDocument>;

  /**
   * @throws InputError that names the line and what is wrong there, if the text
   * is no YAML or a document of it is no entity
   */
  static parse(text: string): CatalogFile {
    return new CatalogFile(text, readDocuments(text));
  }

  private constructor(text: string, read: ReadFile) {
    this.text = text;
    this.read = read;
    this.sources = new Map(read.documents.map(source => [source, source]));
  }

  /** The entities of the file, in its order. */
  get documents(): readonly CatalogDocument[] {
    return this.read.documents;
  }

  /**
   * The document of an entity.
   *
   * @param entityRef - in full or as short as `name`; may be left out where the
   * file holds one entity
   * @throws InputError that names the entities of the file, if it is none of
   * them, or could be several
   */
  find(entityRef?: string): CatalogDocument {
    return findDocument(this.documents, entityRef);
  }

  /**
   * Where a key of an entity is written, or else where the entity begins.
   *
   * @param key - an annotation, or a key of another section
   * @param section - from the entity down, such as `['metadata', 'labels']`
   */
  positionOf(
    document: CatalogDocument,
    key: string,
    section: readonly string[] = ['metadata', 'annotations'],
  ): Position {
    const { source, start } = this.sourceOf(document);
    const offset = keyOffset(source, [...section, key]);
    return offset === undefined ? start : this.read.positionAt(offset);
  }

  /**
   * The same file with other annotations on one entity. Comments, order,
   * quoting, line ends and other documents stay as they are. What is there
   * already is no change.
   *
   * @param document - one of this file
   * @param annotations - the text to write, by annotation; an empty text takes
   * the annotation away
   * @throws InputError that names the line and what is wrong there, if the
   * annotations are written in a way that cannot be edited, such as an alias
   */
  annotate(
    document: CatalogDocument,
    annotations: Readonly<Record<string, string>>,
  ): { file: CatalogFile; changes: AnnotationChange[] } {
    const index = this.read.documents.indexOf(this.sourceOf(document));
    const { text, read, changes } = annotateText(
      this.text,
      this.read,
      index,
      annotations,
    );
    return {
      file: changes.length === 0 ? this : new CatalogFile(text, read),
      changes,
    };
  }

  private sourceOf(document: CatalogDocument): ReadDocument {
    const source = this.sources.get(document);
    if (!source) {
      throw new Error(`${document.entityRef} is a document of another file`);
    }
    return source;
  }
}
