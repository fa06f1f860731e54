import {
  AssessmentFilters,
  AssessmentSummary,
  ListColumn,
} from '@rung/backstage-plugin-rung-common/wire';
import { ListOrder } from '../assessmentTable';

/** A list of what to look at, the most pressing first. */
export interface Watch {
  id: 'nearest' | 'savings' | 'risks';
  filters: AssessmentFilters;
  order: ListOrder;
  /** What it is about first, to be in sight on a narrow screen too. */
  columns: readonly ListColumn[];
  /** Which of the entities in that order belong on it. */
  includes(summary: AssessmentSummary): boolean;
}

const builtColumns: readonly ListColumn[] = [
  'name',
  'fit',
  'rung',
  'owner',
  'system',
  'findings',
];

export const watches: readonly Watch[] = [
  {
    id: 'nearest',
    filters: {},
    order: { orderBy: 'headroom', order: 'asc' },
    columns: ['name', 'climb', 'rung', 'owner', 'system'],
    // Without a number there is no distance: those come last in this order.
    includes: ({ climb }) => climb?.type === 'threshold',
  },
  {
    id: 'savings',
    filters: { fit: ['over-built'] },
    order: { orderBy: 'excess', order: 'desc' },
    columns: builtColumns,
    includes: () => true,
  },
  {
    id: 'risks',
    filters: { fit: ['under-built'] },
    order: { orderBy: 'excess', order: 'asc' },
    columns: builtColumns,
    includes: () => true,
  },
];
