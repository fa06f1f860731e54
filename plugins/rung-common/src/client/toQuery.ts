type QueryValue = string | number | boolean | readonly (string | number)[];

/**
 * The query string of some parameters, with its question mark, in the order
 * they come in; without any it is empty. A list becomes one parameter for each
 * of its items.
 */
export function toQuery<T extends object>(
  parameters?: T & { readonly [name in keyof T]?: QueryValue },
): string {
  const pairs = Object.entries<QueryValue | undefined>(
    parameters ?? {},
  ).flatMap(([name, value]) =>
    [value ?? []].flat().map(item => `${name}=${encodeURIComponent(item)}`),
  );
  return pairs.length ? `?${pairs.join('&')}` : '';
}
