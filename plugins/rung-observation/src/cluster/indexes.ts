/** What a function gives, worked out when it is first asked for. */
export function once<TValue>(make: () => TValue): () => TValue {
  let made: { value: TValue } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Items by a key that each has for itself. */
export function indexBy<TItem>(
  items: readonly TItem[],
  keyOf: (item: TItem) => string,
): ReadonlyMap<string, TItem> {
  return new Map(items.map(item => [keyOf(item), item]));
}

/** Items by a key that several may have. */
export function groupBy<TItem>(
  items: readonly TItem[],
  keyOf: (item: TItem) => string,
): ReadonlyMap<string, readonly TItem[]> {
  const groups = new Map<string, TItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) {
      group.push(item);
    } else {
      groups.set(key, [item]);
    }
  }
  return groups;
}
