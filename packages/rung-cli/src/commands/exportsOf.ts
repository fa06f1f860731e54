/**
 * The exports of a module that is loaded only when it is needed. Where it is
 * CommonJS, Node.js may hand all of them over as the default one.
 */
export async function exportsOf<T extends object>(
  loading: Promise<T>,
): Promise<T> {
  const loaded: T & { default?: T } = await loading;
  return loaded.default ?? loaded;
}
