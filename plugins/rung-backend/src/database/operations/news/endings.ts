import { FindingId } from '@rung/backstage-plugin-rung-common';
import { Knex } from 'knex';
import { dateOf } from '../../../days';
import { Days, Ending, OwnersNews } from '../../News';
import { byOwner } from './byOwner';

interface EndingRow {
  finding: FindingId;
  until_day: number;
}

/**
 * What ends on some days, of what is in the catalog; and on others, of what was seen
 * there since a time for the first time.
 */
export async function readEndings(
  client: Knex,
  table: 'finding_acceptances' | 'exercises',
  {
    lastDays,
    newcomers,
  }: { lastDays: Days; newcomers?: { lastDays: Days; since: Date } },
): Promise<OwnersNews<Ending>[]> {
  const rows = client(`${table} as x`)
    .join('assessments as a', 'a.entity_ref', 'x.entity_ref')
    .whereNull('a.gone_at')
    .where(either => {
      either.whereBetween('x.until_day', [lastDays.from, lastDays.to]);
      if (newcomers) {
        const { from, to } = newcomers.lastDays;
        either.orWhere(both =>
          both
            .whereBetween('x.until_day', [from, to])
            .where('a.subject_at', '>=', newcomers.since.toISOString()),
        );
      }
    })
    .select('x.entity_ref', 'x.finding', 'x.until_day');
  return byOwner<EndingRow, Ending>(client, rows, {
    tieBreak: 'finding',
    itemOf: ({ finding, until_day }) => ({
      finding,
      until: dateOf(until_day),
    }),
  });
}
