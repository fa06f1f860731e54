import { entriesOf, isText } from '../json';
import { wholeUnits } from './quantity';

/**
 * Amounts by resource: `cpu` in thousandths of a core, `memory` in bytes, `pods`
 * as a number, and whatever a vendor counts (`nvidia.com/gpu`) in its own unit.
 *
 * @public
 */
export type Resources = Readonly<Record<string, number>>;

/** The most resources that are kept of one object. */
export const MAX_RESOURCES = 20;

/** Whether a pod can be left without a place for want of it. */
function isPlacedBy(resource: string): boolean {
  return (
    ['cpu', 'memory', 'pods'].includes(resource) ||
    (resource.includes('/') && isText(resource, 'labelKey'))
  );
}

/** Reads the resources by which pods are placed; what is no quantity is left out. */
export function readResources(value: unknown): Resources {
  return Object.fromEntries(
    entriesOf(value)
      .filter(([resource]) => isPlacedBy(resource))
      .map(([resource, amount]) => [resource, wholeUnits(resource, amount)])
      .filter((entry): entry is [string, number] => entry[1] !== undefined)
      .slice(0, MAX_RESOURCES),
  );
}

/** How much there is of a resource. */
export function amountOf(resources: Resources, resource: string): number {
  return Object.hasOwn(resources, resource) ? resources[resource] : 0;
}

function combined(
  one: Resources,
  other: Resources,
  combine: (one: number, other: number) => number,
): Resources {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    Array.from(names, name => [
      name,
      combine(amountOf(one, name), amountOf(other, name)),
    ]),
  );
}

/** Both together. */
export function sumOf(one: Resources, other: Resources): Resources {
  return combined(one, other, (a, b) =>
    Math.min(a + b, Number.MAX_SAFE_INTEGER),
  );
}

/** The larger of each. */
export function maximumOf(one: Resources, other: Resources): Resources {
  return combined(one, other, Math.max);
}
