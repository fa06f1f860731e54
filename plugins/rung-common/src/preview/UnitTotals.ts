import type { CouldGo } from '@rung/backstage-plugin-rung-common';
import type { PreviewUnits } from '@rung/backstage-plugin-rung-common/wire';
import { couldGoKinds } from '../verdict/types';

/** Adds up regions, clusters and zones, before and after. */
export class UnitTotals {
  private readonly totals: PreviewUnits[] = couldGoKinds.map(kind => ({
    kind,
    before: 0,
    after: 0,
  }));

  static create(): UnitTotals {
    return new UnitTotals();
  }

  private constructor() {}

  add(before: readonly CouldGo[], after: readonly CouldGo[]): void {
    this.count('before', before);
    this.count('after', after);
  }

  /** In the order of the kinds, those of which there are any. */
  list(): PreviewUnits[] {
    return this.totals.filter(({ before, after }) => before > 0 || after > 0);
  }

  private count(side: 'before' | 'after', units: readonly CouldGo[]): void {
    for (const { kind, count } of units) {
      for (const total of this.totals) {
        if (total.kind === kind) {
          total[side] += count;
        }
      }
    }
  }
}
