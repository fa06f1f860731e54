import type { UnitCount } from '@rung/backstage-plugin-rung-common';
import type { PreviewUnits } from '@rung/backstage-plugin-rung-common/wire';
import { unitKinds } from '../ladder/units';

/** Adds up units, before and after. */
export class UnitTotals {
  private readonly totals: PreviewUnits[] = unitKinds.map(kind => ({
    kind,
    before: 0,
    after: 0,
  }));

  static create(): UnitTotals {
    return new UnitTotals();
  }

  private constructor() {}

  add(before: readonly UnitCount[], after: readonly UnitCount[]): void {
    this.count('before', before);
    this.count('after', after);
  }

  /** In the order of the kinds, those of which there are any. */
  list(): PreviewUnits[] {
    return this.totals.filter(({ before, after }) => before > 0 || after > 0);
  }

  private count(side: 'before' | 'after', units: readonly UnitCount[]): void {
    for (const { kind, count } of units) {
      for (const total of this.totals) {
        if (total.kind === kind) {
          total[side] += count;
        }
      }
    }
  }
}
