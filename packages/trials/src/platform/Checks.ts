import { isDeepStrictEqual } from 'node:util';

export interface Check {
  what: string;
  /** What was lost; undefined where all is as it should be. */
  lost: string | undefined;
}

/** Collects what a trial has checked. */
export class Checks {
  readonly all: Check[] = [];

  same<Value>(what: string, found: Value, expected: Value) {
    this.#add(
      what,
      isDeepStrictEqual(found, expected),
      `expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`,
    );
  }

  atMost(what: string, found: number, limit: number) {
    this.#add(
      `${what} (${Math.round(found)})`,
      found <= limit,
      `expected at most ${limit}, found ${found}`,
    );
  }

  fail(what: string, lost: string) {
    this.#add(what, false, lost);
  }

  #add(what: string, holds: boolean, lost: string) {
    this.all.push({ what, lost: holds ? undefined : lost });
  }
}
