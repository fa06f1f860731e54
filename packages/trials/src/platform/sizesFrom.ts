import { Problem } from './launcher.ts';

/** What the numbers on a command line count, and how they are written there. */
interface Sizes {
  usual: readonly number[];
  least: number;
  what: string;
  example: string;
}

/**
 * The sizes that somebody asks a benchmark for, the smallest first, or the usual
 * ones.
 *
 * @throws Problem that says what to write, if one is no such number
 */
export function sizesFrom(
  args: readonly string[],
  { usual, least, what, example }: Sizes,
): readonly number[] {
  const sizes = args.map(Number).sort((one, other) => one - other);
  if (!sizes.every(size => Number.isInteger(size) && size >= least)) {
    throw new Problem(
      `Not a number of ${what}: ${args.join(' ')}`,
      `Give whole numbers of at least ${least}, such as: ${example}`,
    );
  }
  return sizes.length > 0 ? sizes : usual;
}
