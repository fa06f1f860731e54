import { Fit } from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  FilterName,
  ReportedStatus,
} from '@rung/backstage-plugin-rung-common/wire';
import { withValues } from '../filtering';

/** Nothing of these is good news. */
const statuses = ['unassessed', 'incomplete', 'failed'] as const;
const fits = ['under-built', 'over-built'] as const;
const named = ['finding', 'missing', 'unreadable'] as const;

/** A fault that filters look for, and the filters that say where. */
export interface FaultSought {
  name: FilterName;
  /** What to say where there is none of it. */
  fault:
    | (typeof statuses)[number]
    | (typeof fits)[number]
    | (typeof named)[number];
  where: AssessmentFilters;
}

/** The one fault that filters look for; undefined if it is none, or several. */
export function faultSought(
  filters: AssessmentFilters,
): FaultSought | undefined {
  const status = onlyOne<ReportedStatus>(filters.status);
  const fit = onlyOne<Fit>(filters.fit);
  const candidates = [
    { name: 'status', fault: statuses.find(each => each === status) },
    { name: 'fit', fault: fits.find(each => each === fit) },
    ...named.map(name => ({ name, fault: filters[name] && name })),
  ] as const;
  const [found, another] = candidates.flatMap(({ name, fault }) =>
    fault ? [{ name, fault }] : [],
  );
  return found && !another
    ? { ...found, where: withValues(filters, found.name, []) }
    : undefined;
}

function onlyOne<T>(values: readonly T[] = []): T | undefined {
  return values.length === 1 ? values[0] : undefined;
}
