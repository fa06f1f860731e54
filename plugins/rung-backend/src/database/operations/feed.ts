import { Knex } from 'knex';
import { isoTime, StoredTime } from '../times';
import { FeedChange, FeedCounts } from '../HistoryFeed';

/** The row before the first, and the last one. */
interface FeedSpan {
  after: number;
  upTo: number;
}

interface FeedRow {
  entity_ref: string;
  at: StoredTime;
  /** JSON, as the others are. */
  before: string | null;
  after: string | null;
  changes: string;
  facts: string | null;
}

function rowsOf(client: Knex, { after, upTo }: FeedSpan): Knex.QueryBuilder {
  return client('history as h')
    .where('h.id', '>', after)
    .where('h.id', '<=', upTo);
}

export async function countFeed(
  client: Knex,
  span: FeedSpan,
): Promise<FeedCounts> {
  const countOf = (condition: string, name: string) =>
    client.raw(`sum(case when ${condition} then 1 else 0 end) as ??`, [name]);
  const [counts] = await rowsOf(client, span).select(
    client.raw('count(*) as changes'),
    countOf(
      `h.after_fit = 'under-built' and h.before_fit <> 'under-built'`,
      'became',
    ),
    countOf('h.after_status is null', 'left_it'),
    countOf('h.rules_changed', 'by_rules'),
  );
  return {
    changes: Number(counts.changes),
    becameUnderBuilt: Number(counts.became),
    left: Number(counts.left_it),
    byRules: Number(counts.by_rules),
  };
}

export async function readFeed(
  client: Knex,
  span: FeedSpan,
): Promise<FeedChange[]> {
  const rows: FeedRow[] = await rowsOf(client, span)
    .orderBy('h.id')
    .select(
      'h.entity_ref',
      'h.at',
      'h.before',
      'h.after',
      'h.changes',
      'h.facts',
    );
  return rows.map(row => ({
    entityRef: row.entity_ref,
    at: isoTime(row.at),
    before: row.before === null ? undefined : JSON.parse(row.before),
    after: row.after === null ? undefined : JSON.parse(row.after),
    changes: JSON.parse(row.changes),
    facts: row.facts === null ? undefined : JSON.parse(row.facts),
  }));
}
