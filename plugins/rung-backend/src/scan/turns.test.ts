import { turnsDuring } from '../__testUtils__/turnsDuring';
import { selectInTurns, takeTurns } from './turns';

const going = new AbortController().signal;

describe('work in turns', () => {
  it('selects what is wanted, in its order', async () => {
    await expect(
      selectInTurns([5, 2, 8, 3], number => number > 2, going),
    ).resolves.toEqual([5, 8, 3]);
  });

  it('lets others have their turn after each thousand, and not after each', async () => {
    const many = Array.from({ length: 5_500 }, (_, index) => index);
    const turns = await turnsDuring(() =>
      selectInTurns(many, () => false, going),
    );
    expect(turns).toBeGreaterThanOrEqual(4);
    expect(turns).toBeLessThanOrEqual(7);
    expect(
      await turnsDuring(() => selectInTurns([1, 2, 3], () => true, going)),
    ).toBe(0);
  });

  it('ends where that is asked for', async () => {
    const ended = new AbortController();
    ended.abort(new Error('shut down'));
    await expect(takeTurns(ended.signal)).rejects.toThrow('shut down');
    const looked: number[] = [];
    const many = Array.from({ length: 5_000 }, (_, index) => index);
    await expect(
      selectInTurns(
        many,
        number => {
          looked.push(number);
          return true;
        },
        ended.signal,
      ),
    ).rejects.toThrow('shut down');
    expect(looked).toHaveLength(1_000);
  });
});
