/** Whole numbers of 32 bits, as many as come, in four bytes each. */
export class NumberList {
  private numbers = new Uint32Array(1024);
  private count = 0;

  static create(): NumberList {
    return new NumberList();
  }

  private constructor() {}

  get length(): number {
    return this.count;
  }

  push(number: number): void {
    if (this.count === this.numbers.length) {
      const larger = new Uint32Array(this.count * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.count++] = number;
  }

  /** All of them, in no more room than they take. */
  packed(): Uint32Array {
    return this.numbers.slice(0, this.count);
  }
}
