import { Steps } from '@rung/backstage-plugin-rung-observation';
import { inTurns } from './inTurns';

/** Work of so many steps, each of which takes three milliseconds of a clock. */
function* work(count: number, clock: { now: number }): Steps<number> {
  for (let step = 0; step < count; step++) {
    clock.now += 3;
    yield;
  }
  return count;
}

describe('inTurns', () => {
  const clock = { now: 0 };

  beforeEach(() => {
    jest.spyOn(performance, 'now').mockImplementation(() => clock.now);
  });

  afterEach(() => jest.restoreAllMocks());

  it('lets others have their turn in between, and gives what comes of it', async () => {
    let turns = 0;
    let isDone = false;
    const other = () => {
      turns++;
      if (!isDone) {
        setImmediate(other);
      }
    };
    setImmediate(other);
    const { signal } = new AbortController();
    await expect(inTurns(work(20, clock), signal)).resolves.toBe(20);
    isDone = true;
    // Four steps to a turn of ten milliseconds.
    expect(turns).toBe(5);
  });

  it('ends where nobody waits any more', async () => {
    const controller = new AbortController();
    const steps = work(1_000_000, clock);
    const end = inTurns(steps, controller.signal);
    controller.abort(new Error('left'));
    await expect(end).rejects.toThrow('left');
  });
});
