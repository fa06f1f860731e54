import { unlessAborted } from './unlessAborted';

/**
 * Waits for a time.
 *
 * @throws the reason of the signal, once it is given
 */
export async function pause(
  milliseconds: number,
  signal: AbortSignal,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = () =>
    new Promise<void>(done => {
      timer = setTimeout(done, milliseconds);
    });
  try {
    await unlessAborted(waiting, signal);
  } finally {
    clearTimeout(timer);
  }
}
