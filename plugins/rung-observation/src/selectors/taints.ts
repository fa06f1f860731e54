import { Taint, Toleration } from './types';

/** The taint of a node that is not to be given anything new. */
export const UNSCHEDULABLE_TAINT: Taint = {
  key: 'node.kubernetes.io/unschedulable',
  effect: 'NoSchedule',
};

/** Whether a pod with that toleration bears that taint. */
export function tolerates(toleration: Toleration, taint: Taint): boolean {
  const { key, operator, value = '', effect } = toleration;
  if (effect !== undefined && effect !== taint.effect) {
    return false;
  }
  if (key === undefined) {
    return operator === 'Exists';
  }
  return (
    key === taint.key &&
    (operator === 'Exists' || value === (taint.value ?? ''))
  );
}

/** The first taint that keeps a pod away, or undefined. A preference keeps none away. */
export function untolerated(
  taints: readonly Taint[],
  tolerations: readonly Toleration[],
): Taint | undefined {
  return taints.find(
    taint =>
      taint.effect !== 'PreferNoSchedule' &&
      !tolerations.some(toleration => tolerates(toleration, taint)),
  );
}
