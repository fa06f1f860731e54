import { AssessmentFilters } from './filters';

/**
 * The filters as the search of an address, under the names that the HTTP API
 * gives them.
 *
 * @public
 */
export function searchOfFilters(filters: AssessmentFilters): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    for (const item of [value ?? []].flat()) {
      search.append(name, String(item));
    }
  }
  return search;
}
