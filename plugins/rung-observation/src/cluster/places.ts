import { labelOf, Labels } from '../selectors';

/** The labels that say in which zone a node is, the newest first. */
export const zoneKeys = [
  'topology.kubernetes.io/zone',
  'failure-domain.beta.kubernetes.io/zone',
] as const;

const regionKeys = [
  'topology.kubernetes.io/region',
  'failure-domain.beta.kubernetes.io/region',
] as const;

function firstOf(labels: Labels, keys: readonly string[]): string | undefined {
  return keys
    .map(key => labelOf(labels, key))
    .find(value => value !== undefined && value !== '');
}

/** Where there are no zones, Azure writes the number of the fault domain. */
const faultDomain = /^\d{1,2}$/;

/** The zone that a node is in, or undefined where its labels do not tell. */
export function zoneOf(labels: Labels): string | undefined {
  const zone = firstOf(labels, zoneKeys);
  return zone === undefined || faultDomain.test(zone) ? undefined : zone;
}

/** The region that a node is in, or undefined where its labels do not tell. */
export function regionOf(labels: Labels): string | undefined {
  return firstOf(labels, regionKeys);
}
