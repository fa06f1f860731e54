import { DemoAutoscaler, DemoBudget, DemoWorkload } from '../types';
import { APP, conditions, KubernetesObject, named } from './object';

const usual: readonly DemoBudget[] = [{ minAvailable: '60%' }];

/** The disruption budgets of a workload. */
export function budgetsOf({
  component,
  namespace,
  budgets = usual,
}: DemoWorkload): KubernetesObject[] {
  return budgets.map(({ minAvailable, keepsSickPods }, index) => ({
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: named(namespace, index ? `${component}-${index + 1}` : component),
    spec: {
      minAvailable,
      selector: { matchLabels: { [APP]: component } },
      ...(!keepsSickPods && { unhealthyPodEvictionPolicy: 'AlwaysAllow' }),
    },
  }));
}

function scaledObject(
  { component, namespace }: DemoWorkload,
  { minimum, maximum }: DemoAutoscaler,
): KubernetesObject {
  return {
    apiVersion: 'keda.sh/v1alpha1',
    kind: 'ScaledObject',
    metadata: named(namespace, component),
    spec: {
      scaleTargetRef: { name: component },
      minReplicaCount: minimum,
      maxReplicaCount: maximum,
    },
    status: { conditions: conditions({ Ready: true }) },
  };
}

/** What makes the number of pods follow the load. */
export function autoscalersOf(workload: DemoWorkload): KubernetesObject[] {
  const { component, namespace, kind = 'Deployment', autoscaler } = workload;
  if (!autoscaler) {
    return [];
  }
  if (autoscaler.kind === 'ScaledObject') {
    return [scaledObject(workload, autoscaler)];
  }
  return [
    {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: named(namespace, component),
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind, name: component },
        minReplicas: autoscaler.minimum,
        maxReplicas: autoscaler.maximum,
      },
      status: {
        desiredReplicas: autoscaler.minimum,
        currentMetrics: [],
        conditions: conditions({
          AbleToScale: true,
          ScalingActive: !autoscaler.dead,
        }),
      },
    },
  ];
}
