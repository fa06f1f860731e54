/** What a map holds under a key, made where it is not there yet. */
export function getOrMake<TKey, TValue>(
  map: {
    get(key: TKey): TValue | undefined;
    set(key: TKey, value: TValue): unknown;
  },
  key: TKey,
  make: () => TValue,
): TValue {
  const known = map.get(key);
  if (known !== undefined) {
    return known;
  }
  const value = make();
  map.set(key, value);
  return value;
}
