import { unlessAborted } from '@rung/backstage-plugin-rung-node';

/**
 * One read that several readers wait for. It is given up once the last of them
 * has left, and not before.
 */
export class SharedRead<T> {
  private readonly giveUp = new AbortController();
  private readonly answer: Promise<T>;
  private waiting = 0;

  static of<T>(read: (signal: AbortSignal) => Promise<T>): SharedRead<T> {
    return new SharedRead(read);
  }

  private constructor(read: (signal: AbortSignal) => Promise<T>) {
    this.answer = read(this.giveUp.signal);
    // Whoever waits is told; there may be nobody left.
    this.answer.catch(() => {});
  }

  /** Settles with the read itself, whoever still waits for it. */
  get settled(): Promise<T> {
    return this.answer;
  }

  /** Whether it can still be waited for. */
  get isGivenUp(): boolean {
    return this.giveUp.signal.aborted;
  }

  async wait(signal: AbortSignal): Promise<T> {
    this.waiting++;
    try {
      return await unlessAborted(() => this.answer, signal);
    } finally {
      this.waiting--;
      if (this.waiting === 0) {
        this.giveUp.abort(signal.reason);
        // It takes a connection until then.
        await this.answer.catch(() => {});
      }
    }
  }
}
