import { useLocation, useSearchParams } from 'react-router-dom';
import { AddressChoices } from '../../filters';

export const pageSizes = [25, 50, 100] as const;
const cursorPattern = /^[A-Za-z0-9_-]{1,1000}$/;

/** What the address of a list says of its pages. */
export const pageChoices: AddressChoices = {
  limit: pageSizes.map(String),
  cursor: cursorPattern,
};

/**
 * The place in a list, as the page's address says. Which places came before is
 * kept with the entry of the browser's history: a cursor leads forward only. The
 * empty cursor is the first page.
 */
export function usePages() {
  const [search, setSearch] = useSearchParams();
  const location = useLocation();
  const limit =
    pageSizes.find(size => String(size) === search.get('limit')) ??
    pageSizes[0];
  const stated = search.get('cursor') ?? '';
  const cursor = cursorPattern.test(stated) ? stated : '';
  const before: string[] = cursor ? location.state?.before ?? [] : [];

  /** Puts values into the address; empty ones are taken out of it. */
  function change(values: Record<string, string>, pages: string[] = []) {
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
    limit,
    cursor,
    /** How many items come before this page, where that is known. */
    offset: cursor && before.length === 0 ? undefined : before.length * limit,
    /** Makes it another list, which begins with its first page. */
    restart: (values: Record<string, string>) =>
      change({ ...values, cursor: '' }),
    setLimit: (size: number) => change({ limit: String(size), cursor: '' }),
    goOn: (next: string) => change({ cursor: next }, [...before, cursor]),
    goBack: () =>
      change({ cursor: before[before.length - 1] ?? '' }, before.slice(0, -1)),
  };
}

export type Pages = ReturnType<typeof usePages>;
