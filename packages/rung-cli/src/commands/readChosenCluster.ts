import { InputError } from '@backstage/errors';
import { readCluster, UnreadCluster } from '@rung/backstage-plugin-rung-node';
import {
  checkSnapshot,
  ClusterSnapshot,
  missingRights,
  SnapshotBuilder,
  snapshotProblemText,
} from '@rung/backstage-plugin-rung-observation';
import { Connection, findCluster } from '../observing';
import { say } from './say';
import { ClusterOptions } from './types';

/**
 * Reads the cluster that is meant, and tells how that went.
 *
 * @param unnamed - what to call one that nobody names; without it a name has to
 * be given
 * @returns what was seen of it; undefined where it cannot be read, which is told
 * @throws InputError if the options or the kubeconfig cannot be used
 */
export async function readChosenCluster(
  { kubeconfig, context, name }: ClusterOptions,
  unnamed?: string,
): Promise<ClusterSnapshot | undefined> {
  const environment = process.env;
  const access = await findCluster({ kubeconfig, context, environment });
  const cluster = nameOf(name ?? access.name ?? unnamed);
  if (access.isUnverified) {
    say('note: the kubeconfig says not to verify the certificate');
  }
  const connection = Connection.open(access);
  try {
    const reading = await readCluster(connection, {
      cluster,
      takenAt: new Date(),
      onList: (resource, state) => say(`${resource}: ${state}`),
    });
    if (reading.status !== 'reached') {
      sayUnread(cluster, reading);
      return undefined;
    }
    saySeen(reading.snapshot);
    return reading.snapshot;
  } finally {
    await connection.close();
  }
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
