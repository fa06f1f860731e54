import {
  container,
  KubernetesObject,
  namespace,
  node,
  podsOf,
  spreadOverZones,
  workload,
} from '../objects';
import { FixtureCluster } from '../snapshotOf';

const labNodes = ['lab-worker', 'lab-worker2', 'lab-worker3'];

/** The lesson's lab: kind with three workers, made to look like three zones. */
export function lab(
  spread: Record<string, unknown> = {},
  others: readonly KubernetesObject[] = [],
): FixtureCluster {
  const demo = workload('ladder-demo', {
    namespace: 'default',
    podSpec: {
      containers: [container({ image: 'registry.k8s.io/pause:3.9' })],
      topologySpreadConstraints: [spreadOverZones('ladder-demo', spread)],
    },
  });
  return {
    name: 'kind-rung3',
    version: 'v1.34.0',
    objects: [
      namespace('kube-system'),
      namespace('default'),
      node('lab-control-plane', {
        providerID: 'kind://docker/rung3/rung3-control-plane',
        labels: { 'node-role.kubernetes.io/control-plane': '' },
        taints: [
          {
            key: 'node-role.kubernetes.io/control-plane',
            effect: 'NoSchedule',
          },
        ],
      }),
      ...labNodes.map((name, index) =>
        node(name, {
          zone: `zone-${index + 1}`,
          providerID: `kind://docker/rung3/${name}`,
        }),
      ),
      demo,
      ...podsOf(demo, labNodes),
      ...others,
    ],
  };
}
