import { scaledTo } from '../quantities';
import { BudgetSnapshot } from '../snapshot';

/**
 * How many of so many pods a budget wants to be healthy. Shares round up, as the
 * controller has it. One that names neither amount lets nothing be disrupted.
 */
export function desiredHealthy(
  {
    minAvailable,
    maxUnavailable,
  }: Pick<BudgetSnapshot, 'minAvailable' | 'maxUnavailable'>,
  expectedPods: number,
): number {
  if (minAvailable !== undefined) {
    return scaledTo(minAvailable, expectedPods);
  }
  const unavailable =
    maxUnavailable === undefined ? 0 : scaledTo(maxUnavailable, expectedPods);
  return Math.max(0, expectedPods - unavailable);
}
