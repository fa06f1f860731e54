import { LRUCache } from 'lru-cache';
import { ReportStore, Visibility } from '../database';

/** Few, because a report may be large; those asked for most stay. */
const MOST_REMEMBERED = 20;
/** One that nobody asks for any more does not take up memory for ever. */
const REMEMBERED_FOR = 10 * 60_000;

/**
 * Remembers answers until anything is written. What is reported changes with a
 * scan, and most readers ask for the same between two of them.
 */
export class RememberedAnswers {
  private readonly store: ReportStore;
  private readonly answers = new LRUCache<string, Promise<object>>({
    max: MOST_REMEMBERED,
    ttl: REMEMBERED_FOR,
  });
  /** Readers who see the same share one visibility, and with it the answers. */
  private readonly visibilities = new WeakMap<Visibility, number>();
  private visibilityCount = 0;

  static create(store: ReportStore): RememberedAnswers {
    return new RememberedAnswers(store);
  }

  private constructor(store: ReportStore) {
    this.store = store;
  }

  /**
   * Answers a question, of which `question` holds all but the visibility.
   */
  async get<T extends object>(
    visibility: Visibility,
    question: readonly unknown[],
    read: () => Promise<T>,
  ): Promise<T> {
    const key = JSON.stringify([
      // Read before the answer is: one that is newer only is asked for again.
      await this.store.version(),
      this.idOf(visibility),
      ...question,
    ]);
    const known = this.answers.get(key);
    if (known) {
      return known as Promise<T>;
    }
    const answer = read();
    this.answers.set(key, answer);
    answer.catch(() => this.answers.delete(key));
    return answer;
  }

  private idOf(visibility: Visibility): number {
    const known = this.visibilities.get(visibility);
    if (known !== undefined) {
      return known;
    }
    this.visibilityCount++;
    this.visibilities.set(visibility, this.visibilityCount);
    return this.visibilityCount;
  }
}
