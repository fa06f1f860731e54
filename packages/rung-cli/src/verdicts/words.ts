import {
  Assessment,
  Demand,
  formatValue,
  Relaxation,
  Threshold,
} from '@rung/backstage-plugin-rung-common';

const relations: Readonly<Record<Threshold['relation'], string>> = {
  above: 'above',
  'at-least': 'at least',
  below: 'below',
  'at-most': 'at most',
};

/** `one, two and three` */
export function enumerate(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** The requirements that a verdict stands on: `availability 99.9`. */
export function forcingTexts({ demands }: Assessment): string[] {
  return demands.filter(({ forcing }) => forcing).map(textOfDemand);
}

function textOfDemand({ key, text }: Demand): string {
  return `${key} ${text}`;
}

/** The one signal that would change the verdict, if anything would. */
export function climbText({ climb }: Assessment): string | undefined {
  if (!climb) {
    return undefined;
  }
  return climb.type === 'signal'
    ? `to rung ${climb.rung}: ${climb.signal}`
    : `to rung ${climb.rung}: ${borderText(climb.key, climb.threshold)}`;
}

/** What a requirement would have to be relaxed to. */
export function relaxationText({ key, to }: Relaxation): string {
  switch (to.type) {
    case 'amount':
      return borderText(key, to);
    case 'word':
      return `${key} ${to.word}`;
    case 'without':
      return `${key} without ${to.word}`;
    default:
      return `${key} none`;
  }
}

/** `availability above 99.95` */
function borderText(
  key: string,
  { relation, amount, unit }: Pick<Threshold, 'relation' | 'amount' | 'unit'>,
): string {
  const value = formatValue({ type: 'quantity', amount, unit });
  return unit === 'ratio'
    ? `${key} peak to base ${relations[relation]} ${value} times`
    : `${key} ${relations[relation]} ${value}`;
}
