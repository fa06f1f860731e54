import {
  Climb,
  Demand,
  describeThreshold,
  inFile,
  RequirementSource,
} from '@rung/backstage-plugin-rung-common';
import { inSentence } from '../wording';

/** `rto.zone 5m?`, and where it is stated if not on the entity itself. */
export function describeDemand({ key, text, guess, source }: Demand): string {
  const stated = `${key} ${inSentence(`${text}${guess ? '?' : ''}`)}`;
  const place = placeOf(source);
  return place ? `${stated} (${place})` : stated;
}

function placeOf(source: RequirementSource): string | undefined {
  switch (source.type) {
    case 'entity':
      return undefined;
    case 'profile':
      return `profile ${inSentence(source.profile ?? '')}`;
    default:
      return source.entityRef;
  }
}

/** What would lead to a higher rung, as a sentence. */
export function describeClimb(climb: Climb): string {
  return climb.type === 'threshold'
    ? `It would climb to rung ${climb.rung} with ${describeThreshold(
        climb.key,
        climb.threshold,
        inFile,
      )}.`
    : `What would lift it to rung ${climb.rung}: ${climb.signal}`;
}
