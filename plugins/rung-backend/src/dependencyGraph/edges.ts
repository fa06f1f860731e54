/**
 * A dependency in one number: the node that is depended on, and what sort it is. A
 * soft one carries no outage. Any other one on a cluster says where the entity
 * stands, so that the cluster counts as a place of it.
 */
const SOFT = 0x80000000;
const PLACING = 0x40000000;
const TARGET = 0x3fffffff;

/** The target of a dependency on what is not in the graph. */
export const ABSENT = TARGET;

export function edgeTo(
  target: number,
  { soft, placing }: { soft: boolean; placing: boolean },
): number {
  if (soft) {
    // Without the shift the number would be negative.
    return (target | SOFT) >>> 0;
  }
  return placing ? target | PLACING : target;
}

export function targetOf(edge: number): number {
  return edge & TARGET;
}

/** Whether it carries an outage from what is depended on. */
export function isHard(edge: number): boolean {
  return edge < PLACING;
}

export function isSoft(edge: number): boolean {
  return edge >= SOFT;
}

/** Whether it says on which cluster an entity stands. */
export function isPlacing(edge: number): boolean {
  return (edge & PLACING) !== 0;
}
