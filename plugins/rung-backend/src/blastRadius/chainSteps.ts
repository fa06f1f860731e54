import { BlastStep } from '@rung/backstage-plugin-rung-common/wire';
import { Chain, GraphLoss, GraphView, NONE } from '../dependencyGraph';
import { stepOf } from './losses';

/** Of a longer chain the middle is left out. */
const MOST_STEPS = 8;
const LAST_STEPS = 4;

/** A chain as it is told, and how many of its steps are left out. */
export function chainSteps(
  view: GraphView,
  { nodes, cluster, loss }: Chain,
  reader: { knowsClusters: boolean },
): { chain: BlastStep[]; skipped?: number } {
  const steps = [
    ...nodes.map(node => lossOf(view, node)),
    ...(cluster === undefined
      ? []
      : [{ kind: 'cluster', id: cluster } as const]),
    loss,
  ];
  const skipped = steps.length - MOST_STEPS;
  const told =
    skipped > 0
      ? [
          ...steps.slice(0, MOST_STEPS - LAST_STEPS),
          ...steps.slice(-LAST_STEPS),
        ]
      : steps;
  return {
    chain: told.map(step => stepOf(view, step, reader)),
    ...(skipped > 0 ? { skipped } : {}),
  };
}

/** The Resource of a cluster is told as the cluster, of which not all may know. */
function lossOf({ graph }: GraphView, node: number): GraphLoss {
  const cluster = graph.clusterOf[node];
  return cluster === NONE
    ? { kind: 'entity', node }
    : { kind: 'cluster', id: cluster };
}
