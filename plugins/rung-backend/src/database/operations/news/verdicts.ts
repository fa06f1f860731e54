import { Fit } from '@rung/backstage-plugin-rung-common';
import { ReportedStatus } from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import { MovedVerdict, OwnersNews } from '../../News';
import { byOwner } from './byOwner';
import { HistorySpan, movedAlone } from './movedVerdicts';

interface MovedRow {
  before_status: ReportedStatus;
  before_rung: number | null;
  before_fit: Fit;
  after_status: ReportedStatus;
  after_rung: number | null;
  after_fit: Fit;
}

/** What moved from the first change to the last; there and back is nothing. */
export function netMoves(client: Knex, span: HistorySpan): Knex.QueryBuilder {
  const ends = movedAlone(client, span)
    .groupBy('h.entity_ref')
    .select('h.entity_ref')
    .min('h.id as first')
    .max('h.id as last');
  return client
    .from(ends.as('m'))
    .join('history as f', 'f.id', 'm.first')
    .join('history as l', 'l.id', 'm.last')
    .whereRaw(
      `(f.before_status <> l.after_status or f.before_fit <> l.after_fit
        or coalesce(f.before_rung, 0) <> coalesce(l.after_rung, 0))`,
    )
    .select('m.entity_ref');
}

export async function readVerdicts(
  client: Knex,
  span: HistorySpan,
): Promise<OwnersNews<MovedVerdict>[]> {
  const rows = netMoves(client, span).select(
    'f.before_status',
    'f.before_rung',
    'f.before_fit',
    'l.after_status',
    'l.after_rung',
    'l.after_fit',
  );
  return byOwner<MovedRow, MovedVerdict>(client, rows, {
    itemOf: row => ({
      before: {
        status: row.before_status,
        rung: row.before_rung ?? undefined,
        fit: row.before_fit,
      },
      after: {
        status: row.after_status,
        rung: row.after_rung ?? undefined,
        fit: row.after_fit,
      },
    }),
  });
}
