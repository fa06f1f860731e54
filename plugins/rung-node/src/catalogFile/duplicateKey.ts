import { Document, isCollection, isMap, isPair, isScalar, YAMLMap } from 'yaml';

/**
 * Where the first key of a document stands that its map has already; undefined
 * where there is none.
 *
 * @remarks
 *
 * The library has a check of its own, which holds each key of a map against all
 * that went before: a map of ten thousand keys stops a process for seconds.
 */
export function duplicateKey(document: Document.Parsed): number | undefined {
  let first: number | undefined;
  const left: unknown[] = [document.contents];
  while (left.length > 0) {
    const node = left.pop();
    if (isPair(node)) {
      left.push(node.key, node.value);
    } else if (isCollection(node)) {
      for (const item of node.items) {
        left.push(item);
      }
      const at = isMap(node) ? duplicateIn(node) : undefined;
      first = at === undefined ? first : Math.min(at, first ?? at);
    }
  }
  return first;
}

function duplicateIn({ items }: YAMLMap): number | undefined {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    if (isScalar(key)) {
      if (seen.has(key.value)) {
        return key.range?.[0];
      }
      seen.add(key.value);
    }
  }
  return undefined;
}
