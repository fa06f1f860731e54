import {
  AssessmentOrder,
  assessmentOrders,
} from '@rung/backstage-plugin-rung-common/wire';
import { useSearchParams } from 'react-router-dom';
import { AddressChoices } from '../../filters';
import { ListOrder } from '../assessmentTable';
import { pageChoices, usePages } from '../listing';

/** What the address of a list may say beside filters. */
export const listChoices: AddressChoices = {
  orderBy: assessmentOrders,
  order: ['asc', 'desc'],
  ...pageChoices,
};

/** The order of the list and the place in it, as the page's address says. */
export function useListState() {
  const [search] = useSearchParams();
  const pages = usePages();
  const order: ListOrder = {
    orderBy: orderOf(search.get('orderBy')),
    order: search.get('order') === 'desc' ? 'desc' : 'asc',
  };
  return {
    ...pages,
    order,
    setOrder: (changed: ListOrder) => pages.restart({ ...changed }),
  };
}

function orderOf(text: string | null): AssessmentOrder {
  return assessmentOrders.find(order => order === text) ?? 'name';
}
