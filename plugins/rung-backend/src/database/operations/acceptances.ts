import { Severity } from '@rung/backstage-plugin-rung-common';
import { Knex } from 'knex';
import { dayOf } from '../../days';
import { ScoredRecord } from '../../scoring';
import { EndingAcceptances, EndingQuery } from '../types';
import { readEnding } from './readEnding';
import { replaceRows } from './replaceRows';

/** Puts what is accepted of entities in place of what was. */
export async function writeAcceptances(
  transaction: Knex.Transaction,
  scored: readonly ScoredRecord[],
): Promise<void> {
  await replaceRows(transaction, {
    table: 'finding_acceptances',
    columns: { finding: 'text', severity: 'text', until_day: 'integer' },
    scored,
    rowsOf: ({ acceptances = [] }) =>
      acceptances.map(({ id, severity, until }) => ({
        finding: id,
        severity,
        until_day: dayOf(new Date(until)),
      })),
  });
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
