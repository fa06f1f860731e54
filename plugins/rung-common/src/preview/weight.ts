import type { PreviewItem } from '@rung/backstage-plugin-rung-common/wire';
import { distanceOf } from './directionOf';
import { PreviewedVerdict } from './types';

/** More findings than there are, and more steps than the ladder has. */
const MORE_THAN_ANY = 1000;

/** What moves of an entity, and how much that weighs. */
export interface Weighed {
  item: PreviewItem;
  weight: number;
}

/** A verdict that moves weighs more than a fit, and that more than findings. */
export function weighed(
  item: PreviewItem,
  before: PreviewedVerdict,
  after: PreviewedVerdict,
): Weighed {
  const steps = Math.abs(distanceOf(before, after));
  const fit = item.before.fit === item.after.fit ? 0 : 1;
  const findings = item.appear.length + item.go.length;
  return {
    item,
    weight: (2 * steps + fit) * MORE_THAN_ANY + findings,
  };
}

/** What weighs most first, and by the name where two weigh the same. */
export function byWeight(one: Weighed, other: Weighed): number {
  return (
    other.weight - one.weight ||
    (one.item.entityRef < other.item.entityRef ? -1 : 1)
  );
}
