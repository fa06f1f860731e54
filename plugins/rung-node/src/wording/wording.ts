import {
  formatValue,
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
 * A border in the words of a file: `rto.zone at least 1h`.
 *
 * @public
 */
export function describeBorder(
  key: RequirementKey,
  border: Pick<Threshold, 'relation' | 'amount' | 'unit'>,
): string {
  const { relation, amount, unit } = border;
  const value = formatValue({ type: 'quantity', amount, unit });
  return unit === 'ratio'
    ? `${key} peak to base ${relations[relation]} ${value} times`
    : `${key} ${relations[relation]} ${value}`;
}

/**
 * What a requirement would have to be relaxed to, in the words of a file:
 * `availability at most 99.5`.
 *
 * @public
 */
export function describeRelaxation({ key, to }: Relaxation): string {
  switch (to.type) {
    case 'amount':
      return describeBorder(key, to);
    case 'word':
      return `${key} ${to.word}`;
    default:
      return `${key} none`;
  }
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
