import type { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { excessOf } from '@rung/backstage-plugin-rung-common/wire';

/** The most that a page holds. */
const PAGE = 500;

/** How long what was read answers, in milliseconds. */
const KEPT = 5 * 60_000;

/** What is known of one entity. */
export interface Verdict {
  /** How many steps of the ladder too high it is built, below zero where too low. */
  excess: number;
  fits: boolean;
}

/**
 * The verdicts of the last scan, read once for all entities that are asked for within
 * five minutes, and then forgotten. One that could not be read is not read again before.
 */
export class Verdicts {
  private readonly api: Pick<RungApi, 'listAssessments'>;
  private read?: Promise<ReadonlyMap<string, Verdict>>;

  static create(api: Pick<RungApi, 'listAssessments'>): Verdicts {
    return new Verdicts(api);
  }

  private constructor(api: Pick<RungApi, 'listAssessments'>) {
    this.api = api;
  }

  /** @returns nothing where what is needed or what is built is not known */
  async of(entityRef: string): Promise<Verdict | undefined> {
    this.read ??= this.readOnce();
    return (await this.read).get(entityRef);
  }

  private readOnce(): Promise<ReadonlyMap<string, Verdict>> {
    setTimeout(() => {
      this.read = undefined;
    }, KEPT).unref();
    return this.readAll();
  }

  private async readAll(): Promise<ReadonlyMap<string, Verdict>> {
    const verdicts = new Map<string, Verdict>();
    let cursor: string | undefined;
    do {
      const page = await this.api.listAssessments({
        filters: { kind: ['*'], fit: ['fits', 'under-built', 'over-built'] },
        limit: PAGE,
        cursor,
      });
      for (const summary of page.items) {
        const excess = excessOf(summary);
        if (excess !== undefined) {
          const fits = summary.fit === 'fits';
          verdicts.set(summary.entityRef, { excess, fits });
        }
      }
      cursor = page.nextCursor;
    } while (cursor);
    return verdicts;
  }
}
