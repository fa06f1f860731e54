import {
  Demand,
  RequirementKey,
  ResilienceRung,
  Threshold,
  Unit,
} from '@rung/backstage-plugin-rung-common';
import { distanceTo } from './requirements/scaleLayout';

function amountOf({ value }: Demand, unit: Unit): number | undefined {
  switch (value.type) {
    case 'quantity':
      return value.amount;
    case 'range':
      return unit === 'ratio' ? value.peak / value.base : value.peak;
    case 'list':
      return value.items.length;
    default:
      return undefined;
  }
}

/**
 * The next border of a stated number that leads up the resilience path, the
 * nearest first. The platform is another axis.
 */
export function nearestUp(
  demands: readonly Demand[],
  resilience: ResilienceRung,
): { key: RequirementKey; next: Threshold } | undefined {
  const candidates = demands.flatMap(demand => {
    const { key, next } = demand;
    const amount = next && amountOf(demand, next.unit);
    return next && amount && next.rung !== 4 && next.rung > resilience
      ? [{ key, next, distance: distanceTo(next, amount) }]
      : [];
  });
  const [nearest] = candidates.sort(
    (one, other) => one.distance - other.distance,
  );
  return nearest;
}
