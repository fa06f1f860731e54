import { secondsBetween } from './say.mjs';

const names = {
  'Resolution step': 'Resolving',
  'Post-resolution validation': 'Validating',
  'Fetch step': 'Fetching',
  'Link step': 'Linking',
};

// What Yarn frames its steps with, and what it remarks of packages that are
// none of ours: wishes of peers, scripts that may not run, what was added.
const quiet = /^➤ YN(0000|0002|0004|0007|0013|0060|0061|0076|0085|0086)\b/;

/** Follows an install by the lines that Yarn prints. */
export class InstallSteps {
  static create(now = Date.now) {
    return new InstallSteps(now);
  }

  #now;
  #started;
  #steps = [];

  constructor(now) {
    this.#now = now;
    this.#started = now();
  }

  /** Takes a line, and returns whether a reader should see it as it is. */
  take(line) {
    const [, opened] = line.match(/^➤ YN0000: ┌ (.+)/) ?? [];
    const [, built] = line.match(/^➤ YN0007: │ (\S+)@\S+ must be built/) ?? [];
    if (opened) {
      this.#begin(names[opened] ?? opened);
    } else if (built) {
      this.#begin(`Building ${built}`);
    } else if (line.startsWith('➤ YN0000: └')) {
      this.#end();
    }
    return line.trim() !== '' && !quiet.test(line);
  }

  /** What is going on and for how long; undefined between two steps. */
  get current() {
    const step = this.#steps.at(-1);
    return step && step.ended === undefined
      ? `${step.name}, ${secondsBetween(step.began, this.#now())} s`
      : undefined;
  }

  get isFetching() {
    return this.current?.startsWith(names['Fetch step']) ?? false;
  }

  /** How long all of it took, and which share each step had of it. */
  get summary() {
    const total = this.#now() - this.#started;
    const shares = this.#steps
      .map(({ name, began, ended = this.#now() }) => ({
        name,
        seconds: secondsBetween(began, ended),
        percent: Math.round(((ended - began) / total) * 100),
      }))
      .filter(({ seconds }) => seconds > 0)
      .map(
        ({ name, seconds, percent }) =>
          `${name.toLowerCase()} ${seconds} s (${percent} %)`,
      );
    return [`${secondsBetween(0, total)} s`, ...shares].join(', ');
  }

  #begin(name) {
    this.#end();
    this.#steps.push({ name, began: this.#now(), ended: undefined });
  }

  #end() {
    const step = this.#steps.at(-1);
    if (step) {
      step.ended ??= this.#now();
    }
  }
}
