import { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { isDeepStrictEqual } from 'node:util';
import { annotationsNode, Obstacle } from './annotationsNode';
import { editSplices } from './editAnnotations';
import { keyOffset } from './keyOffset';
import { ReadDocument, ReadFile, readDocuments } from './readDocuments';
import { applySplices } from './splices';
import { AnnotationChange, Edit } from './types';

/** A file after an edit of the annotations of one of its documents. */
export interface AnnotatedText {
  text: string;
  read: ReadFile;
  changes: AnnotationChange[];
}

/**
 * Edits the annotations of one document. What comes out is read again and held
 * against what was asked for: no file is ever damaged, however it is written.
 *
 * @throws InputError that names the line and what is wrong there, if the
 * document cannot be edited
 */
export function annotateText(
  text: string,
  read: ReadFile,
  index: number,
  annotations: Readonly<Record<string, string>>,
): AnnotatedText {
  const document = read.documents[index];
  const changes = changesOf(document.entity, annotations);
  if (changes.length === 0) {
    return { text, read, changes };
  }
  const edit = editOf(changes);
  try {
    const edited = applyEdit(text, document, edit);
    const wanted = read.documents.map(({ entity }, at) =>
      at === index ? withEdit(entity, edit) : entity,
    );
    if (
      !isDeepStrictEqual(
        edited.read.documents.map(({ entity }) => entity),
        wanted,
      )
    ) {
      throw new Obstacle(
        placeOf(document),
        'more than these annotations would change, such as what is an alias of them; write it out',
      );
    }
    return { ...edited, changes };
  } catch (error) {
    if (error instanceof Obstacle) {
      const { line, column } = read.positionAt(error.offset);
      throw new InputError(
        `line ${line}, column ${column}: the annotations of ${document.entityRef} cannot be edited: ${error.message}`,
      );
    }
    throw error;
  }
}

/** @throws Obstacle where the document cannot be edited */
function applyEdit(
  text: string,
  document: ReadDocument,
  edit: Edit,
): Pick<AnnotatedText, 'text' | 'read'> {
  const node = annotationsNode(document.source);
  const edited = applySplices(text, editSplices(text, node, edit));
  try {
    return { text: edited, read: readDocuments(edited) };
  } catch (error) {
    throw new Obstacle(
      placeOf(document),
      `afterwards the file could not be read: ${(error as Error).message}`,
    );
  }
}

/** Where the annotations of a document begin, or else the document. */
function placeOf({ source }: ReadDocument): number {
  return (
    keyOffset(source, ['metadata', 'annotations']) ??
    source.contents?.range[0] ??
    0
  );
}

function changesOf(
  entity: Entity,
  annotations: Readonly<Record<string, string>>,
): AnnotationChange[] {
  const present = annotationsOf(entity);
  return Object.entries(annotations).flatMap(([annotation, wanted]) => {
    const value = present.get(annotation);
    const before = present.has(annotation)
      ? { before: typeof value === 'string' ? value : String(value ?? '') }
      : {};
    if (wanted === '') {
      return present.has(annotation) ? [{ annotation, ...before }] : [];
    }
    return value === wanted ? [] : [{ annotation, ...before, after: wanted }];
  });
}

function annotationsOf(entity: Entity): Map<string, unknown> {
  return new Map(Object.entries(entity.metadata.annotations ?? {}));
}

function editOf(changes: readonly AnnotationChange[]): Edit {
  return {
    set: new Map(
      changes.flatMap(({ annotation, after }) =>
        after === undefined ? [] : [[annotation, after]],
      ),
    ),
    remove: new Set(
      changes.flatMap(({ annotation, after }) =>
        after === undefined ? [annotation] : [],
      ),
    ),
  };
}

function withEdit(entity: Entity, { set, remove }: Edit): Entity {
  const annotations = [...annotationsOf(entity), ...set].filter(
    ([name]) => !remove.has(name),
  );
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: Object.fromEntries(annotations) as Record<string, string>,
    },
  };
}
