import { Command, Option } from 'commander';
import { collect } from './collect';
import { exportsOf } from './exportsOf';
import { failOns, PreviewOptions } from './types';

const help = `
It reads FILE… as rung assess does and puts everything in it under two policies:
that of --base, which is the ladder as it is published unless given, and that of
--config. Only what is under rung counts, checked as a portal checks it when it
starts. Teams are not counted on clusters.

What fails, by --fail-on:
  verdicts  a verdict moves, up or down, or is gained or lost; the default
  up        a verdict moves up
  anything  anything moves: a verdict, a fit, a status or a finding
  never     nothing does

Exit codes:
  0  nothing of that moves
  1  something of that does
  2  an unknown option, a file that cannot be read, a broken configuration

Examples:
  rung preview --config new.yaml --base app-config.yaml services
  rung preview --config new.yaml services --format markdown --fail-on never
`;

/** Adds `rung preview`, which tells its exit code to `finish`. */
export function addPreview(
  program: Command,
  finish: (exitCode: number) => void,
): void {
  program
    .command('preview')
    .summary('show what another policy would move')
    .description(
      'Says which verdicts of catalog files another policy would move, before it is in force.',
    )
    .argument('<FILE...>', 'catalog files, directories, or -')
    .requiredOption(
      '--config <file>',
      'an app-config file with the policy to try out; several may be given, the last wins',
      collect,
    )
    .option(
      '--base <file>',
      'one with the policy in force; several may be given, the last wins',
      collect,
    )
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices(['table', 'json', 'markdown'])
        .default('table'),
    )
    .option('--output <file>', 'where to write it (default: standard output)')
    .option(
      '--exclude <glob>',
      'paths to leave out, written as in a .gitignore; may be given several times',
      collect,
    )
    .addOption(
      new Option('--fail-on <what>', 'what makes it fail')
        .choices(failOns)
        .default('verdicts'),
    )
    .addHelpText('after', help)
    .action(async (files: string[], options: PreviewOptions) => {
      const { preview } = await exportsOf(import('./preview'));
      finish(await preview(files, options));
    });
}
