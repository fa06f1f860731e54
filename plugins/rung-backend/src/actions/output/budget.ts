/** In bytes of JSON: a caller is given it twice, and has little room. */
export const budgets = { summary: 4_000, full: 16_000 } as const;

type ListName<T> = {
  [Name in keyof T]-?: NonNullable<T[Name]> extends readonly unknown[]
    ? Name
    : never;
}[keyof T] &
  string;

/** How many items of each list there are beyond those that are told. */
export type More = Record<string, number>;

/** The size of a value as it leaves. */
export function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? '');
}

/**
 * An output as large as may be. Where it would be larger, items are left out at
 * the end of the lists that may be cut, always of the one that takes most room,
 * and it says how many.
 *
 * @param output - whose other parts together take less than there is room for
 */
export function withinBudget<T extends object>(
  output: T,
  { bytes, cut }: { bytes: number; cut: readonly ListName<T>[] },
): T & { more?: More } {
  const lists = cut.flatMap(name => {
    const items: unknown = output[name];
    return Array.isArray(items) && items.length > 0 ? [{ name, items }] : [];
  });
  const sizes = lists.map(({ items }) => items.map(item => sizeOf(item) + 1));
  const totals = sizes.map(each => each.reduce((sum, size) => sum + size, 0));
  // Counted as if all of them had to be left out, which takes most digits.
  const withoutItems = sizeOf({
    ...output,
    ...Object.fromEntries(lists.map(({ name }) => [name, []])),
    more: Object.fromEntries(
      lists.map(({ name, items }) => [name, items.length]),
    ),
  });
  let left = bytes - withoutItems;
  totals.forEach(total => (left -= total));
  while (left < 0) {
    const widest = totals.indexOf(Math.max(...totals));
    const size = sizes[widest]?.pop();
    if (size === undefined) {
      break;
    }
    totals[widest] -= size;
    left += size;
  }
  const more: More = {};
  const kept: Partial<Record<string, unknown[]>> = {};
  lists.forEach(({ name, items }, index) => {
    const count = sizes[index].length;
    if (count < items.length) {
      kept[name] = items.slice(0, count);
      more[name] = items.length - count;
    }
  });
  return Object.keys(more).length > 0 ? { ...output, ...kept, more } : output;
}
