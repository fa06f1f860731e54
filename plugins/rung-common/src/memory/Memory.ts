/** No catalog writes so many texts for one thing, unless somebody plays with it. */
const MOST = 1_000;

/**
 * Remembers what a pure function gave, because a catalog says the same over and
 * over. Bounded: once it is full it begins anew.
 */
export class Memory<TValue> {
  private readonly values = new Map<string, TValue>();

  static create<TValue>(): Memory<TValue> {
    return new Memory();
  }

  private constructor() {}

  recall(key: string, work: () => TValue): TValue {
    const known = this.values.get(key);
    if (known !== undefined) {
      return known;
    }
    const value = work();
    if (this.values.size >= MOST) {
      this.values.clear();
    }
    this.values.set(key, value);
    return value;
  }
}
