import { ClusterView, perCluster, workloadKey } from '../cluster';
import {
  ClusterSnapshot,
  WorkloadKind,
  WorkloadName,
  WorkloadSnapshot,
} from '../snapshot';
import { ClusterState } from './ClusterState';
import { drainOf } from './drain';
import { askedShares, layoutOf, NodesAfter } from './layout';
import { outageOf } from './outage';
import { rememberZones } from './rememberZones';
import { finish, Steps } from './steps';
import {
  Drain,
  DrilledNode,
  DrilledWorkload,
  DrillResult,
  Loss,
} from './types';

/** What is meant to stay up, and is replaced where it is lost. */
const replaced: ReadonlySet<WorkloadKind> = new Set([
  'Deployment',
  'StatefulSet',
  'Rollout',
]);

function lostNodes(
  view: ClusterView,
  { domain, name }: Loss,
): ReadonlySet<string> {
  return new Set(
    view.snapshot.nodes
      .map(node => node.name)
      .filter(node =>
        domain === 'node' ? node === name : view.zoneOf(node) === name,
      ),
  );
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

/** What is meant to stay up, in the order in which it is placed. */
const replacedFirst = perCluster(({ snapshot }) =>
  snapshot.workloads.filter(({ kind }) => replaced.has(kind)).sort(byPriority),
);

/** What becomes of a whole cluster, whoever asks. */
interface Outage extends NodesAfter {
  workloads: readonly DrilledWorkload[];
}

/** All that is lost goes at once; it yields after each workload. */
function* outageSteps(view: ClusterView, loss: Loss): Steps<Outage> {
  const lost = lostNodes(view, loss);
  const state = ClusterState.create(view, lost, 'outage');
  state.removeLost();
  const workloads: DrilledWorkload[] = [];
  for (const workload of replacedFirst(view)) {
    workloads.push(outageOf(state, workload, state.podsOnLost(workload)));
    yield;
  }
  return { lost, workloads, asked: askedShares(state) };
}

/** What draining comes to for each workload that has pods there. */
function* drainSteps(view: ClusterView, loss: Loss): Steps<readonly Drain[]> {
  const state = ClusterState.create(view, lostNodes(view, loss), 'drain');
  const drains: Drain[] = [];
  for (const workload of replacedFirst(view)) {
    const drain = drainOf(state, workload);
    if (drain) {
      drains.push(drain);
    }
    yield;
  }
  return drains;
}

const outageOnce = rememberZones(outageSteps);
const drainOnce = rememberZones(drainSteps);

/** What becomes of every workload if all that is lost goes at once. */
export function* outages(
  view: ClusterView,
  loss: Loss,
): Steps<readonly DrilledWorkload[]> {
  const { workloads } = yield* outageOnce(view, loss);
  return workloads;
}

/**
 * The same as `drill`, of a cluster that is asked more than one thing, step by
 * step.
 *
 * @param isShown - which workloads are told of; replacements of all others compete
 * with theirs
 */
export function* drillSteps(
  view: ClusterView,
  loss: Loss,
  isShown: (workload: WorkloadName) => boolean = () => true,
): Steps<DrillResult> {
  const outage = yield* outageOnce(view, loss);
  const drains = yield* drainOnce(view, loss);
  const shown = outage.workloads.filter(isShown);
  return {
    loss,
    nodes: layoutOf(view, outage, {
      workloads: new Map(
        shown.map((workload, number) => [workloadKey(workload), number]),
      ),
      placed: shown.flatMap(({ placed }, workload) =>
        placed.map(node => ({ workload, node })),
      ),
    }),
    workloads: shown,
    drains: drains.filter(isShown),
  };
}

/**
 * The nodes that have pods of some workloads, as they are. Pods tell their workload
 * by its place in the list. What is not replaced where it is lost is left out, as
 * it is of a drill.
 */
export function nodesAsTheyAre(
  view: ClusterView,
  workloads: readonly WorkloadName[],
): DrilledNode[] {
  const numbers = workloads.flatMap((workload, number) =>
    replaced.has(workload.kind)
      ? [[workloadKey(workload), number] as const]
      : [],
  );
  const lost = new Set<string>();
  const asked = askedShares(ClusterState.create(view, lost, 'outage'));
  return layoutOf(
    view,
    { lost, asked },
    { workloads: new Map(numbers), placed: [] },
  );
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
  return finish(drillSteps(ClusterView.of(snapshot), loss));
}
