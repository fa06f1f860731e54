import { Argument, Command, Option } from 'commander';
import { exportsOf } from './exportsOf';
import { DrillOptions } from './types';

const help = `
It works out what follows if a node or a zone of a cluster is lost at once: which
workloads go down, which are degraded, which survive, and which pods stay pending
and why. Nothing is done to the cluster, which is read as by rung observe.

A workload is degraded where not all that is lost is replaced, or fewer pods are
left than its disruption budget wants.

Exit codes:
  0  everything survives
  1  something goes down or is degraded; or the cluster cannot be read
  2  an unknown option, node, zone or namespace, a file that cannot be used

Examples:
  rung drill zone eu-central-1a --context prod
  rung drill node worker-3 --namespace shop
  rung drill zone eu-central-1a --snapshot prod.json --format json
`;

/** Adds `rung drill`, which tells its exit code to `finish`. */
export function addDrill(
  program: Command,
  finish: (exitCode: number) => void,
): void {
  program
    .command('drill')
    .summary('show what the loss of a node or a zone comes to')
    .description(
      'Works out what becomes of the workloads of a Kubernetes cluster if a node or a zone is lost.',
    )
    .addArgument(
      new Argument('<domain>', 'what is lost').choices(['zone', 'node']),
    )
    .argument('<name>', 'its name')
    .option('--kubeconfig <file>', 'the kubeconfig (default: the usual one)')
    .option('--context <name>', 'a context of it (default: the current one)')
    .addOption(
      new Option(
        '--snapshot <file>',
        'what rung observe has printed, or - for standard input, instead of a cluster',
      ).conflicts(['kubeconfig', 'context']),
    )
    .option(
      '--namespace <name>',
      'tell of the workloads of this namespace only (default: of all)',
    )
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices(['table', 'json'])
        .default('table'),
    )
    .addHelpText('after', help)
    .action(
      async (domain: 'zone' | 'node', name: string, options: DrillOptions) => {
        const { drillCluster } = await exportsOf(import('./drillCluster'));
        finish(await drillCluster({ domain, name }, options));
      },
    );
}
