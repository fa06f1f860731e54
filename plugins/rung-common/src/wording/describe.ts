import { formatValue } from '../requirements/formatValue';
import { RequirementKey, requirementName } from '../requirements/kinds';
import { Relation, Threshold, Unit } from '../thresholds/types';
import { Relax, Relaxation } from '../verdict/types';
import { enumerate } from './enumerate';
import { writeAmount } from './notation';

/**
 * How a text calls requirements and writes amounts: as a `catalog-info.yaml`
 * does, or as people do.
 *
 * @public
 */
export interface Style {
  nameOf(key: RequirementKey): string;
  amountOf(amount: number, unit: Unit): string;
}

/**
 * As a file states it: `rto.zone 1h`, `availability 99.9`.
 *
 * @public
 */
export const inFile: Style = {
  nameOf: key => key,
  amountOf: (amount, unit) => formatValue({ type: 'quantity', amount, unit }),
};

/** As a memo says it: `RTO for a zone 1 h`, `Availability 99.9 %`. */
export const inMemo: Style = {
  nameOf: requirementName,
  amountOf: describeAmount,
};

/** An amount as people write it: `99.9 %`, `1 h 30 min`, `40`. */
export function describeAmount(amount: number, unit: Unit): string {
  return unit === 'ratio'
    ? `${Number(amount.toFixed(2))} times`
    : writeAmount(amount, unit);
}

const relations: Readonly<Record<Relation, string>> = {
  above: 'above',
  'at-least': 'at least',
  below: 'below',
  'at-most': 'at most',
};

/**
 * A threshold, or what a requirement is relaxed to: `rto.zone at least 1h`.
 *
 * @public
 */
export function describeThreshold(
  key: RequirementKey,
  threshold: Pick<Threshold, 'relation' | 'amount' | 'unit'>,
  style: Style,
): string {
  const { relation, amount, unit } = threshold;
  const name = style.nameOf(key);
  return unit === 'ratio'
    ? `${name} peak to base ${relations[relation]} ${describeAmount(
        amount,
        unit,
      )}`
    : `${name} ${relations[relation]} ${style.amountOf(amount, unit)}`;
}

/** What one requirement would have to be relaxed to. */
export function describeRelaxation(
  { key, to }: Relaxation,
  style: Style,
): string {
  switch (to.type) {
    case 'amount':
      return describeThreshold(key, to, style);
    case 'word':
      return `${style.nameOf(key)} at most ${to.word}`;
    case 'withheld':
      return `${style.nameOf(key)} relaxed`;
    default:
      return `no ${style.nameOf(key)} stated`;
  }
}

/**
 * What a lower rung would take, in the words of a file and as a sentence: what
 * can be offered, and which facts are in the way of it.
 *
 * @public
 */
export function describeStepDown({ rung, changes, blockedBy }: Relax): string {
  const facts = enumerate(blockedBy);
  if (changes.length === 0) {
    return `It is ${facts} that ${
      blockedBy.length === 1 ? 'calls' : 'call'
    } for it, which no number changes.`;
  }
  return `Rung ${rung} would be enough with ${enumerate(
    changes.map(change => describeRelaxation(change, inFile)),
  )}${blockedBy.length > 0 ? `, if it were not for ${facts}` : ''}.`;
}
