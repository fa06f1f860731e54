import { formatDuration } from '../requirements/grammar/duration';
import { requirementName } from '../requirements/kinds';
import { RequirementKey } from '../requirements/types';
import { headroomFactor } from '../thresholds/headroomFactor';
import { Relation, Threshold, Unit } from '../thresholds/types';
import { Relaxation, ThresholdTrigger } from '../verdict/types';

const relations: Readonly<Record<Relation, string>> = {
  above: 'above',
  'at-least': 'at least',
  below: 'below',
  'at-most': 'at most',
};

/** An amount as a memo writes it: `99.9 %`, `1h30m`, `40`, `2 times`. */
export function describeAmount(amount: number, unit: Unit): string {
  switch (unit) {
    case 'percent':
      return `${amount} %`;
    case 'seconds':
      return formatDuration(amount);
    case 'ratio':
      return `${Number(amount.toFixed(2))} times`;
    default:
      return String(amount);
  }
}

function nameOf(key: RequirementKey, unit?: Unit): string {
  const name = requirementName(key);
  return unit === 'ratio' ? `${name} peak to base` : name;
}

/** `Availability above 99.95 %` */
export function describeThreshold(
  key: RequirementKey,
  threshold: Omit<Threshold, 'rung'>,
): string {
  const amount = describeAmount(threshold.amount, threshold.unit);
  return `${nameOf(key, threshold.unit)} ${
    relations[threshold.relation]
  } ${amount}`;
}

/** What one requirement would have to be relaxed to. */
export function describeRelaxation({ key, to }: Relaxation): string {
  switch (to.type) {
    case 'amount':
      return describeThreshold(key, to);
    case 'word':
      return `${nameOf(key)} ${to.word}`;
    case 'withheld':
      return `${nameOf(key)} relaxed`;
    default:
      return `${nameOf(key)} none`;
  }
}

/** How far the present number is from the threshold. */
export function describeHeadroom(climb: ThresholdTrigger): string {
  const present = describeAmount(climb.present, climb.threshold.unit);
  const factor = headroomFactor(climb.headroom);
  return climb.headroom === 0
    ? `${present} today, on the threshold with no headroom left`
    : `${present} today, a factor of ${factor} away`;
}

/** `one, two and three` */
export function enumerate(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}
