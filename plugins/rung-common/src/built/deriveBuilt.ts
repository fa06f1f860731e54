import { resilienceOf } from '../ladder/path';
import { ResilienceRung } from '../ladder/types';
import { Built, BuiltFacts, Fact } from './types';
import { knownFacts } from './knownFacts';

/** A control plane that survives the loss of one of its nodes. */
const REDUNDANT_CONTROL_PLANE = 3;

function deriveResilience(
  facts: BuiltFacts,
  stateless: boolean,
): ResilienceRung | undefined {
  const { rung, zones = 1, clusters = 1, regions = 1, database } = facts;
  if (rung !== undefined) {
    return resilienceOf(rung);
  }
  const replicated = database !== undefined && database !== 'single-region';
  if (regions >= 2 && (replicated || stateless)) {
    return 6;
  }
  if (clusters >= 2) {
    return 5;
  }
  const nodes = facts['control-plane-nodes'];
  const managed = facts['control-plane'] === 'managed';
  if (managed || (nodes !== undefined && nodes >= REDUNDANT_CONTROL_PLANE)) {
    return zones >= 2 ? 3 : 2;
  }
  // One cluster can be placed only where its control plane is declared.
  return facts['control-plane'] === undefined && nodes === undefined
    ? undefined
    : 1;
}

/** What is built, as a rung of the resilience path; undefined where nothing is known. */
export function deriveBuilt(
  facts: readonly Fact[],
  stateless: boolean,
): Built | undefined {
  return facts.length > 0
    ? { facts, resilience: deriveResilience(knownFacts(facts), stateless) }
    : undefined;
}
