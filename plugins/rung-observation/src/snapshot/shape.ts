import { isText, itemsOf, MAX_WHOLE, TextKind, textKinds } from '../json';

/**
 * What is wrong with a snapshot, where, and what to write instead.
 *
 * @public
 */
export interface SnapshotProblem {
  /** The path of what is wrong, such as `nodes[3].name`; empty for the whole. */
  at: string;
  /** What is wrong, as the rest of a sentence that begins with the path. */
  what: string;
  /** What to write, as the rest of a sentence that begins with "Write". */
  expected: string;
}

/** What a value of a type has to look like. */
export interface Shape<TValue> {
  /** Never a value: it ties the shape to its type. */
  readonly type?: TValue;
  readonly optional?: boolean;
  /** The problems of a value, each with its path. */
  check(value: unknown, at: string): Iterable<SnapshotProblem>;
}

type Fields<TRecord extends object> = {
  readonly [key in keyof TRecord]-?: undefined extends TRecord[key]
    ? Shape<Exclude<TRecord[key], undefined>> & { readonly optional: true }
    : Shape<TRecord[key]>;
};

/** A few letters of what was written, and nothing that a terminal obeys. */
function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) ? 'a list' : 'an object';
  }
  const written = String(value).replace(/[^\x20-\x7e]/g, '?');
  return written.length > 40 ? `${written.slice(0, 40)}…` : written;
}

function shapeOf<TValue>(
  isIt: (value: unknown) => boolean,
  expected: string,
): Shape<TValue> {
  return {
    *check(value, at) {
      if (!isIt(value)) {
        const what = value === undefined ? 'is missing' : `is ${shown(value)}`;
        yield { at, what, expected };
      }
    },
  };
}

/** A text of a kind. */
export function text(kind: TextKind): Shape<string> {
  return shapeOf(value => isText(value, kind), textKinds[kind].expected);
}

/** A whole number within bounds. */
export function whole(least = 0, most: number = MAX_WHOLE): Shape<number> {
  return shapeOf(
    value =>
      typeof value === 'number' &&
      Number.isInteger(value) &&
      value >= least &&
      value <= most,
    `a whole number from ${least} to ${most}`,
  );
}

/** Yes or no. */
export const flag: Shape<boolean> = shapeOf(
  value => typeof value === 'boolean',
  'true or false',
);

/** Yes; what is not so is left out. */
export const mark: Shape<true> = shapeOf(
  value => value === true,
  'true, or leave it out',
);

/** One of a few values. */
export function oneOf<const TValue extends string | number>(
  values: readonly TValue[],
): Shape<TValue> {
  return shapeOf(
    value => values.some(known => known === value),
    values.join(' or '),
  );
}

/** A number of pods, or a share of them. */
export const intOrPercent: Shape<number | string> = shapeOf(
  value =>
    isText(value, 'percent') || [...whole().check(value, '')].length === 0,
  'a whole number or a percentage such as 50%',
);

/** A field that may be left out. */
export function optional<TValue>(
  shape: Shape<TValue>,
): Shape<TValue> & { readonly optional: true } {
  return { ...shape, optional: true };
}

/** A list of at most so many. */
export function list<TItem>(
  item: Shape<TItem>,
  most: number,
): Shape<readonly TItem[]> {
  return {
    *check(value, at) {
      if (!Array.isArray(value)) {
        yield* shapeOf(() => false, 'a list').check(value, at);
      } else if (value.length > most) {
        yield {
          at,
          what: `has ${value.length} items`,
          expected: `at most ${most}`,
        };
      }
      for (const [index, found] of itemsOf(value).slice(0, most).entries()) {
        yield* item.check(found, `${at}[${index}]`);
      }
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names with values, at most so many. */
export function dictionary<TValue>(
  key: TextKind,
  item: Shape<TValue>,
  most: number,
): Shape<Readonly<Record<string, TValue>>> {
  return {
    *check(value, at) {
      if (!isRecord(value)) {
        yield* shapeOf(() => false, 'an object').check(value, at);
        return;
      }
      const entries = Object.entries(value);
      if (entries.length > most) {
        const what = `has ${entries.length} keys`;
        yield { at, what, expected: `at most ${most}` };
        return;
      }
      for (const [name, found] of entries) {
        yield* text(key).check(name, `the key ${shown(name)} of ${at}`);
        yield* item.check(found, `${at}.${shown(name)}`);
      }
    },
  };
}

/** The fields of an object, and no others. */
export function record<TRecord extends object>(
  fields: Fields<TRecord>,
): Shape<TRecord> {
  const known = Object.entries<Shape<unknown>>(fields);
  return {
    *check(value, at) {
      if (!isRecord(value)) {
        yield* shapeOf(() => false, 'an object').check(value, at);
        return;
      }
      const path = at === '' ? '' : `${at}.`;
      for (const [name, shape] of known) {
        const found = Object.hasOwn(value, name) ? value[name] : undefined;
        if (found !== undefined || !shape.optional) {
          yield* shape.check(found, `${path}${name}`);
        }
      }
      for (const name of Object.keys(value)) {
        if (!Object.hasOwn(fields, name)) {
          const names = known.map(([field]) => field).join(', ');
          yield {
            at: `${path}${shown(name)}`,
            what: 'is no field of a snapshot',
            expected: `only ${names}`,
          };
        }
      }
    },
  };
}
