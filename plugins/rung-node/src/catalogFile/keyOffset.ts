import { Document, isMap, isScalar, Pair, Scalar } from 'yaml';

/**
 * Where a key stands in the text of a document; undefined where it is not
 * written there.
 *
 * @param path - from the document down, such as `['metadata', 'labels']`
 */
export function keyOffset(
  document: Document.Parsed,
  path: readonly string[],
): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const name of path) {
    const pair = isMap(node) ? pairOf(node.items, name) : undefined;
    if (!pair) {
      return undefined;
    }
    offset = pair.key.range?.[0];
    node = pair.value;
  }
  return offset;
}

function pairOf(
  items: readonly Pair[],
  name: string,
): Pair<Scalar> | undefined {
  return items.find((pair): pair is Pair<Scalar> => {
    const { key } = pair;
    return isScalar(key) && String(key.value) === name;
  });
}
