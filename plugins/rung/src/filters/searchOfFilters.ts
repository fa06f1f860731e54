import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';

/** The filters as the search of an address. */
export function searchOfFilters(filters: AssessmentFilters): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    for (const item of [value ?? []].flat()) {
      search.append(name, String(item));
    }
  }
  return search;
}
