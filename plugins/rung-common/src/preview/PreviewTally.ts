import type { Fit } from '@rung/backstage-plugin-rung-common';
import type {
  PolicyPreview,
  PreviewDirection,
  PreviewFinding,
  PreviewItem,
  PreviewLevel,
  PreviewOwner,
} from '@rung/backstage-plugin-rung-common/wire';
import { getOrMake } from '../memory';
import { previewItem } from './itemOf';
import { Pairs } from './Pairs';
import { TopItems } from './TopItems';
import { PreviewedEntity, PreviewedVerdict } from './types';
import { UnitTotals } from './UnitTotals';
import { byWeight, Weighed, weighed } from './weight';

/** How many are named of the most concerned, and of owners. */
const MOST_ITEMS = 100;
const MOST_OWNERS = 20;

/**
 * What a counter keeps of a policy that is tried out.
 *
 * @public
 */
export type PreviewCounts = Omit<
  PolicyPreview,
  'notCompared' | 'unread' | 'scan'
>;

/**
 * Counts what moves between the verdicts before and after, one entity after the
 * other. What it keeps grows with owners, and not with entities.
 *
 * @public
 */
export class PreviewTally {
  private entities = 0;
  private moved = 0;
  private readonly directions: Record<PreviewDirection, number> = {
    up: 0,
    down: 0,
    gained: 0,
    lost: 0,
    same: 0,
  };
  private readonly levels = Pairs.create<PreviewLevel>(
    ({ rung = 0, platform }) => `${rung}${platform ? '+' : ''}`,
  );
  private readonly fits = Pairs.create<Fit>(fit => fit);
  private readonly owners = new Map<string, PreviewOwner>();
  private readonly findings = new Map<string, PreviewFinding>();
  private readonly couldGo = UnitTotals.create();
  private readonly toBuild = UnitTotals.create();
  private readonly items = TopItems.create<Weighed>(MOST_ITEMS, byWeight);

  static create(): PreviewTally {
    return new PreviewTally();
  }

  private constructor() {}

  /** @returns what moves of the entity; undefined where nothing does */
  add(
    entity: PreviewedEntity,
    before: PreviewedVerdict,
    after: PreviewedVerdict,
  ): PreviewItem | undefined {
    this.entities++;
    this.levels.add(before.level, after.level);
    this.fits.add(before.fit, after.fit);
    this.couldGo.add(before.couldGo, after.couldGo);
    this.toBuild.add(before.toBuild, after.toBuild);
    const item =
      before === after ? undefined : previewItem(entity, before, after);
    this.directions[item?.direction ?? 'same']++;
    if (item) {
      this.moved++;
      this.items.add(weighed(item, before, after));
      this.addOwners(item);
      item.appear.forEach(id => this.finding(id).appear++);
      item.go.forEach(id => this.finding(id).go++);
    }
    return item;
  }

  counts(): PreviewCounts {
    const { same: _, ...directions } = this.directions;
    const owners = [...this.owners.values()].sort(
      (one, other) =>
        other.moved - one.moved || (one.owner < other.owner ? -1 : 1),
    );
    const items = this.items.sorted().map(({ item }) => item);
    return {
      entities: this.entities,
      moved: this.moved,
      ...directions,
      levels: this.levels.sorted(),
      fits: this.fits.sorted(),
      owners: owners.slice(0, MOST_OWNERS),
      moreOwners: Math.max(0, owners.length - MOST_OWNERS),
      findings: [...this.findings.values()].sort(
        (one, other) =>
          other.appear + other.go - (one.appear + one.go) ||
          (one.id < other.id ? -1 : 1),
      ),
      couldGo: this.couldGo.list(),
      toBuild: this.toBuild.list(),
      items,
      moreItems: this.moved - items.length,
    };
  }

  private addOwners({ owners, direction }: PreviewItem): void {
    for (const owner of owners) {
      const counts = getOrMake(this.owners, owner, () => ({
        owner,
        moved: 0,
        up: 0,
        down: 0,
      }));
      counts.moved++;
      if (direction === 'up' || direction === 'down') {
        counts[direction]++;
      }
    }
  }

  private finding(id: string): PreviewFinding {
    return getOrMake(this.findings, id, () => ({ id, appear: 0, go: 0 }));
  }
}
