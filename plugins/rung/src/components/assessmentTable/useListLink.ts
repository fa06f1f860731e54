import {
  AssessmentFilters,
  AssessmentOrder,
} from '@rung/backstage-plugin-rung-common/wire';
import { useRungLinks } from '../../links';

/** How a list is ordered. */
export interface ListOrder {
  orderBy: AssessmentOrder;
  order: 'asc' | 'desc';
}

/** The path of the list of what passes the filters, in this order. */
export function useListLink() {
  const links = useRungLinks();
  return (filters: AssessmentFilters, order: ListOrder): string | undefined => {
    const path = links.list(filters);
    const search = new URLSearchParams({ ...order });
    return path && `${path}${path.includes('?') ? '&' : '?'}${search}`;
  };
}
