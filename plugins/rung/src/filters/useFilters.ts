import {
  AssessmentFilters,
  filterNames,
  filtersOfSearch,
  searchOfFilters,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/**
 * The filters of the page's address, and how to change them. What else the
 * address says stays, but for the place in the list: that is another list.
 */
export function useFilters(): [
  AssessmentFilters,
  (filters: AssessmentFilters) => void,
] {
  const [search, setSearch] = useSearchParams();
  const filters = useMemo(() => filtersOfSearch(search), [search]);
  const setFilters = useCallback(
    (changed: AssessmentFilters) =>
      setSearch(
        before => {
          const after = new URLSearchParams(before);
          for (const name of [...filterNames, 'cursor']) {
            after.delete(name);
          }
          searchOfFilters(changed).forEach((value, name) =>
            after.append(name, value),
          );
          return after;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return [filters, setFilters];
}
