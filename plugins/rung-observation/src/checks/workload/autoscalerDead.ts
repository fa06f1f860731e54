import { CheckRow, WorkloadTarget } from '../types';

/** Whether an autoscaler of its name scales a workload that is not there. */
function misses({ view, workload }: WorkloadTarget): boolean {
  const { autoscalers, workloads } = view.snapshot;
  return autoscalers.some(
    ({ namespace, name, target }) =>
      namespace === workload.namespace &&
      name === workload.name &&
      target !== undefined &&
      !workloads.some(
        one =>
          one.namespace === namespace &&
          one.kind === target.kind &&
          one.name === target.name,
      ),
  );
}

export const autoscalerDead = {
  id: 'autoscaler-dead',
  scope: 'workload',
  reads: ['horizontalpodautoscalers'],
  find(target) {
    const inactive = target.view
      .autoscalersOf(target.workload)
      .some(({ active }) => active === false);
    if (inactive) {
      return { details: { reason: 'inactive' } };
    }
    return misses(target) ? { details: { reason: 'no-target' } } : undefined;
  },
} as const satisfies CheckRow<'workload'>;
