import { ReportGrouping } from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import { ReportQuery } from '../types';
import { applyFilters } from './filters';
import { visibleAssessments, visibleDomain } from './visibleAssessments';

/** What is counted group by group: the rows, and what names the group of each. */
export interface Grouped {
  /** As `a`; one with several owners is there for each where they are the groups. */
  filtered: () => Knex.QueryBuilder;
  column: Knex.Raw;
}

/** Groups what a reader may see; without a grouping all of it as one group. */
export function groupedBy(
  client: Knex,
  { filters, visibility }: ReportQuery,
  grouping: ReportGrouping | undefined,
): Grouped {
  const domain = visibleDomain(client, visibility);
  const filtered = () =>
    applyFilters(visibleAssessments(client, visibility), filters, domain);
  return {
    filtered: grouping === 'owner' ? () => withOwners(filtered()) : filtered,
    column: columnOf(client, grouping, domain),
  };
}

function withOwners(assessments: Knex.QueryBuilder): Knex.QueryBuilder {
  return assessments.leftJoin(
    'assessment_owners as o',
    'o.entity_ref',
    'a.entity_ref',
  );
}

function columnOf(
  client: Knex,
  groupBy: ReportGrouping | undefined,
  domain: Knex.Raw,
): Knex.Raw {
  switch (groupBy) {
    case 'owner':
      return client.raw('o.owner');
    case 'system':
    case 'lifecycle':
    case 'kind':
      return client.raw(`a.${groupBy}`);
    case 'domain':
      return domain;
    default:
      return client.raw('null');
  }
}
