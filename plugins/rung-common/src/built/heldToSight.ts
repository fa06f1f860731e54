import { resilienceOf } from '../ladder/path';
import { ResilienceRung, RungNumber } from '../ladder/types';
import { deriveResilience, REDUNDANT_CONTROL_PLANE } from './deriveResilience';
import { knownFacts } from './knownFacts';
import { BuiltFact, BuiltFacts } from './types';

/** The least that can be built of all that nobody has seen. */
const least: BuiltFacts = {
  'control-plane': 'self-managed',
  'control-plane-nodes': 1,
  zones: 1,
  clusters: 1,
  regions: 1,
  database: 'single-region',
};

/** The most that can. */
const most: BuiltFacts = {
  'control-plane': 'managed',
  'control-plane-nodes': REDUNDANT_CONTROL_PLANE,
  zones: 3,
  clusters: 2,
  regions: 2,
  database: 'global',
};

/** The rung that is declared, or the nearest that what was seen leaves room for. */
function nearestSeen(
  declared: RungNumber,
  seen: BuiltFacts,
  stateless: boolean,
): RungNumber {
  const built = resilienceOf(declared);
  const bound = (unseen: BuiltFacts) =>
    deriveResilience({ ...unseen, ...seen }, stateless) ?? built;
  const [lowest, highest]: ResilienceRung[] = [bound(least), bound(most)];
  if (built < lowest) {
    return lowest;
  }
  return built > highest ? highest : declared;
}

/**
 * Holds a rung that is declared as a whole to what was seen for certain: one word
 * in an annotation must not outweigh it. Where that leaves no room for what is
 * declared, the nearest rung counts, and both are kept.
 */
export function heldToSight(
  facts: readonly BuiltFact[],
  stateless: boolean,
): readonly BuiltFact[] {
  const rung = facts.find(({ key }) => key === 'rung');
  const certain = facts.filter(
    ({ source }) =>
      source.type === 'observed' && source.certainty === 'certain',
  );
  if (rung?.source.type !== 'declared' || certain.length === 0) {
    return facts;
  }
  const { value } = rung;
  const seen = nearestSeen(value as RungNumber, knownFacts(certain), stateless);
  if (seen === value) {
    return facts;
  }
  const [observedAt] = certain
    .flatMap(({ source }) =>
      source.type === 'observed' ? source.observedAt ?? [] : [],
    )
    .sort();
  const held: BuiltFact = {
    key: 'rung',
    value: seen,
    source: {
      type: 'observed',
      certainty: 'certain',
      ...(observedAt === undefined ? {} : { observedAt }),
    },
    declared: value,
  };
  return facts.map(fact => (fact === rung ? held : fact));
}
