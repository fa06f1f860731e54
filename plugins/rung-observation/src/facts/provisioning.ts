import { ClusterView } from '../cluster';
import { Fleet, whyUnread } from '../fleet';
import { clustersOf } from '../matching';
import { agreed, certain, likely, unknown } from './observation';
import { FactObserver, Observation } from './types';

/** Cluster API leaves a trace; Terraform and the others leave none. */
function observeCluster(
  view: ClusterView,
  fleet: Fleet,
): Observation<'declarative'> {
  const { nodes } = view.snapshot;
  if (nodes.length > 0 && nodes.every(({ declarative }) => declarative)) {
    return certain('declarative');
  }
  const managed = fleet.seen.some(other =>
    other.view.snapshot.machineClusters.some(({ name }) => name === view.name),
  );
  return managed
    ? likely('declarative')
    : whyUnread(view.snapshot, 'nodes') ?? unknown('inconclusive');
}

export const provisioning: FactObserver = {
  key: 'provisioning',
  observe: ({ fleet, places }) =>
    agreed(
      clustersOf(places).map(({ view }) => view),
      view => observeCluster(view, fleet),
    ),
};
