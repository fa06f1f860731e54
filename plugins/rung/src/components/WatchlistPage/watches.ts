import {
  AssessmentFilters,
  AssessmentSummary,
} from '@rung/backstage-plugin-rung-common/wire';
import { ListOrder } from '../assessmentTable';

/** A list of what to look at, the most pressing first. */
export interface Watch {
  id: 'savings' | 'nearest' | 'guesses' | 'risks' | 'top';
  filters: AssessmentFilters;
  order: ListOrder;
  /** Which of the entities in that order belong on it. */
  includes(summary: AssessmentSummary): boolean;
}

/** Whether a number has moved towards a threshold, or is close to one. */
function isNearing({ near = [] }: AssessmentSummary): boolean {
  return near.some(({ moved, headroom }) => moved || headroom > 0);
}

export const watches: readonly Watch[] = [
  {
    id: 'savings',
    filters: { fit: ['over-built'] },
    order: { orderBy: 'could-go', order: 'desc' },
    includes: () => true,
  },
  {
    id: 'nearest',
    filters: {},
    order: { orderBy: 'nearing', order: 'desc' },
    includes: isNearing,
  },
  {
    id: 'guesses',
    filters: {},
    order: { orderBy: 'guesses', order: 'desc' },
    includes: ({ requirements }) =>
      requirements.some(({ forcing, guess }) => forcing && guess),
  },
  {
    id: 'risks',
    filters: { fit: ['under-built'] },
    order: { orderBy: 'excess', order: 'asc' },
    includes: () => true,
  },
  {
    id: 'top',
    filters: {},
    order: { orderBy: 'headroom', order: 'asc' },
    // People state round numbers: to be on a threshold is no news by itself.
    includes: ({ climb, ...summary }) =>
      climb?.type === 'threshold' &&
      climb.headroom === 0 &&
      !isNearing({ climb, ...summary }),
  },
];
