import { Knex } from 'knex';
import { OwnersNews, Shortfall } from '../../News';
import { byOwner } from './byOwner';
import { HistorySpan, movedAlone } from './movedVerdicts';

interface UnderBuiltRow {
  resilience: number | null;
  built: number | null;
}

/**
 * What has become under-built, and is. What was not known for a while, as it is while
 * a cluster cannot be reached, counts as it was before.
 */
export async function readUnderBuilt(
  client: Knex,
  span: HistorySpan,
): Promise<OwnersNews<Shortfall>[]> {
  const rows = movedAlone(client, span)
    .where('a.fit', 'under-built')
    .where('h.after_fit', 'under-built')
    .whereNot('h.before_fit', 'under-built')
    .whereRaw(
      `coalesce((
         select p.before_fit from history p
         where p.entity_ref = a.entity_ref and p.uid = a.uid
           and p.before_fit <> 'unknown' and p.id <= (
             select min(f.id) from history f
             where f.entity_ref = a.entity_ref and f.uid = a.uid and f.id > ?
           )
         order by p.id desc limit 1
       ), 'unknown') <> 'under-built'`,
      [span.after],
    )
    .distinct('a.entity_ref', 'a.resilience', 'a.built');
  return byOwner<UnderBuiltRow, Shortfall>(client, rows, {
    itemOf: ({ resilience, built }) => ({
      needed: resilience ?? undefined,
      built: built ?? undefined,
    }),
  });
}
