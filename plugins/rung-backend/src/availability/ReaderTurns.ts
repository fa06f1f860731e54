import { TooManyRequestsError } from './TooManyRequestsError';

/** What readers have to take turns for, because it keeps a database or a processor busy. */
export type Heavy = 'read' | 'export' | 'look' | 'preview';

/**
 * How many of each one reader may have at a time. The overview sends eight reads at
 * once, when it comes up and whenever its filters change, and over HTTP/2 all of
 * them arrive together; a backend has ten connections to its database, of which some
 * have to be left for others. An export takes a connection for minutes. A look
 * into a large cluster takes seconds of a processor, and a tab has one at a time. A
 * preview takes seconds of it too, and reads all that there is.
 */
const MOST_AT_A_TIME: Readonly<Record<Heavy, number>> = {
  read: 8,
  export: 2,
  look: 4,
  preview: 1,
};

const names: Readonly<Record<Heavy, string>> = {
  read: 'lists and reports',
  export: 'exports',
  look: 'looks into clusters',
  preview: 'preview of a policy',
};

/** Sees to it that no reader keeps the database from all others. */
export class ReaderTurns {
  private readonly running = new Map<string, number>();

  static create(): ReaderTurns {
    return new ReaderTurns();
  }

  private constructor() {}

  /**
   * Takes a turn, and gives what ends it, which is to be done with the work
   * itself and not already when its answer is given up.
   *
   * @throws TooManyRequestsError if the reader has as many as they may have
   */
  take(reader: string, heavy: Heavy): () => void {
    const key = `${heavy} ${reader}`;
    const count = this.running.get(key) ?? 0;
    const most = MOST_AT_A_TIME[heavy];
    if (count >= most) {
      throw new TooManyRequestsError(
        `You have ${most} ${names[heavy]} running already, as many as one reader may have at a time; try again once one of them has ended`,
      );
    }
    this.running.set(key, count + 1);
    let ended = false;
    return () => {
      if (!ended) {
        ended = true;
        this.leave(key);
      }
    };
  }

  private leave(key: string): void {
    const count = (this.running.get(key) ?? 1) - 1;
    if (count === 0) {
      this.running.delete(key);
    } else {
      this.running.set(key, count);
    }
  }
}
