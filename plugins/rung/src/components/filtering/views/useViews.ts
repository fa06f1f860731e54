import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import { useMemo } from 'react';
import useObservable from 'react-use/esm/useObservable';

const KEY = 'views';

/** More of them are no choice any more. */
export const MOST_VIEWS = 50;
export const LONGEST_NAME = 60;

/** What a page was made to show, under a name that its reader gave it. */
export type SavedView = {
  /** The last part of the page's path. */
  page: string;
  name: string;
  /** The address without the place in the list, as `kind=API&rung=5`. */
  search: string;
  /** What of a list was shown, where that can be chosen. */
  columns?: string[];
};

function isView(value: unknown): value is SavedView {
  const view = value as Partial<SavedView> | null;
  return (
    typeof view?.page === 'string' &&
    typeof view.name === 'string' &&
    typeof view.search === 'string'
  );
}

/** The views that the reader has saved of one page, here or on another machine. */
export function useViews(page: string) {
  const storageApi = useApi(storageApiRef);
  const bucket = useMemo(() => storageApi.forBucket('rung'), [storageApi]);
  const changes = useMemo(() => bucket.observe$<SavedView[]>(KEY), [bucket]);
  const { value } = useObservable(changes, bucket.snapshot<SavedView[]>(KEY));
  const all = useMemo(
    () => (Array.isArray(value) ? value.filter(isView) : []),
    [value],
  );
  const views = all.filter(view => view.page === page);
  const others = all.filter(view => view.page !== page);
  const write = (changed: SavedView[]) =>
    bucket.set(KEY, [...others, ...changed]);

  return {
    views,
    /** Puts a view in place of the one of the same name, or beside the others. */
    save: (view: SavedView) =>
      write(
        [...views.filter(({ name }) => name !== view.name), view].slice(
          -MOST_VIEWS,
        ),
      ),
    rename: (from: string, to: string) =>
      write(
        views
          .filter(({ name }) => name !== to || name === from)
          .map(view => (view.name === from ? { ...view, name: to } : view)),
      ),
    remove: (removed: string) =>
      write(views.filter(({ name }) => name !== removed)),
  };
}
