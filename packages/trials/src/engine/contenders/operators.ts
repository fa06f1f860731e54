import { Operator } from 'json-rules-engine';
import type { Size } from '../entities/Statement.ts';

/** More than a size, at its peak or in its swing. */
const outgrows = new Operator<Size, Size>(
  'outgrows',
  (size, limit) => size.peak > limit.peak || size.swing >= limit.swing,
  size => size !== undefined,
);

/** A list that has one of some words. */
const hasOneOf = new Operator<string[], string[]>(
  'hasOneOf',
  (list, words) => list.some(word => words.includes(word)),
  Array.isArray,
);

/**
 * What the peers are given beside the operators that they bring. With those
 * alone a range or a list would take several conditions, and so longer.
 */
export const operators = [outgrows, hasOneOf] as Operator[];
