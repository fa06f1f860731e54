import type { UnitCount } from '@rung/backstage-plugin-rung-common';
import type { PreviewUnits } from '@rung/backstage-plugin-rung-common/wire';

/** How many there would be more of, and fewer of, than there are today. */
export function movedUnits(units: readonly PreviewUnits[]): {
  more: UnitCount[];
  fewer: UnitCount[];
} {
  const moved = units.map(({ kind, before, after }) => ({
    kind,
    count: after - before,
  }));
  return {
    more: moved.filter(({ count }) => count > 0),
    fewer: moved
      .filter(({ count }) => count < 0)
      .map(({ kind, count }) => ({ kind, count: -count })),
  };
}
