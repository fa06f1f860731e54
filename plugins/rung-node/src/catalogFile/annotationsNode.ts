import { Document, isMap, isScalar, Pair, Scalar, YAMLMap } from 'yaml';

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
  annotations?: { at: Entry; entries: readonly Entry[]; flow: boolean };
}

/** Undefined where the document is written in a way that cannot be edited. */
export function annotationsNode(
  document: Document.Parsed,
): AnnotationsNode | undefined {
  const metadata = document.get('metadata', true);
  if (!isMap(metadata)) {
    return undefined;
  }
  const own = entriesOf(metadata);
  const at = own?.find(({ name }) => name === 'annotations');
  if (!own || !at) {
    return own && { metadata: { entries: own, flow: metadata.flow === true } };
  }
  const node = metadata.get('annotations', true);
  const isNothing = isScalar(node) && node.source === '';
  const entries = isMap(node) ? entriesOf(node) : isNothing && [];
  return entries
    ? {
        metadata: { entries: own, flow: metadata.flow === true },
        annotations: { at, entries, flow: isMap(node) && node.flow === true },
      }
    : undefined;
}

function entriesOf(map: YAMLMap): Entry[] | undefined {
  const entries = map.items.map(entryOf);
  return entries.every(entry => entry !== undefined) ? entries : undefined;
}

function entryOf({ key, value }: Pair): Entry | undefined {
  if (!isScalar(key) || !key.range) {
    return undefined;
  }
  const range = rangeOf(value);
  return (
    range && {
      name: String(key.value),
      key: [key.range[0], key.range[1]],
      value: [range[0], range[1]],
      ...(isScalar(value) && { scalar: value }),
    }
  );
}

function rangeOf(value: unknown): Stretch | undefined {
  const { range } = (value ?? {}) as { range?: [number, number, number] };
  return range && [range[0], range[1]];
}
