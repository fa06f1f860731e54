import { ClusterView, perCluster, isControlPlane } from '../cluster';
import { whyUnread } from '../fleet';
import { clustersOf } from '../matching';
import { agreed, certain, unknown } from './observation';
import { FactObserver, Observation } from './types';

/** What managed offerings write into the version of the API server. */
const managedVersions = [/-eks-/, /-gke\./];

/** What distributions that one runs oneself write there. */
const ownVersions = [/\+k3s/, /\+rke2/];

/** Who provides a node that runs on a machine of one's own. */
const ownProviders = new Set(['kind', 'k3s', 'minikube']);

/** The label that AKS, which leaves no mark in the version, sets on every node. */
const AKS_LABEL = 'kubernetes.azure.com/cluster';
const MINIKUBE_LABEL = 'minikube.k8s.io/name';

type ControlPlane = 'managed' | 'self-managed';

function bySigns({ snapshot }: ClusterView): ControlPlane | undefined {
  const { version = '', nodes, infrastructures } = snapshot;
  const topologies = infrastructures.map(one => one.controlPlaneTopology);
  if (
    managedVersions.some(mark => mark.test(version)) ||
    topologies.includes('External') ||
    nodes.some(({ labels }) => Object.hasOwn(labels, AKS_LABEL))
  ) {
    return 'managed';
  }
  const own =
    ownVersions.some(mark => mark.test(version)) ||
    nodes.some(
      node =>
        isControlPlane(node) ||
        node.desktop ||
        ownProviders.has(node.provider ?? '') ||
        Object.hasOwn(node.labels, MINIKUBE_LABEL),
    );
  return own ? 'self-managed' : undefined;
}

/**
 * Who runs the control plane of a cluster. A provider's machines prove nothing:
 * self-managed clusters run on them too.
 */
export const observeControlPlane = perCluster(
  (view: ClusterView): Observation<ControlPlane> => {
    const found = bySigns(view);
    return found
      ? certain(found)
      : whyUnread(view.snapshot, 'nodes') ?? unknown('inconclusive');
  },
);

export const controlPlane: FactObserver = {
  key: 'control-plane',
  observe: ({ places }) =>
    agreed(
      clustersOf(places).map(({ view }) => view),
      observeControlPlane,
    ),
};
