import {
  Climb,
  Demand,
  formatValue,
  Relaxation,
  RequirementKey,
  RequirementSource,
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

/** `rto.zone 5m?`, and where it is stated if not on the entity itself. */
export function describeDemand({ key, text, guess, source }: Demand): string {
  const stated = `${key} ${text}${guess ? '?' : ''}`;
  const place = placeOf(source);
  return place ? `${stated} (${place})` : stated;
}

function placeOf(source: RequirementSource): string | undefined {
  switch (source.type) {
    case 'entity':
      return undefined;
    case 'profile':
      return `profile ${source.profile}`;
    default:
      return source.entityRef;
  }
}

/** `rto.zone at least 1h`: what a requirement would have to be relaxed to. */
export function describeRelaxation({ key, to }: Relaxation): string {
  switch (to.type) {
    case 'amount':
      return describeBorder(key, to);
    case 'word':
      return `${key} ${to.word}`;
    case 'without':
      return `${key} without ${to.word}`;
    default:
      return `${key} none`;
  }
}

/** What would lead to a higher rung, as a sentence. */
export function describeClimb(climb: Climb): string {
  return climb.type === 'threshold'
    ? `It would climb to rung ${climb.rung} with ${describeBorder(
        climb.key,
        climb.threshold,
      )}.`
    : `What would lift it to rung ${climb.rung}: ${climb.signal}`;
}

function describeBorder(
  key: RequirementKey,
  { relation, amount, unit }: Omit<Threshold, 'rung'>,
): string {
  const name = unit === 'ratio' ? `${key} peak to base` : key;
  const value = formatValue({ type: 'quantity', amount, unit });
  return `${name} ${relations[relation]} ${value}`;
}
