import { isDeepStrictEqual } from 'node:util';
import { Problem } from './launcher.ts';

/** Counts what holds, and says so as it is found out. */
export class Checks {
  private passed = 0;
  private readonly failures: string[] = [];
  private subject = '';

  static create(): Checks {
    return new Checks();
  }

  private constructor() {}

  /** Whose checks come next. */
  about(subject: string) {
    this.subject = subject;
  }

  /** What is wrong is undefined where nothing is. */
  holds(what: string, wrong: string | undefined) {
    if (wrong === undefined) {
      this.passed += 1;
      console.log(`  ✔ ${what}`);
    } else {
      this.failures.push(`${this.subject}: ${what}: ${wrong}`);
      console.log(`  ✖ ${what}: ${wrong}`);
    }
  }

  same<Value>(what: string, found: Value, expected: Value) {
    this.holds(
      what,
      isDeepStrictEqual(found, expected)
        ? undefined
        : `expected ${JSON.stringify(expected)}, found ${JSON.stringify(
            found,
          )}`,
    );
  }

  includes(what: string, text: string, expected: RegExp) {
    this.holds(
      what,
      expected.test(text) ? undefined : `${expected} is not in:\n${text}`,
    );
  }

  /** As one check that holds unless `look` throws. Answers whether it does. */
  async succeeds(what: string, look: () => Promise<unknown>): Promise<boolean> {
    try {
      await look();
      this.holds(what, undefined);
      return true;
    } catch (error) {
      this.holds(what, textOf(error));
      return false;
    }
  }

  /** Says once more what does not hold, and counts. Answers whether all holds. */
  conclude(): boolean {
    for (const failure of this.failures) {
      console.log(`✖ ${failure}`);
    }
    console.log(`${this.passed} passed, ${this.failures.length} failed`);
    return this.failures.length === 0;
  }
}

/** The browser's errors go on with a log of what it tried. */
function textOf(error: unknown) {
  if (error instanceof Problem) {
    return `${error.message}\n${error.remedy}`;
  }
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').slice(0, 3).join(' ');
}
