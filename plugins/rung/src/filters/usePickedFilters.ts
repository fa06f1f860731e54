import {
  AssessmentFilters,
  FilterName,
  filterNames,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback, useMemo } from 'react';
import { pickFilters } from './pickFilters';
import { useFilters } from './useFilters';

/**
 * Those filters of the page's address that the page is about: `names` is to be
 * the same array each time. They stay the same object until one of them
 * changes, and a change leaves the other filters of the address alone.
 */
export function usePickedFilters<Name extends FilterName>(
  names: readonly Name[],
): [Pick<AssessmentFilters, Name>, (filters: AssessmentFilters) => void] {
  const [all, setAll] = useFilters();
  const picked = pickFilters(all, names);
  const text = JSON.stringify(picked);
  const filters = useMemo(
    () => JSON.parse(text) as Pick<AssessmentFilters, Name>,
    [text],
  );
  const setFilters = useCallback(
    (changed: AssessmentFilters) => {
      const others = filterNames.filter(
        name => !names.some(own => own === name),
      );
      setAll({ ...pickFilters(all, others), ...changed });
    },
    [all, names, setAll],
  );
  return [filters, setFilters];
}
