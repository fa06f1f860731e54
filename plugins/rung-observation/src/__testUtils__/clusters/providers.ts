import {
  namespace,
  node,
  NodeFields,
  object,
  podsOf,
  spreadOverZones,
  workload,
} from '../objects';
import { FixtureCluster } from '../snapshotOf';

/** Two nodes for each zone, with what the provider writes on every node. */
function nodesOf(
  prefix: string,
  zones: readonly string[],
  fields: NodeFields,
  perZone = 2,
) {
  return zones.flatMap(zone =>
    Array.from({ length: perZone }, (_, index) =>
      node(`${prefix}-${zone}-${index}`, { zone, ...fields }),
    ),
  );
}

/** One well-built service with a pod on every second node. */
function withWeb(
  cluster: Omit<FixtureCluster, 'objects'>,
  nodes: ReturnType<typeof nodesOf>,
  others: FixtureCluster['objects'] = [],
): FixtureCluster {
  const web = workload('web', {
    podSpec: { topologySpreadConstraints: [spreadOverZones('web')] },
  });
  const workers = nodes.filter(
    ({ metadata }) =>
      !Object.keys(metadata.labels ?? {}).some(key => key.includes('role')),
  );
  return {
    ...cluster,
    objects: [
      namespace('kube-system'),
      namespace('shop'),
      ...nodes,
      web,
      ...podsOf(
        web,
        [0, 1, 2].map(
          index => workers[(index * 2) % workers.length].metadata.name,
        ),
      ),
      ...others,
    ],
  };
}

export const eks = withWeb(
  { name: 'eks-prod', version: 'v1.35.4-eks-99d6cc0' },
  nodesOf('ip-10-0', ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'], {
    region: 'eu-central-1',
    providerID: 'aws:///eu-central-1a/i-0a1b2c3d4e5f60718',
    kubelet: 'v1.35.3-eks-3abbec1',
    labels: {
      'eks.amazonaws.com/nodegroup': 'general',
      'node.kubernetes.io/instance-type': 'm6i.large',
    },
  }),
);

const aksFields: NodeFields = {
  region: 'westeurope',
  providerID:
    'azure:///subscriptions/0000/resourceGroups/mc_shop/providers/Microsoft.Compute/virtualMachineScaleSets/aks-pool/virtualMachines/0',
  labels: {
    'kubernetes.azure.com/cluster': 'MC_shop_prod_westeurope',
    agentpool: 'pool',
  },
};

export const aks = withWeb(
  { name: 'aks-prod', version: 'v1.35.2' },
  nodesOf(
    'aks-pool',
    ['westeurope-1', 'westeurope-2', 'westeurope-3'],
    aksFields,
  ),
);

/** Without zones Azure writes the fault domain where the zone would be. */
export const aksWithoutZones = withWeb(
  { name: 'aks-flat', version: 'v1.35.2' },
  nodesOf('aks-flat', ['0', '1'], aksFields),
);

export const gke = withWeb(
  { name: 'gke-prod', version: 'v1.35.5-gke.1162000' },
  nodesOf('gke', ['europe-west3-a', 'europe-west3-b', 'europe-west3-c'], {
    region: 'europe-west3',
    providerID: 'gce://shop/europe-west3-a/gke-pool-0',
    labels: { 'cloud.google.com/gke-nodepool': 'pool' },
  }),
);

const masters = ['a', 'b', 'c'].map(zone =>
  node(`master-${zone}`, {
    zone: `dc-${zone}`,
    labels: { 'node-role.kubernetes.io/master': '' },
    taints: [{ key: 'node-role.kubernetes.io/master', effect: 'NoSchedule' }],
  }),
);

function infrastructure(controlPlaneTopology: string) {
  return object(
    'config.openshift.io/v1',
    'Infrastructure',
    { name: 'cluster' },
    {
      status: {
        controlPlaneTopology,
        infrastructureTopology: controlPlaneTopology,
      },
    },
  );
}

export const openShift = withWeb(
  { name: 'ocp-prod', version: 'v1.35.5' },
  [...masters, ...nodesOf('worker', ['dc-a', 'dc-b', 'dc-c'], {})],
  [infrastructure('HighlyAvailable')],
);

/** OpenShift whose control plane somebody else runs. */
export const hostedOpenShift = withWeb(
  { name: 'rosa-prod', version: 'v1.35.5' },
  nodesOf('rosa', ['eu-west-1a', 'eu-west-1b'], { region: 'eu-west-1' }),
  [infrastructure('External')],
);

export const k3s = withWeb({ name: 'edge', version: 'v1.35.5+k3s1' }, [
  node('edge-0', {
    providerID: 'k3s://edge-0',
    kubelet: 'v1.35.5+k3s1',
    labels: {
      'node-role.kubernetes.io/control-plane': 'true',
      'node-role.kubernetes.io/master': 'true',
    },
  }),
  node('edge-1', { providerID: 'k3s://edge-1', kubelet: 'v1.35.5+k3s1' }),
]);

/** Machines of one's own in a cloud: the provider id alone proves nothing. */
export const selfManagedOnAws = withWeb(
  { name: 'kops', version: 'v1.35.5' },
  nodesOf('kops', ['us-east-1a', 'us-east-1b'], {
    region: 'us-east-1',
    providerID: 'aws:///us-east-1a/i-0000000000000000',
  }),
);
