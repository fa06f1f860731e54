import type {
  DrillOutcome,
  PendingPods,
} from '@rung/backstage-plugin-rung-common/wire';
import { desiredHealthy, podsUnder, wantedPods } from '../budgets';
import { readyPods } from '../cluster';
import { WorkloadSnapshot } from '../snapshot';
import { ClusterState, LivePod } from './ClusterState';
import { grouped, pendingPod } from './pendingPods';
import { Replacements } from './Replacements';
import { DrilledWorkload } from './types';

function outcomeOf(
  lost: number,
  left: number,
  placed: number,
  pending: number,
): DrillOutcome {
  if (lost === 0) {
    return 'untouched';
  }
  if (left > 0) {
    return pending > 0 ? 'short' : 'recovers';
  }
  return placed > 0 ? 'interrupted' : 'down';
}

/** The pods of a workload that serve after the loss, before anything is replaced. */
function readyLeft(state: ClusterState, workload: WorkloadSnapshot): number {
  const lost = state.podsOnLost(workload).filter(({ ready }) => ready).length;
  return readyPods(workload).length - lost;
}

/**
 * The strictest budget, and whether what is left keeps it: over all workloads
 * whose pods it selects.
 */
function budgetOf(
  state: ClusterState,
  workload: WorkloadSnapshot,
): DrilledWorkload['budget'] {
  const { view } = state;
  const [strictest] = view
    .budgetsOf(workload)
    .map(budget => {
      const pods = podsUnder(view, budget, wantedPods);
      const minimum = desiredHealthy(budget, pods);
      const left = podsUnder(view, budget, one => readyLeft(state, one));
      return { minimum, spare: left - minimum };
    })
    .sort((one, other) => one.spare - other.spare);
  return (
    strictest && { minimum: strictest.minimum, kept: strictest.spare >= 0 }
  );
}

/** Places what is lost anew. What waits is looked at again whenever something else was placed. */
function replace(
  state: ClusterState,
  workload: WorkloadSnapshot,
  lost: readonly LivePod[],
): { placed: string[]; pending: PendingPods[] } {
  const placed: string[] = [];
  if (lost.length === 0) {
    return { placed, pending: [] };
  }
  const replacements = Replacements.create(state, workload);
  let waiting = lost;
  let before: number;
  do {
    before = waiting.length;
    // Where one of several that are alike finds no place, none of them does.
    const hopeless = new Set<string>();
    waiting = waiting.filter(({ claims }) => {
      const alike = claims.join(' ');
      const node = hopeless.has(alike) ? undefined : replacements.place(claims);
      if (node === undefined) {
        hopeless.add(alike);
      } else {
        placed.push(node);
      }
      return node === undefined;
    });
  } while (waiting.length > 0 && waiting.length < before);
  const reasons = new Map<string, PendingPods>();
  const pending = waiting.map(({ claims }) => {
    const alike = claims.join(' ');
    const why = reasons.get(alike) ?? pendingPod(replacements, state, claims);
    reasons.set(alike, why);
    return why;
  });
  return { placed, pending };
}

/** All that is lost goes at once, and is replaced as far as there is a place for it. */
export function outageOf(
  state: ClusterState,
  workload: WorkloadSnapshot,
  lost: readonly LivePod[],
): DrilledWorkload {
  const { kind, namespace, name } = workload;
  const ready = readyPods(workload).length;
  const left = readyLeft(state, workload);
  const { placed, pending } = replace(state, workload, lost);
  const budget = budgetOf(state, workload);
  return {
    kind,
    namespace,
    name,
    ready,
    wanted: wantedPods(workload),
    lost: lost.length,
    left,
    ...(budget ? { budget } : {}),
    placed,
    pending: grouped(pending),
    ...(kind === 'StatefulSet' && lost.length > 0
      ? { afterNodesAreGone: true }
      : {}),
    outcome: outcomeOf(lost.length, left, placed.length, pending.length),
  };
}
