import { getOrMake } from '../memory';
import { RequirementValue } from '../requirements/values';
import { unavailability } from '../thresholds/distance';
import { DowntimeBudget } from './types';
import { valueOf, WeighedRequirement } from './weigh';

const secondsPerDay = 86_400;

/** 99.9 % allows 43 min 12 s a month and 8 h 45 min 57.6 s a year. */
function share(percent: number, days: number): number {
  const seconds = (percent / 100) * days * secondsPerDay;
  return Number(seconds.toFixed(3));
}

function budgetOf(availability: number): DowntimeBudget {
  const percent = unavailability(availability);
  return Object.freeze({
    perMonthSeconds: share(percent, 30),
    perYearSeconds: share(percent, 365.25),
  });
}

/** Those of values that many state, and that nobody can change. */
const budgets = new WeakMap<RequirementValue, DowntimeBudget>();

/** The downtime budget, where an availability is stated. */
export function downtimeOf(
  weighed: readonly WeighedRequirement[],
): DowntimeBudget | undefined {
  const value = valueOf(weighed, 'availability');
  if (value?.type !== 'quantity') {
    return undefined;
  }
  return Object.isFrozen(value)
    ? getOrMake(budgets, value, () => budgetOf(value.amount))
    : budgetOf(value.amount);
}
