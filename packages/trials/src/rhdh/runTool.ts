import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Problem } from '../platform/launcher.ts';

// Bundlers list all their files.
const maxBuffer = 50_000_000;
const shownCharacters = 4_000;

/** Runs a program in a folder, answers what it prints, and shows the end of that where it fails. */
export async function runTool(
  command: string,
  args: readonly string[],
  { folder, remedy }: { folder: string; remedy: string },
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(command, args, {
      cwd: folder,
      maxBuffer,
    });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as ToolError;
    const output = `${stdout}${stderr}` || message;
    throw new Problem(
      `${command} ${args.join(' ')} failed in ${folder}:\n${output.slice(
        -shownCharacters,
      )}`,
      remedy,
    );
  }
}

interface ToolError extends Error {
  stdout?: string;
  stderr?: string;
}
