import { isText, TextKind } from './textKinds';

/**
 * What lies at a path of own fields, or undefined. It never throws, and nothing
 * that an object inherits is ever found.
 */
export function field(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (
      typeof found !== 'object' ||
      found === null ||
      !Object.hasOwn(found, key)
    ) {
      return undefined;
    }
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

/** The own entries of an object; none of anything else. */
export function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : [];
}

/** The items of a list; none of anything else. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text of a kind, or undefined where it is none. */
export function textAt(
  value: unknown,
  kind: TextKind,
  ...path: readonly string[]
): string | undefined {
  const found = field(value, ...path);
  return isText(found, kind) ? found : undefined;
}

/** The largest whole number that is taken: that of Kubernetes' own counts. */
export const MAX_WHOLE = 2_147_483_647;

/** A whole number from 0, or undefined where it is none. */
export function wholeAt(
  value: unknown,
  ...path: readonly string[]
): number | undefined {
  const found = field(value, ...path);
  return typeof found === 'number' &&
    Number.isInteger(found) &&
    found >= 0 &&
    found <= MAX_WHOLE
    ? found
    : undefined;
}

/** One of a few words, or undefined where it is none. */
export function wordAt<const TWord extends string>(
  value: unknown,
  words: readonly TWord[],
  ...path: readonly string[]
): TWord | undefined {
  const found = field(value, ...path);
  return words.find(word => word === found);
}

/** Whether a field holds `true` and nothing else. */
export function flagAt(value: unknown, ...path: readonly string[]): boolean {
  return field(value, ...path) === true;
}

/** What is there of a list, once each item has been read. */
export function present<TItem>(items: readonly (TItem | undefined)[]): TItem[] {
  return items.filter((item): item is TItem => item !== undefined);
}

/** The fields that have a value, so that what is left out is left out. */
export function defined<TFields extends object>(fields: TFields): TFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as TFields;
}
