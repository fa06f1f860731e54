import { unlessAborted } from './unlessAborted';

/**
 * Does work, and waits for it no longer than a time: then its signal is given.
 *
 * @param options - `milliseconds` is the longest to wait, `message` what the
 * error says after it, and `signal` ends the waiting earlier
 * @throws an error with the message after that time, or the reason of the signal
 * @public
 */
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  options: { milliseconds: number; message: string; signal?: AbortSignal },
): Promise<T> {
  const { milliseconds, message, signal } = options;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Error(message)), milliseconds);
  try {
    return await unlessAborted(
      work,
      signal ? AbortSignal.any([signal, late.signal]) : late.signal,
    );
  } finally {
    clearTimeout(timer);
  }
}
