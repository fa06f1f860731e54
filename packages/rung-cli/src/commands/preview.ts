import {
  AssessmentPolicy,
  plainText,
} from '@rung/backstage-plugin-rung-common';
import { renderPreview } from '../formats/preview';
import { readCatalogFiles } from '../reading';
import { readSettings } from '../reading/readSettings';
import { FilePreview, previewFiles } from '../verdicts';
import { exitCodes } from './exitCodes';
import { FailOn, PreviewOptions } from './types';
import { writeOutput } from './writeOutput';

/**
 * Reads files, puts them under two policies, and writes what moves.
 *
 * @returns the exit code
 * @throws InputError if the options or the configuration cannot be used
 */
export async function preview(
  named: readonly string[],
  { format, output, config, base, exclude, failOn }: PreviewOptions,
): Promise<number> {
  const { policy: after, costs } = await readSettings(config);
  const before = base
    ? (await readSettings(base)).policy
    : AssessmentPolicy.default();
  const { sources, failures } = await readCatalogFiles(named, exclude);
  const previewed = await previewFiles(sources, {
    before,
    after,
    costs,
    now: new Date(),
  });
  const text = renderPreview(format, previewed);
  if (output === undefined) {
    process.stdout.write(text);
  } else {
    await writeOutput(output, text);
  }
  const all = [...failures, ...previewed.failures];
  for (const line of [
    ...previewed.notes.map(note => `note: ${note}`),
    ...all.map(({ path, message }) => `error: ${path}: ${message}`),
  ]) {
    process.stderr.write(`${plainText(line)}\n`);
  }
  if (all.length > 0) {
    return exitCodes.misused;
  }
  return fails(failOn, previewed) ? exitCodes.fails : exitCodes.holds;
}

function fails(failOn: FailOn, { counts }: FilePreview): boolean {
  switch (failOn) {
    case 'anything':
      return counts.moved > 0;
    case 'up':
      return counts.up > 0;
    case 'never':
      return false;
    default:
      return counts.up + counts.down + counts.gained + counts.lost > 0;
  }
}
