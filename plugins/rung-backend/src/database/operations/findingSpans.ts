import { SummaryFinding } from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import { rowSource } from '../dialect';

/** The findings of one entity before a write and after it. */
export interface FindingsMove {
  entityRef: string;
  before: readonly SummaryFinding[];
  after: readonly SummaryFinding[];
}

interface Span {
  entity_ref: string;
  finding: string;
  severity: string;
}

const columns = {
  entity_ref: 'text',
  finding: 'text',
  severity: 'text',
} as const;

/**
 * Notes which findings have opened and which are not open any more, on the day
 * of the write. One of another severity is another one.
 */
export async function writeFindingSpans(
  transaction: Knex.Transaction,
  moves: readonly FindingsMove[],
  day: number,
): Promise<void> {
  await close(
    transaction,
    moves.flatMap(({ entityRef, before, after }) =>
      openOnlyIn(entityRef, before, after),
    ),
    day,
  );
  await open(
    transaction,
    moves.flatMap(({ entityRef, before, after }) =>
      openOnlyIn(entityRef, after, before),
    ),
    day,
  );
}

function openOnlyIn(
  entityRef: string,
  findings: readonly SummaryFinding[],
  others: readonly SummaryFinding[],
): Span[] {
  return findings
    .filter(
      finding =>
        !finding.accepted && !others.some(other => isSame(finding, other)),
    )
    .map(({ id, severity }) => ({
      entity_ref: entityRef,
      finding: id,
      severity,
    }));
}

function isSame(one: SummaryFinding, other: SummaryFinding): boolean {
  return (
    one.id === other.id &&
    one.severity === other.severity &&
    one.accepted === other.accepted
  );
}

async function close(
  transaction: Knex.Transaction,
  spans: readonly Span[],
  day: number,
): Promise<void> {
  if (spans.length === 0) {
    return;
  }
  const closing = () =>
    transaction('finding_spans').whereRaw(
      '(entity_ref, finding) in (select entity_ref, finding from ?)',
      [rowSource(transaction, columns, spans)],
    );
  await closing().whereNull('until_day').update({ until_day: day });
  // What was not open as any day ended is counted on none.
  await closing().whereRaw('until_day <= from_day').delete();
}

async function open(
  transaction: Knex.Transaction,
  spans: readonly Span[],
  day: number,
): Promise<void> {
  if (spans.length === 0) {
    return;
  }
  await transaction.raw(
    `insert into finding_spans (entity_ref, finding, severity, from_day)
     select entity_ref, finding, severity, ? from ?`,
    [day, rowSource(transaction, columns, spans)],
  );
}
