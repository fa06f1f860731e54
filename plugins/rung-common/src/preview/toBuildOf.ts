import type { Assessment, CouldGo } from '@rung/backstage-plugin-rung-common';
import { knownFacts } from '../built/knownFacts';
import { leastOf } from '../ladder/leastOf';
import { couldGoKinds } from '../verdict/types';

const facts = {
  region: 'regions',
  cluster: 'clusters',
  zone: 'zones',
} as const;

/**
 * What an under-built entity asks for beyond what is built: the least that the
 * rung takes that it needs, minus what is known to be there.
 */
export function toBuildOf({
  fit,
  resilience,
  built,
}: Pick<Assessment, 'fit' | 'resilience' | 'built'>): CouldGo[] {
  if (fit !== 'under-built' || !resilience || !built) {
    return [];
  }
  const known = knownFacts(built.facts);
  const least = leastOf(resilience);
  return couldGoKinds.flatMap(kind => {
    const has = known[facts[kind]];
    const needs = least[kind];
    return has !== undefined && needs !== undefined && needs > has
      ? { kind, count: needs - has }
      : [];
  });
}
