import { Knex } from 'knex';
import { ManyMoved } from '../../News';
import { HistorySpan, movedWithMany } from './movedVerdicts';

/** How many moved with many others; undefined where none did. */
export async function countManyMoved(
  client: Knex,
  span: HistorySpan,
): Promise<ManyMoved | undefined> {
  const [counts] = await movedWithMany(client, span).select(
    client.raw('count(*) as moved'),
    client.raw(
      `sum(case when h.after_fit = 'under-built' and h.before_fit <> 'under-built'
           then 1 else 0 end) as became`,
    ),
    client.raw('sum(case when h.rules_changed then 1 else 0 end) as by_rules'),
  );
  const moved = Number(counts.moved);
  return moved > 0
    ? {
        moved,
        becameUnderBuilt: Number(counts.became),
        byRules: Number(counts.by_rules),
      }
    : undefined;
}
