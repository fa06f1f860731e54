import { Availability } from '../availability';
import { InputRow, PreviewStore } from '../database';
import { ahead, takeTurns } from '../scan';
import { VerdictInput } from '../scoring';

/** How many are looked at before other requests get their turn. */
const TURN_SIZE = 100;

/** Told how much is done, of all that there is to do. */
export type OnShare = (share: number) => void;

/**
 * Goes over all that is stored twice: what one page holds is worked on while the
 * database looks for the next.
 */
export class Walk {
  private readonly store: PreviewStore;
  private readonly availability: Availability;
  private readonly signal: AbortSignal;
  private readonly onShare: OnShare;
  private passed = 0;
  private all = 1;

  static async begin(options: {
    store: PreviewStore;
    availability: Availability;
    signal: AbortSignal;
    onShare: OnShare;
  }): Promise<Walk> {
    const walk = new Walk(options);
    const count = await options.availability.guard(
      signal => options.store.count({ signal }),
      { signal: options.signal },
    );
    walk.all = Math.max(1, 2 * count);
    return walk;
  }

  private constructor(options: Parameters<typeof Walk.begin>[0]) {
    this.store = options.store;
    this.availability = options.availability;
    this.signal = options.signal;
    this.onShare = options.onShare;
  }

  /**
   * @throws ServiceUnavailableError if the database cannot be read
   * @throws the reason of the signal, once that is aborted
   */
  async *rows(
    parts: readonly (keyof VerdictInput)[],
  ): AsyncGenerator<InputRow[]> {
    for await (const page of ahead(this.pages(parts))) {
      for (let start = 0; start < page.length; start += TURN_SIZE) {
        yield page.slice(start, start + TURN_SIZE);
        await takeTurns(this.signal);
      }
      this.passed += page.length;
      this.onShare(Math.min(1, this.passed / this.all));
    }
  }

  private async *pages(
    parts: readonly (keyof VerdictInput)[],
  ): AsyncGenerator<InputRow[], void> {
    for (let after = ''; ; ) {
      const from = after;
      const page = await this.availability.guard(
        signal => this.store.page({ after: from, parts }, { signal }),
        { signal: this.signal },
      );
      if (page.length === 0) {
        return;
      }
      yield page;
      after = page[page.length - 1].entityRef;
    }
  }
}
