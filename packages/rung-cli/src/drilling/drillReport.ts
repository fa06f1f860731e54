import { InputError } from '@backstage/errors';
import {
  ClusterSnapshot,
  Drain,
  drill,
  DrilledWorkload,
  Loss,
  observeCluster,
} from '@rung/backstage-plugin-rung-observation';

/**
 * What becomes of a workload, for somebody who has to decide. `down`: nothing
 * serves, be it until it is replaced. `degraded`: not all is replaced, or less is
 * left than its budget wants.
 */
export type Fate = 'down' | 'degraded' | 'survives' | 'untouched';

/** The worst comes first. */
export const fates: readonly Fate[] = [
  'down',
  'degraded',
  'survives',
  'untouched',
];

/** What the loss of a part of a cluster comes to. */
export interface DrillReport {
  cluster: string;
  /** When the cluster was seen. */
  takenAt: string;
  loss: Loss;
  nodes: { all: number; lost: readonly string[] };
  /** The worst first, then by name. */
  workloads: readonly (DrilledWorkload & { fate: Fate })[];
  /** What draining the same nodes would come to. */
  drains: readonly Drain[];
}

/** Why nothing follows from a snapshot, in a sentence; undefined where something does. */
export function whyUndrillable({
  cluster,
  readings,
}: ClusterSnapshot): string | undefined {
  const missing = (['nodes', 'pods'] as const).find(resource => {
    const state = readings[resource];
    return state !== 'read' && state !== 'cut-off';
  });
  return (
    missing &&
    `the ${missing} of ${cluster} were not read, and nothing can be said without them`
  );
}

function fateOf({ outcome, budget }: DrilledWorkload): Fate {
  switch (outcome) {
    case 'down':
    case 'interrupted':
      return 'down';
    case 'untouched':
      return 'untouched';
    default:
      return outcome === 'short' || budget?.kept === false
        ? 'degraded'
        : 'survives';
  }
}

/**
 * @param namespace - only its workloads are told of; all of them compete for room
 * @throws InputError if the cluster has nothing of the name that is lost, or
 * nothing in the namespace
 */
export function drillReport(
  snapshot: ClusterSnapshot,
  loss: Loss,
  namespace?: string,
): DrillReport {
  const { nodes, workloads, drains } = drill(snapshot, loss);
  const lost = nodes.filter(node => node.lost).map(({ name }) => name);
  if (lost.length === 0) {
    throw new InputError(nothingToLose(snapshot, loss));
  }
  const isTold = (workload: { namespace: string }) =>
    namespace === undefined || workload.namespace === namespace;
  const told = workloads.filter(isTold);
  if (told.length === 0 && namespace !== undefined) {
    throw new InputError(
      `${snapshot.cluster} has no workload in the namespace ${namespace} that is meant to stay up`,
    );
  }
  const { cluster, takenAt } = snapshot;
  return {
    cluster,
    takenAt,
    loss,
    nodes: { all: snapshot.nodes.length, lost },
    workloads: told
      .map(workload => ({ ...workload, fate: fateOf(workload) }))
      .sort(worstFirst),
    drains: drains.filter(isTold),
  };
}

function worstFirst(
  one: DrillReport['workloads'][number],
  other: DrillReport['workloads'][number],
): number {
  const names = [one, other].map(
    ({ namespace, name }) => `${namespace}/${name}`,
  );
  return (
    fates.indexOf(one.fate) - fates.indexOf(other.fate) ||
    (names[0] < names[1] ? -1 : 1)
  );
}

/** So many names are shown of those that there are. */
const MOST_SHOWN = 20;

function namesOf(
  snapshot: ClusterSnapshot,
  domain: Loss['domain'],
): readonly string[] {
  const { zones } = observeCluster(snapshot);
  if (domain === 'node') {
    return snapshot.nodes.map(({ name }) => name);
  }
  return 'value' in zones ? zones.value : [];
}

function nothingToLose(
  snapshot: ClusterSnapshot,
  { domain, name }: Loss,
): string {
  const known = namesOf(snapshot, domain);
  const none = `${snapshot.cluster} has no ${domain} ${name}`;
  if (known.length === 0) {
    return `${none}, and its nodes name none; write the name of one of them after "node"`;
  }
  const shown = known.slice(0, MOST_SHOWN).join(', ');
  const more = known.length > MOST_SHOWN ? ', …' : '';
  return `${none}; write one of its ${domain}s: ${shown}${more}`;
}
