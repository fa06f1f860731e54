import {
  Demand,
  RequirementKey,
  Scale,
  ScaleName,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';

/** An amount, and the scale it is weighed on. */
export interface Measured {
  scale: Scale;
  amount: number;
}

/**
 * What the value of a requirement is weighed on: a range is so twice, by its
 * peak and by how far that is from the base. Words are weighed on no scale.
 */
export function measuresOf(
  { key, value }: Pick<Demand, 'key' | 'value'>,
  { scales }: Thresholds,
): Measured[] {
  const scale = isScaled(key, scales) ? scales[key] : undefined;
  if (!scale) {
    return [];
  }
  switch (value.type) {
    case 'quantity':
      return [{ scale, amount: value.amount }];
    case 'range':
      return [
        { scale, amount: value.peak },
        { scale: scales['peak-to-base'], amount: value.peak / value.base },
      ];
    case 'list':
      return [{ scale, amount: value.items.length }];
    default:
      return [];
  }
}

function isScaled(
  key: RequirementKey,
  scales: Thresholds['scales'],
): key is RequirementKey & ScaleName {
  return Object.hasOwn(scales, key);
}

/** A word of a requirement, and what it calls for where that is known. */
export interface Choice {
  word: string;
  rung?: number;
  stated: boolean;
}

/**
 * The words among which one is stated, most relaxed first. Of regimes there is
 * no end of them, so that only those stated are among them.
 */
export function choicesOf(
  { key, value }: Pick<Demand, 'key' | 'value'>,
  { choices }: Thresholds,
): Choice[] {
  if (key === 'compliance') {
    return value.type === 'list'
      ? value.items.map(word => ({
          word,
          rung: Object.hasOwn(choices.compliance, word)
            ? choices.compliance[word]
            : undefined,
          stated: true,
        }))
      : [];
  }
  if (!Object.hasOwn(choices, key) || value.type !== 'word') {
    return [];
  }
  const words = choices[key as keyof Thresholds['choices']];
  return Object.entries(words).map(([word, rung]) => ({
    word,
    rung,
    stated: word === value.word,
  }));
}
