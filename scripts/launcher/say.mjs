/** Says what the launcher is doing, in lines that stand out from those of the tools it runs. */
export function say(text) {
  console.log(`▸ ${text}`);
}

export function secondsSince(started) {
  return Math.round((Date.now() - started) / 1000);
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
