import { builtSources, fits } from '../built/types';
import { findingIds } from '../findings/rules';
import { resiliencePath, rungNumbers } from '../ladder/types';
import { methodNumbers } from '../requirements/kinds/types';
import { reportedStatuses } from './summary';

/** Nothing holds the character 0, because PostgreSQL does not know it. */
const part = '[^:/\\s\\u0000]+';

/**
 * What the values of filters are: one of a few words, or a text that has a
 * pattern and at most so many characters.
 *
 * @public
 */
export const filterValues = {
  rung: { words: rungNumbers },
  resilience: { words: resiliencePath },
  fit: { words: fits },
  status: { words: reportedStatuses },
  finding: { words: findingIds },
  /** One of the six numbers. */
  number: { words: methodNumbers },
  builtSource: { words: builtSources },
  /** Whether a platform layer is justified. */
  layer: { words: [true, false] },
  /** Whether it was seen. */
  sight: { words: [true, false] },
  /** In full, as `group:default/payments`. */
  entityRef: { pattern: `^${part}:${part}/${part}$`, maxLength: 256 },
  /** As `component`, or the filter that lets every kind through. */
  kind: { pattern: `^${part}$`, maxLength: 253 },
  text: { pattern: '^[^\\u0000]+$', maxLength: 256 },
  /** As a label of a node has it. */
  place: { pattern: '^[^\\u0000]+$', maxLength: 63 },
} as const satisfies Readonly<
  Record<
    string,
    | { words: readonly (string | number | boolean)[] }
    | { pattern: string; maxLength: number }
  >
>;

/**
 * What the values of a filter are, by name.
 *
 * @public
 */
export type FilterValueKind = keyof typeof filterValues;

/**
 * One filter.
 *
 * @public
 */
export interface FilterRow {
  /** What its values are. */
  readonly of: FilterValueKind;
  /** It has one value, and not several of which any will do. */
  readonly single?: true;
  /** It is about what an entity is, whatever its verdict. */
  readonly attribute?: true;
  /** Few ask for it, so that pages offer it only where more is asked for. */
  readonly rare?: true;
  /** No page asks for it: links state it. */
  readonly linkOnly?: true;
  /** What it lets through, in one sentence. */
  readonly description: string;
}
