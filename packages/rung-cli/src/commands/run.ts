import { CommanderError } from 'commander';
import { createProgram } from './createProgram';
import { exitCodes } from './exitCodes';
import { exportsOf } from './exportsOf';

/**
 * Runs the program.
 *
 * @param argv - as Node.js has it, with two words before the first argument
 * @returns the exit code
 */
export async function run(argv: readonly string[]): Promise<number> {
  let exitCode: number = exitCodes.holds;
  const mistakes: string[] = [];
  try {
    await createProgram({
      finish: code => {
        exitCode = code;
      },
      complain: mistake => mistakes.push(mistake.trim()),
    }).parseAsync([...argv]);
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      await say(`error: ${messageOf(error)}`.split('\n'));
      return exitCodes.misused;
    }
    await say(mistakes);
    // Help and version, where they were asked for, are no mistake.
    return error.exitCode === 0 ? exitCodes.holds : exitCodes.misused;
  }
}

/** Arguments and files are repeated in what is said, whatever is in them. */
async function say(lines: readonly string[]): Promise<void> {
  const { plainText } = await exportsOf(
    import('@rung/backstage-plugin-rung-common'),
  );
  for (const line of lines) {
    process.stderr.write(`${plainText(line)}\n`);
  }
}

/** A fault of the program needs its place, a mistake of the user does not. */
function messageOf(error: unknown): string {
  if (error instanceof Error) {
    return error.name === 'InputError'
      ? error.message
      : error.stack ?? error.message;
  }
  return String(error);
}
