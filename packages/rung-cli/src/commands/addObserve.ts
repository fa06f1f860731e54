import { Command } from 'commander';
import { exportsOf } from './exportsOf';
import { ObserveOptions } from './types';

const help = `
The cluster is that of the kubeconfig that is named, else of the usual one (of
KUBECONFIG, or ~/.kube/config), else the one in which the command runs as a pod.
It is only read: nothing but GET leaves, and of what is read a few fields are
kept. Secrets and ConfigMaps are not asked for.

What is done is told on standard error, and so is every right that is missing.
What cannot be listed is left out; it does not fail.

Exit codes:
  0  the snapshot is printed, or the portal has it
  1  the cluster cannot be read, or the portal does not take the snapshot
  2  an unknown option, a kubeconfig that cannot be used

Examples:
  rung observe --context prod > prod.json
  RUNG_TOKEN=… rung observe --name prod --push https://portal.example.com
`;

/** Adds `rung observe`, which tells its exit code to `finish`. */
export function addObserve(
  program: Command,
  finish: (exitCode: number) => void,
): void {
  program
    .command('observe')
    .summary('show what is built in a cluster')
    .description(
      'Reads what is built in a Kubernetes cluster, and prints it as JSON or hands it to a portal.',
    )
    .option('--kubeconfig <file>', 'the kubeconfig (default: the usual one)')
    .option('--context <name>', 'a context of it (default: the current one)')
    .option(
      '--name <name>',
      'what the portal calls the cluster (default: what the kubeconfig calls it)',
    )
    .option('--push <url>', 'the address of the portal that is to have it')
    .option(
      '--token <token>',
      'the token to push with (default: that in RUNG_TOKEN, which others on the machine do not see)',
    )
    .addHelpText('after', help)
    .action(async (options: ObserveOptions) => {
      const { observe } = await exportsOf(import('./observe'));
      finish(await observe(options));
    });
}
