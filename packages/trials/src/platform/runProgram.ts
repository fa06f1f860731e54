import { Running, sayProblem } from './launcher.ts';

// What a shell reports for a program ended by Ctrl-C.
const interrupted = 130;

/**
 * Runs a program that answers whether all went well, and leaves nothing of what
 * it has started behind, however it ends.
 */
export async function runProgram(
  program: (running: Running) => Promise<boolean>,
) {
  const running = new Running();
  running.stopOnSignal();
  let isWell = false;
  try {
    isWell = await program(running);
  } catch (error) {
    // What fails because all was stopped is no news.
    if (!running.isEnding) {
      sayProblem(error);
    }
  } finally {
    await running.stopAll();
  }
  process.exitCode = running.isEnding ? interrupted : Number(!isWell);
}
