import {
  formatValue,
  Relax,
  Relaxation,
  RequirementKey,
  Threshold,
} from '@rung/backstage-plugin-rung-common';

const relations: Readonly<Record<Threshold['relation'], string>> = {
  above: 'above',
  'at-least': 'at least',
  below: 'below',
  'at-most': 'at most',
};

/**
 * A threshold in the words of a file: `rto.zone at least 1h`.
 *
 * @public
 */
export function describeThreshold(
  key: RequirementKey,
  threshold: Pick<Threshold, 'relation' | 'amount' | 'unit'>,
): string {
  const { relation, amount, unit } = threshold;
  const value = formatValue({ type: 'quantity', amount, unit });
  return unit === 'ratio'
    ? `${key} peak to base ${relations[relation]} ${value} times`
    : `${key} ${relations[relation]} ${value}`;
}

/** `availability at most 99.5` */
function describeRelaxation({ key, to }: Relaxation): string {
  switch (to.type) {
    case 'amount':
      return describeThreshold(key, to);
    case 'word':
      return `${key} ${to.word}`;
    default:
      return `${key} none`;
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
    changes.map(describeRelaxation),
  )}${blockedBy.length > 0 ? `, if it were not for ${facts}` : ''}.`;
}

/**
 * `one, two and three`
 *
 * @public
 */
export function enumerate(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}
