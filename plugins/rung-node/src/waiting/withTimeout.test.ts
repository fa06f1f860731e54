import { withTimeout } from './withTimeout';

const options = { milliseconds: 1_000, message: 'No answer within 1 s' };

function never() {
  const told = jest.fn();
  const work = (signal: AbortSignal) => {
    signal.addEventListener('abort', () => told(signal.reason));
    return new Promise<never>(() => {});
  };
  return { told, work };
}

describe('withTimeout', () => {
  beforeEach(() => jest.useFakeTimers());

  afterEach(() => jest.useRealTimers());

  it('gives what the work gives, or fails as it fails', async () => {
    const fault = new Error('A fault');
    await expect(withTimeout(async () => 'done', options)).resolves.toBe(
      'done',
    );
    await expect(
      withTimeout(() => Promise.reject(fault), options),
    ).rejects.toBe(fault);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('gives up work that takes longer, and tells it so', async () => {
    const { work, told } = never();
    const ended = jest.fn();
    const waiting = withTimeout(work, options).catch(ended);

    await jest.advanceTimersByTimeAsync(999);
    expect(ended).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    await waiting;

    const error = expect.objectContaining({ message: 'No answer within 1 s' });
    expect(ended).toHaveBeenCalledWith(error);
    expect(told).toHaveBeenCalledWith(error);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('gives up earlier where that is asked for, and does not begin then', async () => {
    const { work, told } = never();
    const leaving = new AbortController();
    const reason = new Error('The caller has left');
    const waiting = withTimeout(work, { ...options, signal: leaving.signal });

    leaving.abort(reason);

    await expect(waiting).rejects.toBe(reason);
    expect(told).toHaveBeenCalledWith(reason);
    const begun = jest.fn();
    await expect(
      withTimeout(begun, { ...options, signal: leaving.signal }),
    ).rejects.toBe(reason);
    expect(begun).not.toHaveBeenCalled();
    expect(jest.getTimerCount()).toBe(0);
  });
});
