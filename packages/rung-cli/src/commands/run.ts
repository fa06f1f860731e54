import { CommanderError } from 'commander';
import { createProgram } from './createProgram';
import { exitCodes } from './exitCodes';

/**
 * Runs the program.
 *
 * @param argv - as Node.js has it, with two words before the first argument
 * @returns the exit code
 */
export async function run(argv: readonly string[]): Promise<number> {
  let exitCode: number = exitCodes.holds;
  try {
    await createProgram(code => {
      exitCode = code;
    }).parseAsync([...argv]);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help and version, where they were asked for, are no mistake.
      return error.exitCode === 0 ? exitCodes.holds : exitCodes.misused;
    }
    process.stderr.write(`error: ${said(error)}\n`);
    return exitCodes.misused;
  }
}

/** A fault of the program needs its place, a mistake of the user does not. */
function said(error: unknown): string {
  if (error instanceof Error) {
    return error.name === 'InputError'
      ? error.message
      : error.stack ?? error.message;
  }
  return String(error);
}
