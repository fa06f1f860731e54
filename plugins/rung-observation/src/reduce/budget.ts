import { defined, entriesOf, field, wholeAt } from '../json';
import { readIntOrPercent } from '../quantities';
import { readLabelSelector } from '../selectors';
import { BudgetSnapshot } from '../snapshot';
import { namespacedNameOf } from './metadata';

/** Before `policy/v1` a selector that asks for nothing selected nothing. */
function selectorOf(item: unknown, apiVersion: string) {
  const selector = field(item, 'spec', 'selector');
  const asksNothing = entriesOf(selector).every(
    ([, value]) => entriesOf(value).length === 0 && !isFilledList(value),
  );
  return apiVersion === 'policy/v1beta1' && asksNothing
    ? undefined
    : readLabelSelector(selector);
}

function isFilledList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

/** What the controller has counted, unless the budget has changed since. */
function statusOf(item: unknown): BudgetSnapshot['status'] {
  const status = field(item, 'status');
  const counted =
    wholeAt(status, 'observedGeneration') ===
    wholeAt(item, 'metadata', 'generation');
  const disruptionsAllowed = wholeAt(status, 'disruptionsAllowed');
  const currentHealthy = wholeAt(status, 'currentHealthy');
  const desiredHealthy = wholeAt(status, 'desiredHealthy');
  const expectedPods = wholeAt(status, 'expectedPods');
  return counted &&
    disruptionsAllowed !== undefined &&
    currentHealthy !== undefined &&
    desiredHealthy !== undefined &&
    expectedPods !== undefined
    ? { disruptionsAllowed, currentHealthy, desiredHealthy, expectedPods }
    : undefined;
}

export function reduceBudget(
  item: unknown,
  apiVersion: string,
): BudgetSnapshot | undefined {
  const name = namespacedNameOf(item);
  const spec = field(item, 'spec');
  return (
    name &&
    defined<BudgetSnapshot>({
      ...name,
      selector: selectorOf(item, apiVersion),
      minAvailable: readIntOrPercent(spec, 'minAvailable'),
      maxUnavailable: readIntOrPercent(spec, 'maxUnavailable'),
      evictsSickPods:
        field(spec, 'unhealthyPodEvictionPolicy') === 'AlwaysAllow' ||
        undefined,
      status: statusOf(item),
    })
  );
}
