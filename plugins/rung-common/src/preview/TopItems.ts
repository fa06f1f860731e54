/** The first few of very many, in an order, without keeping the others. */
export class TopItems<T> {
  private kept: T[] = [];
  private readonly most: number;
  private readonly compare: (one: T, other: T) => number;

  static create<T>(
    most: number,
    compare: (one: T, other: T) => number,
  ): TopItems<T> {
    return new TopItems(most, compare);
  }

  private constructor(most: number, compare: (one: T, other: T) => number) {
    this.most = most;
    this.compare = compare;
  }

  add(item: T): void {
    this.kept.push(item);
    // Twice as many are kept as are wanted, so that sorting them is rare.
    if (this.kept.length > 2 * this.most) {
      this.kept = this.sorted();
    }
  }

  /** Those that come first, in order. */
  sorted(): T[] {
    return [...this.kept].sort(this.compare).slice(0, this.most);
  }
}
