// What `sayInPlace` has left on a terminal.
const clearLine = process.stdout.isTTY ? '\x1b[2K\r' : '';

/** Says what the launcher is doing, in lines that stand out from those of the tools it runs. */
export function say(text) {
  passOn(`▸ ${text}`);
}

/** Says what will be said anew soon: on a terminal, all of it in one line. */
export function sayInPlace(text) {
  if (process.stdout.isTTY) {
    process.stdout.write(`${clearLine}▸ ${text}`);
  } else {
    say(text);
  }
}

/** Gives on a line of a tool. */
export function passOn(line) {
  console.log(`${clearLine}${line}`);
}

export function secondsBetween(began, ended) {
  return Math.round((ended - began) / 1000);
}

export function secondsSince(started) {
  return secondsBetween(started, Date.now());
}

/** Something the user can put right: what is wrong and where, and what to do about it. */
export class Problem extends Error {
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
}

export function sayProblem(error) {
  if (error instanceof Problem) {
    console.error(`\n✖ ${error.message}\n  ${error.remedy}\n`);
  } else {
    console.error(error);
  }
}
