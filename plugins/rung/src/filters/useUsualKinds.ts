import {
  AssessmentFilters,
  FilterName,
  ReportedKinds,
} from '@rung/backstage-plugin-rung-common/wire';
import { useEffect, useMemo } from 'react';
import { pickFilters } from './pickFilters';

/**
 * The filters with the kinds that are counted where the address names none,
 * which are then written into it, so that it says what the page shows.
 * Undefined until it is known which these are. They stay the same object until
 * one of them changes; `names` gives their order.
 */
export function useUsualKinds(options: {
  names: readonly FilterName[];
  filters: AssessmentFilters;
  setFilters: (filters: AssessmentFilters) => void;
  kinds: ReportedKinds | undefined;
}): AssessmentFilters | undefined {
  const { names, filters, setFilters, kinds } = options;
  const kind = filters.kind ?? kinds?.counted;
  const text = kind && JSON.stringify(pickFilters({ ...filters, kind }, names));
  const effective = useMemo<AssessmentFilters | undefined>(
    () => text && JSON.parse(text),
    [text],
  );

  useEffect(() => {
    if (effective && !filters.kind) {
      setFilters(effective);
    }
  }, [effective, filters, setFilters]);

  return effective;
}
