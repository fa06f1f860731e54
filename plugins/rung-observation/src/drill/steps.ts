/**
 * Work that takes long in large clusters, in steps: between two of them others may
 * have their turn.
 *
 * @public
 */
export type Steps<TResult> = Generator<undefined, TResult, undefined>;

/** Does all steps at once. */
export function finish<TResult>(steps: Steps<TResult>): TResult {
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
  }
}
