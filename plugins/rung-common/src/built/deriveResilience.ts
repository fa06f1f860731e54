import { resilienceOf } from '../ladder/path';
import { ResilienceRung } from '../ladder/types';
import { BuiltFacts } from './types';

/** A control plane that survives the loss of one of its nodes. */
export const REDUNDANT_CONTROL_PLANE = 3;

/** The resilience that facts amount to, or undefined where they do not tell. */
export function deriveResilience(
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
  // One cluster can be placed only where its control plane is known.
  return facts['control-plane'] === undefined && nodes === undefined
    ? undefined
    : 1;
}
