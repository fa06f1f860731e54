import { getOrMake } from '../memory';

interface Pair<T> {
  before: T;
  after: T;
  entities: number;
}

/** Counts from what to what entities move, of which there are few pairs. */
export class Pairs<T> {
  private readonly pairs = new Map<string, Pair<T>>();
  private readonly keyOf: (value: T) => string;

  static create<T>(keyOf: (value: T) => string): Pairs<T> {
    return new Pairs(keyOf);
  }

  private constructor(keyOf: (value: T) => string) {
    this.keyOf = keyOf;
  }

  add(before: T, after: T): void {
    const key = `${this.keyOf(before)} ${this.keyOf(after)}`;
    getOrMake(this.pairs, key, () => ({ before, after, entities: 0 }))
      .entities++;
  }

  /** By where they come from, and then by where they go. */
  sorted(): Pair<T>[] {
    return [...this.pairs]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, pair]) => pair);
  }
}
