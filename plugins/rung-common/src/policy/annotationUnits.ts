import { duration } from '../requirements/grammar/duration';

/**
 * The units of an annotation that an organization writes durations into as
 * bare numbers.
 *
 * @public
 */
export const annotationUnits = ['seconds', 'minutes', 'hours', 'days'] as const;

/**
 * See {@link annotationUnits}.
 *
 * @public
 */
export type AnnotationUnit = (typeof annotationUnits)[number];

const units: Readonly<
  Record<AnnotationUnit, { suffix: string; seconds: number }>
> = {
  seconds: { suffix: 's', seconds: 1 },
  minutes: { suffix: 'm', seconds: 60 },
  hours: { suffix: 'h', seconds: 3_600 },
  days: { suffix: 'd', seconds: 86_400 },
};

const bareNumber = /^\s*\d{1,9}(?:\.\d{1,9})?\s*(?=\??\s*$)/;
const readDuration = duration({ zero: true });

/** What an annotation in that unit says, as the ladder's own would say it: `4` as `4h`. */
export function fromUnit(text: string, unit: AnnotationUnit): string {
  return text.replace(
    bareNumber,
    number => `${number.trim()}${units[unit].suffix}`,
  );
}

/**
 * What the ladder's own annotation says, as one in that unit says it: `1h30m`
 * as `1.5`. What that unit cannot say exactly stays as it is, and is read all
 * the same.
 */
export function toUnit(text: string, unit: AnnotationUnit): string {
  const guess = text.trim().endsWith('?') ? '?' : '';
  const parsed = readDuration(text.trim().replace(/\s*\?$/, ''));
  if (!('value' in parsed) || parsed.value.type !== 'quantity') {
    return text;
  }
  const { amount } = parsed.value;
  const count = Number((amount / units[unit].seconds).toFixed(3));
  return count * units[unit].seconds === amount ? `${count}${guess}` : text;
}
