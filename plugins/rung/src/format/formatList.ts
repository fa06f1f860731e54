/** `one, two, and three`, joined as the reader's locale joins a list. */
export function formatList(items: string[]): string {
  return new Intl.ListFormat(undefined, { type: 'conjunction' }).format(items);
}
