import { ClusterView, isControlPlane } from '../cluster';
import { whyUnread } from '../fleet';
import { clustersOf } from '../matching';
import { certain, together, unknown } from './observation';
import { FactObserver, Observation } from './types';

/** The nodes of a control plane that can be seen; those of a managed one cannot. */
export function observeControlPlaneNodes(
  view: ClusterView,
): Observation<number> {
  const unread = whyUnread(view.snapshot, 'nodes');
  if (unread) {
    return unread;
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
