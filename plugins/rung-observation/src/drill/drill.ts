import { ClusterView } from '../cluster';
import { ClusterSnapshot, WorkloadKind, WorkloadSnapshot } from '../snapshot';
import { ClusterState, LivePod } from './ClusterState';
import { drainOf } from './drain';
import { outageOf } from './outage';
import { Drain, DrillResult, Loss } from './types';

/** What is meant to stay up, and is replaced where it is lost. */
const replaced: ReadonlySet<WorkloadKind> = new Set([
  'Deployment',
  'StatefulSet',
  'Rollout',
]);

function lostNodes(view: ClusterView, { domain, name }: Loss): string[] {
  return view.snapshot.nodes
    .map(node => node.name)
    .filter(node =>
      domain === 'node' ? node === name : view.zoneOf(node) === name,
    )
    .sort();
}

/** What is placed first: by priority, then by name, so that it is the same each time. */
function byPriority(one: WorkloadSnapshot, other: WorkloadSnapshot): number {
  const [name, otherName] = [one, other].map(
    ({ namespace, name: own, kind }) => `${namespace} ${own} ${kind}`,
  );
  return (
    (other.template.priority ?? 0) - (one.template.priority ?? 0) ||
    (name < otherName ? -1 : 1)
  );
}

/** The same, of a cluster that is asked more than one thing. */
export function drillView(
  view: ClusterView,
  loss: Loss,
  isMeant: (workload: WorkloadSnapshot) => boolean = () => true,
): DrillResult {
  const nodes = lostNodes(view, loss);
  const lost = new Set(nodes);
  const workloads = view.snapshot.workloads
    .filter(workload => replaced.has(workload.kind) && isMeant(workload))
    .sort(byPriority);
  const outage = ClusterState.create(view, lost, 'outage');
  const gone = new Map<WorkloadSnapshot, readonly LivePod[]>(
    workloads.map(workload => [workload, outage.podsOnLost(workload)]),
  );
  outage.removeLost();
  const drained = ClusterState.create(view, lost, 'drain');
  return {
    loss,
    nodes,
    workloads: workloads.map(workload =>
      outageOf(outage, workload, gone.get(workload) ?? []),
    ),
    drains: workloads
      .map(workload => drainOf(drained, workload))
      .filter((drain): drain is Drain => drain !== undefined),
  };
}

/**
 * Works out what follows if a node or a zone is lost: which pods are left, whether
 * that keeps their budgets, and whether replacements can be placed on what
 * remains, and if not, why. It changes nothing anywhere.
 *
 * @remarks
 *
 * It places pods one after another, the more urgent first, as the scheduler does.
 * It knows no preemption, no ports of nodes and no preferences but those of spread
 * rules, and takes every node that is not lost to stay as it is.
 *
 * @public
 */
export function drill(snapshot: ClusterSnapshot, loss: Loss): DrillResult {
  return drillView(ClusterView.create(snapshot), loss);
}
