import { scaledTo } from '../quantities';
import { BudgetSnapshot, WorkloadSnapshot } from '../snapshot';

type Amounts = Pick<BudgetSnapshot, 'minAvailable' | 'maxUnavailable'>;

/**
 * How many of so many pods a budget wants to be healthy. Shares round up, as the
 * controller has it. One that names neither amount lets nothing be disrupted.
 */
export function desiredHealthy(
  { minAvailable, maxUnavailable }: Amounts,
  expectedPods: number,
): number {
  if (minAvailable !== undefined) {
    return scaledTo(minAvailable, expectedPods);
  }
  const unavailable =
    maxUnavailable === undefined ? 0 : scaledTo(maxUnavailable, expectedPods);
  return Math.max(0, expectedPods - unavailable);
}

/** How many pods a workload is meant to have: those it has, where it does not say. */
export function wantedPods({ replicas, pods }: WorkloadSnapshot): number {
  return replicas ?? pods.length;
}
