import { Demand, Thresholds } from '@rung/backstage-plugin-rung-common';

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
