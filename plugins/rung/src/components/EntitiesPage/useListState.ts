import {
  AssessmentOrder,
  assessmentOrders,
} from '@rung/backstage-plugin-rung-common/wire';
import { useLocation, useSearchParams } from 'react-router-dom';
import { AddressChoices } from '../../filters';
import { ListOrder } from '../assessmentTable';

export const pageSizes = [25, 50, 100] as const;
const cursorPattern = /^[A-Za-z0-9_-]{1,1000}$/;

/** What the address of a list may say beside filters. */
export const listChoices: AddressChoices = {
  orderBy: assessmentOrders,
  order: ['asc', 'desc'],
  limit: pageSizes.map(String),
  cursor: cursorPattern,
};

/**
 * The order of the list and the place in it, as the page's address says. Which
 * places came before is kept with the entry of the browser's history: a cursor
 * leads forward only. The empty cursor is the first page.
 */
export function useListState() {
  const [search, setSearch] = useSearchParams();
  const location = useLocation();
  const order: ListOrder = {
    orderBy: orderOf(search.get('orderBy')),
    order: search.get('order') === 'desc' ? 'desc' : 'asc',
  };
  const limit =
    pageSizes.find(size => String(size) === search.get('limit')) ??
    pageSizes[0];
  const stated = search.get('cursor') ?? '';
  const cursor = cursorPattern.test(stated) ? stated : '';
  const before: string[] = cursor ? location.state?.before ?? [] : [];

  function change(values: Record<string, string>, pages: string[]) {
    const after = new URLSearchParams(search);
    for (const [name, value] of Object.entries(values)) {
      if (value === '') {
        after.delete(name);
      } else {
        after.set(name, value);
      }
    }
    setSearch(after, { state: { before: pages } });
  }

  return {
    order,
    limit,
    cursor,
    /** How many entities come before this page, where that is known. */
    offset: cursor && before.length === 0 ? undefined : before.length * limit,
    setOrder: (changed: ListOrder) => change({ ...changed, cursor: '' }, []),
    setLimit: (size: number) => change({ limit: String(size), cursor: '' }, []),
    goOn: (next: string) => change({ cursor: next }, [...before, cursor]),
    goBack: () =>
      change({ cursor: before[before.length - 1] ?? '' }, before.slice(0, -1)),
  };
}

export type ListState = ReturnType<typeof useListState>;

function orderOf(text: string | null): AssessmentOrder {
  return assessmentOrders.find(order => order === text) ?? 'name';
}
