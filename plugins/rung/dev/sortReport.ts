import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const report = join(import.meta.dirname, '../report.api.md');

/** A run of lines that each declare one message of a translation. */
const messages = /(?:^ {4}readonly '.*;\n)+/gm;

// TypeScript orders the keys of a translation by when it first met each of
// their texts in any file, so that a change elsewhere moves them.
writeFileSync(
  report,
  readFileSync(report, 'utf8').replace(messages, lines =>
    lines
      .split(/(?<=\n)/)
      .sort()
      .join(''),
  ),
);
