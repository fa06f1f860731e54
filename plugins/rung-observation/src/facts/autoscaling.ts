import { ClusterView, perCluster } from '../cluster';
import { whyUnread } from '../fleet';
import { clustersOf, Place } from '../matching';
import { certain, likely, unknown } from './observation';
import { FactObserver } from './types';

/** Whether the number of pods of a workload really follows its load. */
function isScaled({ cluster: { view }, workload }: Place): boolean {
  return view
    .autoscalersOf(workload)
    .some(
      ({ minimum, maximum, active, able }) =>
        maximum > minimum && active !== false && able === true,
    );
}

/** Whether something in the cluster is there to add nodes. */
export const scalesNodes = perCluster(({ snapshot }: ClusterView): boolean => {
  return (
    snapshot.nodes.some(({ labels }) =>
      Object.hasOwn(labels, 'karpenter.sh/nodepool'),
    ) ||
    snapshot.workloads.some(({ name }) => name.includes('cluster-autoscaler'))
  );
});

/** Nodes may grow without a trace where somebody else runs the cluster: it is never "no". */
export const autoscaling: FactObserver = {
  key: 'autoscaling',
  observe({ places }) {
    const views = clustersOf(places).map(({ view }) => view);
    if (places.some(isScaled)) {
      return certain(true);
    }
    if (views.every(scalesNodes)) {
      return likely(true);
    }
    return (
      whyUnread(views[0].snapshot, 'horizontalpodautoscalers') ??
      unknown('inconclusive')
    );
  },
};
