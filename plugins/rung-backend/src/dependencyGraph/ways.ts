import { GraphLoss, PlaceLoss } from './types';

/** How a loss takes a node down. */
export interface Way {
  loss: GraphLoss;
  /** How many steps it takes. */
  length: number;
  /** What is on it, from what the node depends on or is placed in. */
  nodes: () => number[];
}

/** What takes a node down all by itself. */
export interface Found {
  /** By loss, the shortest way of each. */
  ways: Map<number, Way>;
  /** Whether there may be more. */
  isUncertain: boolean;
}

/** The failure domains that are looked through. */
export const kinds = [
  'zone',
  'cluster',
  'region',
] as const satisfies PlaceLoss[];
/** More than there are of any kind. */
const MOST = 2 ** 32;

export const nothing: Found = { ways: new Map(), isUncertain: false };

/** Tells one loss from all others. */
export function keyOf(loss: GraphLoss): number {
  return loss.kind === 'entity'
    ? loss.node
    : (kinds.indexOf(loss.kind) + 1) * MOST + loss.id;
}

/** Keeps a way unless a shorter one to the same loss is known. */
export function keepShorter(
  ways: Map<number, Way>,
  key: number,
  way: Way,
): void {
  const known = ways.get(key);
  if (!known || way.length < known.length) {
    ways.set(key, way);
  }
}

/** What takes both of two down, by the longer way of the two. */
export function inBoth(one: Found, other: Found): Found {
  if (one === other) {
    return one;
  }
  const ways = new Map<number, Way>();
  for (const [key, way] of one.ways) {
    const second = other.ways.get(key);
    if (second) {
      ways.set(key, second.length > way.length ? second : way);
    }
  }
  return { ways, isUncertain: one.isUncertain && other.isUncertain };
}

export function isSame(one: Found, other: Found): boolean {
  return (
    one.isUncertain === other.isUncertain &&
    one.ways.size === other.ways.size &&
    [...one.ways].every(
      ([key, way]) => other.ways.get(key)?.length === way.length,
    )
  );
}
