/** Whether components are all that is counted, so that they are called so. */
export function countsComponents({
  kind = [],
}: {
  kind?: readonly string[];
}): boolean {
  return kind.length === 1 && kind[0].toLowerCase() === 'component';
}
