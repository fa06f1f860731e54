import { NumberList } from './NumberList';

/**
 * A few numbers for each node, side by side: those of a node are from `starts[node]`
 * up to `starts[node + 1]` in `values`.
 */
export interface Rows {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Puts rows together, one node after the other. */
export class RowsBuilder {
  private readonly starts = NumberList.create();
  private readonly values = NumberList.create();

  static create(): RowsBuilder {
    return new RowsBuilder();
  }

  private constructor() {
    this.starts.push(0);
  }

  push(value: number): void {
    this.values.push(value);
  }

  /** What comes now belongs to the next node. */
  endRow(): void {
    this.starts.push(this.values.length);
  }

  rows(): Rows {
    return { starts: this.starts.packed(), values: this.values.packed() };
  }
}

/**
 * The same links from the other end: for each node those whose row holds it.
 *
 * @param targetOf - the node that a value stands for; undefined for none
 */
export function reversed(
  { starts, values }: Rows,
  targetOf: (value: number) => number | undefined,
): Rows {
  const size = starts.length - 1;
  return rowsOf(size, visit => {
    for (let node = 0; node < size; node++) {
      for (let at = starts[node]; at < starts[node + 1]; at++) {
        const target = targetOf(values[at]);
        if (target !== undefined) {
          visit(target, node);
        }
      }
    }
  });
}

/**
 * So many rows of what comes in any order.
 *
 * @param each - tells the row of each value, and is called twice
 */
export function rowsOf(
  size: number,
  each: (visit: (row: number, value: number) => void) => void,
): Rows {
  const starts = new Uint32Array(size + 1);
  each(row => {
    starts[row + 1]++;
  });
  for (let row = 0; row < size; row++) {
    starts[row + 1] += starts[row];
  }
  const next = starts.slice(0, size);
  const values = new Uint32Array(starts[size]);
  each((row, value) => {
    values[next[row]++] = value;
  });
  return { starts, values };
}
