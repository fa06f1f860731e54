import { isForcing, neededBy, NeededRung } from '../ladder/needed';
import { RequirementKey } from '../requirements/kinds';
import { Requirement } from '../requirements/types';
import { Thresholds } from '../thresholds/types';
import { Scoping } from './types';
import { weigh, WeighedRequirement } from './weigh';

type Scoped = Requirement & { key: 'rto.zone' | 'rpo.zone' };

/** The same objective, for the loss of a zone. */
function forZone(item: WeighedRequirement): Scoped[] {
  const key = item.reading?.alternative?.key;
  return key ? [{ ...item.requirement, key } as Scoped] : [];
}

/** Whether the first of two objectives for the same loss asks for no less. */
function isAtLeastAsTight(
  { value: one }: Requirement,
  { value: other }: Requirement,
): boolean {
  return (
    one.type === 'quantity' &&
    (other.type !== 'quantity' || one.amount <= other.amount)
  );
}

/**
 * What naming the zone would do to the objectives that name no failure domain
 * and force the verdict: the verdict with them stated for a zone, worked out
 * and not assumed, because something else may hold the rung as well.
 */
export function scopingOf(
  weighed: readonly WeighedRequirement[],
  needed: NeededRung,
  thresholds: Thresholds,
): Scoping | undefined {
  const isMoving = ({ rung, reading }: WeighedRequirement) =>
    reading?.alternative !== undefined && isForcing(rung, needed);
  if (!weighed.some(isMoving)) {
    return undefined;
  }
  const moving = weighed.filter(isMoving);
  const scoped = moving.flatMap(forZone);
  const kept = weighed
    .filter(item => !moving.includes(item))
    .map(({ requirement }) => requirement)
    .filter(
      stated =>
        !scoped.some(
          zone => zone.key === stated.key && isAtLeastAsTight(zone, stated),
        ),
    );
  const added = scoped.filter(
    zone => !kept.some(stated => stated.key === zone.key),
  );
  const after = weigh([...kept, ...added], thresholds);
  const then = neededBy(after);
  const keys: RequirementKey[] = scoped.map(({ key }) => key);
  return {
    objectives: moving.map(({ requirement }) => requirement.key),
    keys,
    rung: then.rung,
    heldBy: after
      .filter(({ rung }) => isForcing(rung, then))
      .map(({ requirement }) => requirement.key),
  };
}
