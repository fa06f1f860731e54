import { InputError } from '@backstage/errors';
import { plainJson, plainText } from '@rung/backstage-plugin-rung-common';
import {
  ClusterReading,
  readCluster,
  UnreadCluster,
} from '@rung/backstage-plugin-rung-node';
import {
  checkSnapshot,
  ClusterSnapshot,
  missingRights,
  SnapshotBuilder,
  snapshotProblemText,
} from '@rung/backstage-plugin-rung-observation';
import {
  Connection,
  findCluster,
  pushSnapshot,
  pushTargetOf,
} from '../observing';
import { exitCodes } from './exitCodes';
import { ObserveOptions } from './types';

/**
 * Reads a cluster, and prints its snapshot or hands it to a portal.
 *
 * @returns the exit code
 * @throws InputError if the options or the kubeconfig cannot be used
 */
export async function observe(options: ObserveOptions): Promise<number> {
  const { kubeconfig, context, push } = options;
  const environment = process.env;
  const target =
    push === undefined
      ? undefined
      : pushTargetOf(push, options.token ?? environment.RUNG_TOKEN);
  const access = await findCluster({ kubeconfig, context, environment });
  const cluster = nameOf(options.name ?? access.name);
  if (access.isUnverified) {
    say('note: the kubeconfig says not to verify the certificate');
  }

  const connection = Connection.open(access);
  let reading: ClusterReading;
  try {
    reading = await readCluster(connection, {
      cluster,
      takenAt: new Date(),
      onList: (resource, state) => say(`${resource}: ${state}`),
    });
  } finally {
    await connection.close();
  }
  if (reading.status !== 'reached') {
    sayUnread(cluster, reading);
    return exitCodes.fails;
  }
  const { snapshot } = reading;
  saySeen(snapshot);
  if (target === undefined) {
    process.stdout.write(`${plainJson(snapshot, 2)}\n`);
    return exitCodes.holds;
  }
  const problem = await pushSnapshot(snapshot, target);
  say(problem === undefined ? `${cluster}: pushed` : `error: ${problem}`);
  return problem === undefined ? exitCodes.holds : exitCodes.fails;
}

/** What is being done goes to standard error, the result to standard output. */
function say(line: string): void {
  process.stderr.write(`${plainText(line)}\n`);
}

/** @throws InputError where a snapshot can have no such name */
function nameOf(cluster: string | undefined): string {
  if (cluster === undefined) {
    throw new InputError(
      'A cluster does not know its own name; write with --name what the portal calls it',
    );
  }
  const builder = SnapshotBuilder.create({ cluster, takenAt: new Date() });
  const checked = checkSnapshot(builder.finish());
  if ('problems' in checked) {
    throw new InputError(
      `The name of the cluster cannot be used; write another with --name: ${checked.problems
        .map(snapshotProblemText)
        .join('; ')}`,
    );
  }
  return cluster;
}

function ruleText(rule: object): string {
  return JSON.stringify(rule);
}

function sayUnread(cluster: string, reading: UnreadCluster): void {
  say(`error: ${cluster} is ${reading.status}: ${reading.reason}`);
  if (reading.status === 'refused') {
    for (const right of reading.missingRights) {
      say(`missing in the ClusterRole: ${ruleText(right)}`);
    }
  }
}

function saySeen({
  cluster,
  version,
  nodes,
  workloads,
  readings,
}: ClusterSnapshot): void {
  for (const right of missingRights(readings)) {
    say(`note: missing in the ClusterRole: ${ruleText(right)}`);
  }
  say(
    `${cluster}: Kubernetes ${version}, nodes: ${nodes.length}, workloads: ${workloads.length}`,
  );
}
