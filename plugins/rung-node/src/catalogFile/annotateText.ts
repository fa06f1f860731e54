import { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { isDeepStrictEqual } from 'node:util';
import { Edit, editSplices } from './editAnnotations';
import { ReadFile, readDocuments } from './readDocuments';
import { applySplices } from './splices';
import { AnnotationChange } from './types';

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
 * @throws InputError if the document cannot be edited
 */
export function annotateText(
  text: string,
  read: ReadFile,
  index: number,
  annotations: Readonly<Record<string, string>>,
): AnnotatedText {
  const { entity, entityRef, source, start } = read.documents[index];
  const changes = changesOf(entity, annotations);
  if (changes.length === 0) {
    return { text, read, changes };
  }
  const edit = editOf(changes);
  const splices = editSplices(text, source, edit);
  const edited = splices && reread(applySplices(text, splices));
  const wanted = read.documents.map((document, at) =>
    at === index ? withEdit(entity, edit) : document.entity,
  );
  if (
    !edited ||
    !isDeepStrictEqual(
      edited.read.documents.map(document => document.entity),
      wanted,
    )
  ) {
    throw new InputError(
      `The annotations of ${entityRef}, line ${start.line}, are written in a way that cannot be edited; write metadata.annotations as a list with one annotation to a line`,
    );
  }
  return { ...edited, changes };
}

function reread(
  text: string,
): Pick<AnnotatedText, 'text' | 'read'> | undefined {
  try {
    return { text, read: readDocuments(text) };
  } catch {
    return undefined;
  }
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
