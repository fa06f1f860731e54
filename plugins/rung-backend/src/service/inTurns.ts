import { Steps } from '@rung/backstage-plugin-rung-observation';
import { takeTurns } from '../scan';

/** The milliseconds for which other requests may be kept waiting. */
const TURN = 10;

/**
 * Does work step by step, and lets other requests have their turn in between.
 *
 * @throws the reason of the signal, once that is aborted
 */
export async function inTurns<TResult>(
  steps: Steps<TResult>,
  signal: AbortSignal,
): Promise<TResult> {
  let end = performance.now() + TURN;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
    if (performance.now() >= end) {
      await takeTurns(signal);
      end = performance.now() + TURN;
    }
  }
}
