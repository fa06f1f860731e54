import { ClusterView, isControlPlane } from '../cluster';
import { whyUnread } from '../fleet';
import { clustersOf } from '../matching';
import { certain, likely, together, unknown } from './observation';
import { FactObserver, Observation } from './types';

/** What OpenShift says of itself, each with the fewest nodes that it means. */
const topologies: Readonly<Record<string, Observation<number>>> = {
  SingleReplica: certain(1),
  DualReplica: certain(2),
  HighlyAvailable: likely(3),
};

function byTopology({
  snapshot,
}: ClusterView): Observation<number> | undefined {
  const [{ controlPlaneTopology = '' } = {}] = snapshot.infrastructures;
  return Object.hasOwn(topologies, controlPlaneTopology)
    ? topologies[controlPlaneTopology]
    : undefined;
}

/** The nodes of a control plane that can be seen; those of a managed one cannot. */
export function observeControlPlaneNodes(
  view: ClusterView,
): Observation<number> {
  const unread = whyUnread(view.snapshot, 'nodes');
  if (unread) {
    return byTopology(view) ?? unread;
  }
  const ready = view.snapshot.nodes.filter(
    node => isControlPlane(node) && node.ready,
  );
  return ready.length > 0 ? certain(ready.length) : unknown('inconclusive');
}

/** Of several clusters, the one with the fewest. */
export const controlPlaneNodes: FactObserver = {
  key: 'control-plane-nodes',
  observe: ({ places }) =>
    together(
      clustersOf(places).map(({ view }) => observeControlPlaneNodes(view)),
      counts => Math.min(...counts),
    ),
};
