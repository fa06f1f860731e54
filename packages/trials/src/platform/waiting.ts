import { setTimeout as delay } from 'node:timers/promises';
import { Problem } from './launcher.ts';

/** Asks again and again until there is an answer, and says what for if there is none. */
export async function waitFor<Answer>(
  what: string,
  seconds: number,
  ask: () => Promise<Answer | undefined> | Answer | undefined,
): Promise<Answer> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) {
      return answer;
    }
    if (Date.now() > deadline) {
      throw new Problem(
        `Waited ${seconds} s in vain until ${what}.`,
        'The end of the logs may say why.',
      );
    }
    await delay(100);
  }
}

/** For those who wait for what is true only later. */
export function onceTrue(holds: boolean): true | undefined {
  return holds || undefined;
}
