import { Knex } from 'knex';
import { NamedEntity, OwnersNews } from '../../News';

/** How many are told one by one; of the others it is told how many there are. */
const MOST_NAMED = 5;

interface OwnedRow {
  owner: string;
  total: number | string;
  entity_ref: string;
  name: string;
  title: string | null;
}

/**
 * Rows about entities, by owner: the first few of each, and how many there are.
 *
 * @param rows - a query of rows with `entity_ref`, each entity at most once for each
 * value of `tieBreak`
 */
export async function byOwner<TRow, TItem>(
  client: Knex,
  rows: Knex.QueryBuilder,
  options: { itemOf: (row: TRow) => TItem; tieBreak?: string },
): Promise<OwnersNews<TItem>[]> {
  const { itemOf, tieBreak = 'entity_ref' } = options;
  const owned = client
    .from(rows.as('r'))
    .join('assessments as e', 'e.entity_ref', 'r.entity_ref')
    .join('assessment_owners as o', 'o.entity_ref', 'r.entity_ref')
    .select(
      'r.*',
      'o.owner',
      'e.name',
      'e.title',
      client.raw('count(*) over (partition by o.owner) as total'),
      client.raw(
        'row_number() over (partition by o.owner order by e.name, e.entity_ref, ??) as place',
        [`r.${tieBreak}`],
      ),
    );
  const found: (OwnedRow & TRow)[] = await client
    .from(owned.as('n'))
    .where('n.place', '<=', MOST_NAMED)
    .orderBy(['n.owner', 'n.place']);
  const news = new Map<string, OwnersNews<TItem>>();
  for (const row of found) {
    const known = news.get(row.owner);
    const item = { ...namedEntity(row), ...itemOf(row) };
    if (known) {
      known.items.push(item);
    } else {
      const { owner, total } = row;
      news.set(owner, { owner, total: Number(total), items: [item] });
    }
  }
  return [...news.values()];
}

function namedEntity({ entity_ref, name, title }: OwnedRow): NamedEntity {
  return { entityRef: entity_ref, name, title: title ?? undefined };
}
