import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import { OwnersNews } from '../../News';
import { Visibility } from '../../types';
import { applyFilters } from '../filters';
import { visibleAssessments, visibleDomain } from '../visibleAssessments';
import { byOwner } from './byOwner';

const everything: Visibility = { type: 'all' };

function passing(client: Knex, filters: AssessmentFilters): Knex.QueryBuilder {
  return applyFilters(
    visibleAssessments(client, everything),
    filters,
    visibleDomain(client, everything),
  );
}

/** What passes some filters, by owner. */
export async function readPassing(
  client: Knex,
  filters: AssessmentFilters,
): Promise<OwnersNews<object>[]> {
  return byOwner<object, object>(
    client,
    passing(client, filters).select('a.entity_ref'),
    { itemOf: () => ({}) },
  );
}

export async function countPassing(
  client: Knex,
  filters: AssessmentFilters,
): Promise<number> {
  const [{ total }] = await passing(client, filters).count('* as total');
  return Number(total);
}
