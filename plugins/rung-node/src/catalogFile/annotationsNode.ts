import {
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Pair,
  ParsedNode,
  Scalar,
  YAMLMap,
} from 'yaml';

/** Where a node begins, where its value ends. */
export type Stretch = readonly [from: number, to: number];

/** A key and its value, as they stand in a text. */
export interface Entry {
  name: string;
  key: Stretch;
  value: Stretch;
  /** Left out where the value is no simple one. */
  scalar?: Scalar;
}

/** The part of a document that annotations are written in. */
export interface AnnotationsNode {
  metadata: { entries: readonly Entry[]; flow: boolean };
  /** Left out where the entity has none. */
  annotations?: WrittenAnnotations;
}

/** Annotations with the key that they stand under. */
export interface WrittenAnnotations {
  at: Entry;
  entries: readonly Entry[];
  flow: boolean;
}

/** What is written in a way that cannot be edited, and what to write instead. */
export class Obstacle extends Error {
  /** Where it stands in the text. */
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.name = 'Obstacle';
    this.offset = offset;
  }
}

/** @throws Obstacle where the document is written in a way that cannot be edited */
export function annotationsNode(document: Document.Parsed): AnnotationsNode {
  const start = document.contents?.range[0] ?? 0;
  const metadata = mapAt('metadata', document.get('metadata', true), start);
  const own = entriesOf(metadata);
  const inMetadata = { entries: own, flow: metadata.flow === true };
  const at = own.find(({ name }) => name === 'annotations');
  if (!at) {
    return { metadata: inMetadata };
  }
  const node = metadata.get('annotations', true);
  if (isScalar(node) && node.value === null) {
    return {
      metadata: inMetadata,
      annotations: { at, entries: [], flow: metadata.flow === true },
    };
  }
  const map = mapAt('metadata.annotations', node, at.key[0]);
  return {
    metadata: inMetadata,
    annotations: { at, entries: entriesOf(map), flow: map.flow === true },
  };
}

function mapAt(path: string, node: unknown, offset: number): YAMLMap {
  if (isMap(node)) {
    return node;
  }
  throw new Obstacle(
    offset,
    isAlias(node)
      ? `${path} is an alias of what is written elsewhere; write it out, one key to a line`
      : `${path} is ${
          isSeq(node) ? 'a list' : 'a single value'
        }, which the catalog does not take; write one key with its text to a line`,
  );
}

function entriesOf(map: YAMLMap): Entry[] {
  return map.items.map(pair => entryOf(pair, map));
}

function entryOf({ key, value }: Pair, { range }: YAMLMap): Entry {
  if (!isScalar(key) || !key.range) {
    throw new Obstacle(
      (key as ParsedNode | null)?.range[0] ?? range?.[0] ?? 0,
      'a key is no simple text; write a text, a colon and a value',
    );
  }
  const written = rangeOf(value);
  if (!written) {
    throw new Obstacle(
      key.range[0],
      `${key.value} is a key without a value; write a colon and a value after it`,
    );
  }
  return {
    name: String(key.value),
    key: [key.range[0], key.range[1]],
    value: written,
    ...(isScalar(value) && { scalar: value }),
  };
}

function rangeOf(value: unknown): Stretch | undefined {
  const { range } = (value ?? {}) as { range?: [number, number, number] };
  return range && [range[0], range[1]];
}

/** Whether annotations hold nothing that an edit could lose, such as a comment. */
export function isEmpty(
  text: string,
  { at, entries }: WrittenAnnotations,
): boolean {
  return entries.length === 0 && !text.slice(...at.value).includes('#');
}
