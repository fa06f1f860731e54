import { Severity } from '@rung/backstage-plugin-rung-common';
import { Knex } from 'knex';
import { dayOf } from '../../days';
import { ScoredRecord } from '../../scoring';
import { among, rowSource } from '../dialect';
import { EndingAcceptances, EndingQuery } from '../types';
import { readEnding } from './readEnding';

/** Puts what is accepted of entities in place of what was. */
export async function writeAcceptances(
  transaction: Knex.Transaction,
  scored: readonly ScoredRecord[],
): Promise<void> {
  const refs = scored.map(({ summary }) => summary.entityRef);
  await transaction('finding_acceptances')
    .whereRaw(among(transaction, 'entity_ref', refs))
    .delete();
  const rows = scored.flatMap(({ summary, acceptances = [] }) =>
    acceptances.map(({ id, severity, until }) => ({
      entity_ref: summary.entityRef,
      finding: id,
      severity,
      until_day: dayOf(new Date(until)),
    })),
  );
  if (rows.length > 0) {
    await transaction.raw(
      `insert into finding_acceptances (entity_ref, finding, severity, until_day)
       select entity_ref, finding, severity, until_day from ?`,
      [
        rowSource(
          transaction,
          {
            entity_ref: 'text',
            finding: 'text',
            severity: 'text',
            until_day: 'integer',
          },
          rows,
        ),
      ],
    );
  }
}

/** The acceptances that end from today on within so many days, the next first. */
export async function readAcceptances(
  client: Knex,
  query: EndingQuery,
  today: number,
): Promise<EndingAcceptances> {
  const { rows, total } = await readEnding<{ severity: Severity }>(
    client,
    query,
    {
      today,
      table: 'finding_acceptances',
      column: 'severity',
    },
  );
  return {
    items: rows.map(({ ending, row }) => ({
      ...ending,
      severity: row.severity,
    })),
    total,
  };
}
