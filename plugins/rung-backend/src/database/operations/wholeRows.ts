import { Knex } from 'knex';
import { ownersOf } from './owners';

/**
 * Selects assessments under an alias with all that is stored of them beside, as
 * `fromRow` reads them.
 */
export function wholeRows(
  client: Knex,
  assessments: Knex.QueryBuilder,
  alias: string,
): Knex.QueryBuilder {
  return assessments
    .join('assessment_details as d', 'd.entity_ref', `${alias}.entity_ref`)
    .select(`${alias}.*`, 'd.details', ownersOf(client, alias));
}
