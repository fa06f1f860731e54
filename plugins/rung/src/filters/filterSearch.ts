import {
  AssessmentFilters,
  findingIds,
  fits,
  methodNumbers,
  reportedStatuses,
  resiliencePath,
  rungNumbers,
} from '@rung/backstage-plugin-rung-common';
import { MOST_VALUES } from './mostValues';

/** What a list or report can be filtered by in an address. */
export const filterNames = [
  'rung',
  'resilience',
  'built',
  'platform',
  'fit',
  'status',
  'finding',
  'missing',
  'unreadable',
  'kind',
  'owner',
  'system',
  'domain',
  'lifecycle',
  'tag',
  'text',
] as const satisfies readonly (keyof AssessmentFilters)[];

const LONGEST_VALUE = 256;

const entityRef = /^[^:/\s]+:[^:/\s]+\/[^:/\s]+$/;

function valuesOf(search: URLSearchParams, name: string): string[] {
  return [...new Set(search.getAll(name))]
    .filter(value => value !== '' && value.length <= LONGEST_VALUE)
    .slice(0, MOST_VALUES);
}

/** The values of a filter that can be read, or undefined without any. */
function among<T extends string | number>(
  search: URLSearchParams,
  name: string,
  known: readonly T[],
): T[] | undefined {
  const values = valuesOf(search, name).map(value => value.toLowerCase());
  const kept = known.filter(value => values.includes(String(value)));
  return kept.length > 0 ? kept : undefined;
}

function texts(
  search: URLSearchParams,
  name: string,
  pattern?: RegExp,
): string[] | undefined {
  const kept = valuesOf(search, name).filter(
    value => !pattern || pattern.test(value),
  );
  return kept.length > 0 ? kept : undefined;
}

/**
 * The filters that the search of a page's address states, under the names that
 * the HTTP API gives them. An address is anybody's text: what cannot be a
 * filter is passed over here, and told by those who show the list.
 */
export function filtersOfSearch(search: URLSearchParams): AssessmentFilters {
  const platform = search.get('platform');
  return withoutUndefined({
    rung: among(search, 'rung', rungNumbers),
    resilience: among(search, 'resilience', resiliencePath),
    built: among(search, 'built', resiliencePath),
    platform:
      platform === 'true' || platform === 'false'
        ? platform === 'true'
        : undefined,
    fit: among(search, 'fit', fits),
    status: among(search, 'status', reportedStatuses),
    finding: among<string>(search, 'finding', findingIds),
    missing: among(search, 'missing', methodNumbers),
    unreadable: among(search, 'unreadable', methodNumbers),
    kind: texts(search, 'kind'),
    owner: texts(search, 'owner', entityRef),
    system: texts(search, 'system', entityRef),
    domain: texts(search, 'domain', entityRef),
    lifecycle: texts(search, 'lifecycle'),
    tag: texts(search, 'tag'),
    text: texts(search, 'text')?.[0],
  });
}

function withoutUndefined<T extends object>(filters: T): T {
  return Object.fromEntries(
    Object.entries(filters).filter(([, value]) => value !== undefined),
  ) as T;
}
