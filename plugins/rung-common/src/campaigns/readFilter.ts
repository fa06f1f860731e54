import type {
  AttributeFilters,
  CampaignPlan,
} from '@rung/backstage-plugin-rung-common/wire';
import { attributeFilterNames } from '../wire/filters';
import { filtersOfSearch } from '../wire/filtersOfSearch';
import { mostFilterValues } from '../wire/values';

/**
 * Reads which entities a campaign is about. A word of it that is not understood
 * would widen it to others, who would then be asked: so all of it counts, or
 * nothing does.
 */
export function readFilter(text: string): AttributeFilters | undefined {
  const search = new URLSearchParams(text.trim());
  const stated = [...search];
  const isReadable =
    stated.length > 0 &&
    stated.length <= mostFilterValues &&
    stated.every(
      ([name, value]) =>
        attributeFilterNames.some(known => known === name) &&
        Object.hasOwn(
          filtersOfSearch(new URLSearchParams([[name, value]])),
          name,
        ),
    );
  return isReadable ? filtersOfSearch(search) : undefined;
}

/**
 * The filters of lists that let through what a campaign is about.
 *
 * @public
 */
export function campaignFilters({
  filter,
}: Pick<CampaignPlan, 'filter'>): AttributeFilters {
  return filtersOfSearch(new URLSearchParams(filter));
}
