import { ClusterView, perCluster } from '../cluster';
import { Place } from '../matching';
import { labelOf } from '../selectors';

/**
 * The mesh that the pods of a workload are really in: by the proxy beside them, or
 * by the label of their namespace where there is none to be seen.
 */
export function meshOf({
  cluster: { view },
  workload,
}: Place): 'istio' | 'linkerd' | undefined {
  const { proxy } = workload.template;
  const namespace = view.namespace(workload.namespace);
  const ambient =
    namespace &&
    labelOf(namespace.labels, 'istio.io/dataplane-mode') === 'ambient' &&
    runs(view, 'istiod');
  return proxy ?? (ambient ? 'istio' : undefined);
}

/** Whether a workload with such a name has a pod that serves. */
export function runs({ snapshot }: ClusterView, name: string): boolean {
  return snapshot.workloads.some(
    workload =>
      workload.name.startsWith(name) &&
      workload.pods.some(({ ready }) => ready),
  );
}

/** The gateway through which Istio lets other clusters in. */
function hasEastWestGateway({ snapshot }: ClusterView): boolean {
  return snapshot.workloads.some(
    ({ name, labels, template, pods }) =>
      (labelOf(labels, 'istio') === 'eastwestgateway' ||
        labelOf(template.labels, 'istio') === 'eastwestgateway' ||
        name.includes('eastwestgateway')) &&
      pods.some(({ ready }) => ready),
  );
}

/** Whether services of one cluster are found in another. */
export const reachesOtherClusters = perCluster((view: ClusterView): boolean => {
  const { links, serviceImports } = view.snapshot;
  return (
    links.length > 0 ||
    serviceImports.length > 0 ||
    hasEastWestGateway(view) ||
    runs(view, 'clustermesh-apiserver')
  );
});
