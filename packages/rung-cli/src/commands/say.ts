import { plainText } from '@rung/backstage-plugin-rung-common';

/** What is being done goes to standard error, the result to standard output. */
export function say(line: string): void {
  process.stderr.write(`${plainText(line)}\n`);
}
