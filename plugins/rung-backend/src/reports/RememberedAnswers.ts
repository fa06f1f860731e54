import { LRUCache } from 'lru-cache';
import { ReportStore, Visibility } from '../database';
import { SharedRead } from './SharedRead';

/**
 * How many characters of JSON all answers have together: in memory they take
 * about five times that, which leaves a small backend most of its own.
 */
const MOST_CHARACTERS = 8_000_000;
/**
 * A larger one would push out all others, and is read again instead. The groups
 * of 2,500 owners have some 2,200,000.
 */
const LONGEST_ANSWER = MOST_CHARACTERS / 2;
/** One that nobody asks for any more does not take up memory for ever. */
const REMEMBERED_FOR = 10 * 60_000;

/**
 * Remembers answers until anything is written. What is reported changes with a
 * scan, and most readers ask for the same between two of them.
 */
export class RememberedAnswers {
  private readonly store: ReportStore;
  private readonly answers = new LRUCache<string, object>({
    maxSize: MOST_CHARACTERS,
    maxEntrySize: LONGEST_ANSWER,
    ttl: REMEMBERED_FOR,
    sizeCalculation: (answer, key) =>
      JSON.stringify(answer).length + key.length,
  });
  private readonly reads = new Map<string, SharedRead<object>>();
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
   * Answers a question, of which `question` holds all but the visibility. Those
   * who ask the same at a time share one read.
   */
  async get<T extends object>(
    visibility: Visibility,
    question: readonly unknown[],
    read: (signal: AbortSignal) => Promise<T>,
    signal: AbortSignal,
  ): Promise<T> {
    const key = JSON.stringify([
      // Read before the answer is: one that is newer only is asked for again.
      await this.store.version(),
      this.idOf(visibility),
      ...question,
    ]);
    const known = this.answers.get(key);
    if (known) {
      return known as T;
    }
    const running = this.reads.get(key);
    const shared =
      running && !running.isGivenUp ? running : this.begin(key, read);
    return (await shared.wait(signal)) as T;
  }

  private begin(
    key: string,
    read: (signal: AbortSignal) => Promise<object>,
  ): SharedRead<object> {
    const shared = SharedRead.of(read);
    this.reads.set(key, shared);
    shared.settled
      .then(answer => this.answers.set(key, answer))
      .catch(() => {})
      .finally(() => {
        if (this.reads.get(key) === shared) {
          this.reads.delete(key);
        }
      });
    return shared;
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
