import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { Document, isScalar, LineCounter, parseAllDocuments } from 'yaml';
import { checkLength } from './checkLength';
import { duplicateKey } from './duplicateKey';
import { CatalogDocument, Position } from './types';

/** A document with what it was read from. */
export interface ReadDocument extends CatalogDocument {
  source: Document.Parsed;
}

/** The documents of a file, and the places of its offsets. */
export interface ReadFile {
  documents: readonly ReadDocument[];
  positionAt(offset: number): Position;
}

/**
 * What the library does beyond reading takes a time that grows with the square
 * of a text: it compares all keys of a map, and shows the line of each error.
 */
const options = {
  uniqueKeys: false,
  prettyErrors: false,
  // What it warns of, it would write to the log of whoever reads the file.
  logLevel: 'error',
} as const;

/** @throws InputError that names the line and what is wrong there */
export function readDocuments(text: string): ReadFile {
  checkLength(text);
  const lineCounter = new LineCounter();
  const positionAt = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  // An empty text gives an empty list, which has no documents either.
  const documents = [...parseAllDocuments(text, { ...options, lineCounter })];
  return {
    documents: documents.flatMap(
      source => readDocument(source, positionAt) ?? [],
    ),
    positionAt,
  };
}

function readDocument(
  source: Document.Parsed,
  positionAt: (offset: number) => Position,
): ReadDocument | undefined {
  const [error] = source.errors;
  if (error) {
    throw notYaml(
      positionAt(error.pos[0]),
      error.code === 'RESOURCE_EXHAUSTION'
        ? 'It is nested too deeply'
        : error.message,
    );
  }
  const repeated = duplicateKey(source);
  if (repeated !== undefined) {
    throw notYaml(positionAt(repeated), 'Map keys must be unique');
  }
  const { contents } = source;
  // What holds comments only, and what follows a last line of three dashes.
  if (!contents || (isScalar(contents) && contents.source === '')) {
    return undefined;
  }
  const start = positionAt(contents.range[0]);
  const entity = contentsOf(source, start);
  return { source, entity, start, entityRef: stringifyEntityRef(entity) };
}

function notYaml(position: Position, reason: string): InputError {
  return new InputError(`${said(position)}: this is no YAML: ${reason}`);
}

function contentsOf(source: Document.Parsed, start: Position): Entity {
  let contents: unknown;
  try {
    contents = source.toJS();
  } catch (error) {
    throw new InputError(
      `${said(start)}: the document cannot be read: ${error}`,
    );
  }
  const lacking = lackingIn(contents);
  if (lacking) {
    throw new InputError(
      `${said(
        start,
      )}: the document is no catalog entity, it lacks ${lacking}; write apiVersion, kind and metadata.name`,
    );
  }
  return contents as Entity;
}

function lackingIn(contents: unknown): string | undefined {
  const { apiVersion, kind, metadata } = recordOf(contents);
  const { name, namespace = '' } = recordOf(metadata);
  const texts = { apiVersion, kind, 'metadata.name': name };
  for (const [path, text] of Object.entries(texts)) {
    if (typeof text !== 'string' || text === '') {
      return path;
    }
  }
  return typeof namespace === 'string'
    ? undefined
    : 'a text as metadata.namespace';
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value
    ? (value as Record<string, unknown>)
    : {};
}

function said({ line, column }: Position): string {
  return `line ${line}, column ${column}`;
}
