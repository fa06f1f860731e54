import { InputError } from '@backstage/errors';
import { plainText } from '@rung/backstage-plugin-rung-common';
import { render } from '../formats';
import { diagnosticLine } from '../formats/lines';
import { inColor, plain } from '../formats/paint';
import { readCatalogFiles } from '../reading';
import { assessFiles, Report } from '../verdicts';
import { exitCodes } from './exitCodes';
import { exportsOf } from './exportsOf';
import { AssessOptions } from './types';
import { writeOutput } from './writeOutput';

/**
 * Reads and assesses files, and writes the result.
 *
 * @returns the exit code
 * @throws InputError if the options or the configuration cannot be used
 */
export async function assess(
  named: readonly string[],
  { format, output, config, exclude, ...expectations }: AssessOptions,
): Promise<number> {
  const { atLeast, atMost } = expectations;
  if (atLeast && atMost && atLeast > atMost) {
    throw new InputError(
      `--at-least ${atLeast} is above --at-most ${atMost}; no rung is between them`,
    );
  }
  const policy = config && (await policyOf(config));
  const { sources, failures } = await readCatalogFiles(named, exclude);
  const read = await assessFiles(sources, {
    policy,
    expectations,
    now: new Date(),
  });
  const report = { ...read, failures: [...failures, ...read.failures] };

  const isColored =
    output === undefined && process.stdout.isTTY && !process.env.NO_COLOR;
  const text = render(format, report, isColored ? inColor : plain);
  if (output === undefined) {
    process.stdout.write(text);
  } else {
    await writeOutput(output, text);
  }
  const isShown = format === 'table' && output === undefined;
  for (const line of asides(report, isShown)) {
    process.stderr.write(`${line}\n`);
  }
  return exitCodeOf(report);
}

/** Most runs need no configuration, and reading one takes a large library. */
async function policyOf(paths: readonly string[]) {
  const { readSettings } = await exportsOf(import('../reading/readSettings'));
  const { policy } = await readSettings(paths);
  return policy;
}

/** What is said beside the result. What fails is said where nobody sees it. */
function asides(
  { entities, failures, notes }: Report,
  isShown: boolean,
): string[] {
  const errors = entities.flatMap(entity =>
    entity.diagnostics
      .filter(({ weight }) => weight === 'error')
      .map(diagnostic => diagnosticLine(entity, diagnostic, plain)),
  );
  return [
    ...notes.map(note => `note: ${plainText(note)}`),
    ...(isShown ? [] : errors),
    ...failures.map(({ path, message }) =>
      plainText(`error: ${path}: ${message}`),
    ),
  ];
}

function exitCodeOf({ entities, failures }: Report): number {
  if (failures.length > 0) {
    return exitCodes.misused;
  }
  const fails = entities.some(({ diagnostics }) =>
    diagnostics.some(({ weight }) => weight === 'error'),
  );
  return fails ? exitCodes.fails : exitCodes.holds;
}
