/** Up to this share of all, each is looked up by itself. */
const FEW = 0.01;

/**
 * Some of the stored entities, by the numbers that they are stored under. A byte for
 * each number takes a hundredth of what their uids would, in memory and in every
 * statement.
 */
export class EntitySet {
  /** By number: 1 where it is among them; numbers beyond the last are not. */
  readonly marks: Buffer;
  /** Their numbers, where they are few. */
  readonly few: readonly number[] | undefined;

  static of(numbers: readonly number[]): EntitySet {
    return new EntitySet(numbers);
  }

  private constructor(numbers: readonly number[]) {
    const last = numbers.reduce((most, each) => Math.max(most, each), -1);
    this.marks = Buffer.alloc(last + 1);
    for (const number of numbers) {
      this.marks[number] = 1;
    }
    this.few = numbers.length <= this.marks.length * FEW ? numbers : undefined;
  }

  has(number: number): boolean {
    return this.marks[number] === 1;
  }

  equals(other: EntitySet): boolean {
    return this.marks.equals(other.marks);
  }
}
