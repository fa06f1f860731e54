/** The name that an entity ref ends with. */
function nameIn(entityRef: string): string {
  return entityRef.slice(entityRef.indexOf('/') + 1);
}

function compare(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}

/**
 * The nodes by name, and those of one name by ref. They come by ref, so that most of
 * them are in order already, which makes it quick.
 */
export function byName(refs: readonly string[]): Uint32Array {
  const names = refs.map(nameIn);
  const nodes = Array.from(names, (_, node) => node);
  nodes.sort(
    (one, other) =>
      compare(names[one], names[other]) || compare(refs[one], refs[other]),
  );
  return Uint32Array.from(nodes);
}

/** Whether an entity comes after another one in that order. */
export function comesAfter(entityRef: string, other: string): boolean {
  return (
    (compare(nameIn(entityRef), nameIn(other)) || compare(entityRef, other)) > 0
  );
}
