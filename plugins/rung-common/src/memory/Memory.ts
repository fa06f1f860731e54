/** No catalog writes so many texts for one thing, unless somebody plays with it. */
const MOST = 1_000;

/**
 * Remembers what a pure function gave, because a catalog says the same over and
 * over. It is bounded: once
 * it is full it forgets everything.
 */
export class Memory<TValue, TKey extends string | number = string> {
  private readonly values = new Map<TKey, TValue>();

  static create<TValue, TKey extends string | number = string>(): Memory<
    TValue,
    TKey
  > {
    return new Memory();
  }

  private constructor() {}

  recall(key: TKey, work: () => TValue): TValue {
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
