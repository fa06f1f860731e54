import { defined, field, textAt, wholeAt, wordAt } from '../json';
import { AutoscalerSnapshot, workloadKinds } from '../snapshot';
import { conditionOf, namespacedNameOf } from './metadata';

function targetOf(
  reference: unknown,
  fallback?: 'Deployment',
): AutoscalerSnapshot['target'] {
  const kind =
    field(reference, 'kind') === undefined
      ? fallback
      : wordAt(reference, workloadKinds, 'kind');
  const name = textAt(reference, 'name', 'name');
  return kind && name ? { kind, name } : undefined;
}

/** A HorizontalPodAutoscaler; one that names no minimum has one of 1. */
export function reduceAutoscaler(
  item: unknown,
): AutoscalerSnapshot | undefined {
  const name = namespacedNameOf(item);
  const maximum = wholeAt(item, 'spec', 'maxReplicas');
  return name && maximum !== undefined
    ? defined<AutoscalerSnapshot>({
        kind: 'HorizontalPodAutoscaler',
        ...name,
        target: targetOf(field(item, 'spec', 'scaleTargetRef')),
        minimum: wholeAt(item, 'spec', 'minReplicas') ?? 1,
        maximum,
        active: conditionOf(item, 'ScalingActive'),
        able: conditionOf(item, 'AbleToScale'),
      })
    : undefined;
}

/** KEDA's own default for the most pods. */
const KEDA_MAXIMUM = 100;

/** A ScaledObject of KEDA, which may scale to none, and does unless told otherwise. */
export function reduceScaledObject(
  item: unknown,
): AutoscalerSnapshot | undefined {
  const name = namespacedNameOf(item);
  return (
    name &&
    defined<AutoscalerSnapshot>({
      kind: 'ScaledObject',
      ...name,
      target: targetOf(field(item, 'spec', 'scaleTargetRef'), 'Deployment'),
      minimum: wholeAt(item, 'spec', 'minReplicaCount') ?? 0,
      maximum: wholeAt(item, 'spec', 'maxReplicaCount') ?? KEDA_MAXIMUM,
      able: conditionOf(item, 'Ready'),
    })
  );
}
