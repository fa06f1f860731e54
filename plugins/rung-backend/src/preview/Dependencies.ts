import { Dependency } from '@rung/backstage-plugin-rung-common';

/** What those that depend on an entity have to know of it, under both policies. */
interface Settled {
  before: Dependency;
  after: Dependency;
  /** Whether the reader may be told what follows from it. */
  isTold: boolean;
}

/** Both sides of what one entity depends on. */
export interface SettledDependencies {
  before: readonly Dependency[];
  after: readonly Dependency[];
  /** Whether the reader may be told what follows from all of them. */
  areTold: boolean;
}

const none: SettledDependencies = { before: [], after: [], areTold: true };

/**
 * What all entities come to for those that depend on them. Rungs and availabilities
 * are few, and are shared: what it keeps of each entity is its ref.
 */
export class Dependencies {
  private readonly settled = new Map<string, Settled>();
  private readonly shared = new Map<string, Settled>();

  static create(): Dependencies {
    return new Dependencies();
  }

  private constructor() {}

  set(entityRef: string, settled: Settled): void {
    const { before, after, isTold } = settled;
    const key = [
      before.resilience,
      before.availability,
      after.resilience,
      after.availability,
      isTold,
    ].join(' ');
    const known = this.shared.get(key);
    this.settled.set(entityRef, known ?? settled);
    if (!known) {
      this.shared.set(key, settled);
    }
  }

  /** Those of them that are in the catalog, as a scan has it. */
  of(entityRefs: readonly string[] | undefined): SettledDependencies {
    if (!entityRefs) {
      return none;
    }
    const before: Dependency[] = [];
    const after: Dependency[] = [];
    let areTold = true;
    for (const entityRef of entityRefs) {
      const settled = this.settled.get(entityRef);
      if (settled) {
        before.push({ ...settled.before, entityRef });
        after.push({ ...settled.after, entityRef });
      }
      // One that is not there must look like one that may not be seen.
      areTold &&= settled?.isTold ?? false;
    }
    return { before, after, areTold };
  }
}
