import { ResilienceRung } from '../ladder/types';
import { byWeight } from './byWeight';
import { Move } from './moves';
import { findingDefinition } from './rules';
import { Finding } from './types';

/**
 * A move with what it closes.
 *
 * @public
 */
export interface ClosingMove {
  move: Move;
  /** The gravest first; one alone where the move is `on-its-own`. */
  findings: Finding[];
  /** The rung that is built after it, where it closes that too little is built. */
  reaches?: ResilienceRung;
}

/** What a newer backend finds is known to no rule, and closed by itself. */
function moveOf(id: string, needed: ResilienceRung): Move {
  const { move = 'on-its-own' } = findingDefinition(id) ?? {};
  return typeof move === 'string'
    ? move
    : move.findLast(([rung]) => rung <= needed)?.[1] ?? 'on-its-own';
}

/** By the gravest that each closes, then by how many. */
function byUrgency(one: ClosingMove, other: ClosingMove): number {
  const [gravest] = one.findings;
  const [otherGravest] = other.findings;
  return gravest.severity === otherGravest.severity &&
    one.findings.length !== other.findings.length
    ? other.findings.length - one.findings.length
    : byWeight(gravest, otherGravest);
}

/**
 * What to do about open findings: the moves that close them, the one first that
 * closes the gravest, and among equals the one that closes most.
 *
 * @param findings - of one assessment; what is accepted is left out
 * @param needed - the resilience that is needed; left out while unassessed
 * @public
 */
export function movesToClose(
  findings: readonly Finding[],
  needed: ResilienceRung = 1,
): ClosingMove[] {
  const closing = new Map<string, ClosingMove>();
  for (const finding of findings.filter(({ accepted }) => !accepted)) {
    const move = moveOf(finding.id, needed);
    const key = move === 'on-its-own' ? finding.id : move;
    const known = closing.get(key) ?? { move, findings: [] };
    closing.set(key, {
      ...known,
      findings: [...known.findings, finding].sort(byWeight),
      ...(finding.id === 'under-built' ? { reaches: needed } : {}),
    });
  }
  return [...closing.values()].sort(byUrgency);
}
