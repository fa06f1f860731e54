import type { RungNumber } from '@rung/backstage-plugin-rung-common';
import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { formatNames } from '../formats/formatNames';
import { exportsOf } from './exportsOf';
import { addDrill } from './addDrill';
import { addObserve } from './addObserve';
import { addPreview } from './addPreview';
import { collect } from './collect';
import { AssessOptions } from './types';

const help = `
FILE is a catalog file, a directory whose catalog-info.yaml files are read, at
any depth, or - for standard input. In directories, what a .gitignore names is
left out, and so are files of templates, which hold \${{ … }}. What a service inherits from its system and
domain counts as far as these are among the files. So do the components and
resources that it depends on. Teams are not counted on clusters.

What fails:
  always            a value that cannot be read, an annotation under rung.dev/
                    that does not exist
  --at-least RUNG   an entity whose rung is below this one
  --at-most RUNG    an entity whose rung is above this one; an entity that states
                    nothing has no rung, and passes both
  --complete        a component for which one of the six numbers is missing or
                    a guess, or which states nothing
Findings are reported and do not fail.

Exit codes:
  0  everything holds
  1  something fails
  2  an unknown option, a file that cannot be read, a broken configuration; the
     files that can be read are reported all the same

Examples:
  rung assess catalog-info.yaml
  rung assess . --config app-config.yaml --complete --at-most 3
  rung assess . --format sarif --output rung.sarif
`;

/**
 * @param options - `finish` is told the exit code of the command that ran,
 * `complain` what is wrong with the arguments, which it repeats
 */
export function createProgram({
  finish,
  complain,
}: {
  finish(exitCode: number): void;
  complain(mistake: string): unknown;
}): Command {
  const program = new Command('rung')
    .description(
      'Says which Kubernetes architecture each service needs, and no more.',
    )
    .version(version)
    .configureOutput({ outputError: complain })
    .exitOverride();

  program
    .command('assess')
    .summary('assess the services of catalog files')
    .description(
      'Derives the lowest sufficient rung from the requirements that catalog files state, offline.',
    )
    .argument('<FILE...>', 'catalog files, directories, or -')
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices(formatNames)
        .default('table'),
    )
    .option('--output <file>', 'where to write it (default: standard output)')
    .option(
      '--config <file>',
      'an app-config file whose rung section counts; several may be given, the last wins',
      collect,
    )
    .option(
      '--exclude <glob>',
      'paths to leave out, written as in a .gitignore; may be given several times',
      collect,
    )
    .option('--at-least <rung>', 'the lowest rung allowed', readRung)
    .option('--at-most <rung>', 'the highest rung allowed', readRung)
    .option('--complete', 'every component has to state its six numbers')
    .addHelpText('after', help)
    .action(async (files: string[], options: AssessOptions) => {
      // Help and mistakes in the options do not wait for the engine.
      const { assess } = await exportsOf(import('./assess'));
      finish(await assess(files, options));
    });
  addObserve(program, finish);
  addDrill(program, finish);
  addPreview(program, finish);
  return program;
}

function readRung(written: string): RungNumber {
  if (!/^[1-6]$/.test(written)) {
    throw new InvalidArgumentError('Write a rung, 1 to 6.');
  }
  return Number(written) as RungNumber;
}
