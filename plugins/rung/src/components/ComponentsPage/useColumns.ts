import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import { useMemo } from 'react';
import useObservable from 'react-use/esm/useObservable';
import { ColumnId, columnIds } from '../assessmentTable';

const KEY = 'listColumns';

const defaultColumns: readonly ColumnId[] = [
  'name',
  'owner',
  'rung',
  'status',
  'fit',
  'climb',
  'findings',
];

/** The columns that the reader has chosen, here or on an earlier visit. */
export function useColumns(): [
  readonly ColumnId[],
  (columns: readonly ColumnId[]) => void,
] {
  const storageApi = useApi(storageApiRef);
  const bucket = useMemo(() => storageApi.forBucket('rung'), [storageApi]);
  const changes = useMemo(() => bucket.observe$<string[]>(KEY), [bucket]);
  const { value } = useObservable(changes, bucket.snapshot<string[]>(KEY));
  const columns = useMemo(() => {
    const chosen: readonly string[] = value ?? defaultColumns;
    return columnIds.filter(id => id === 'name' || chosen.includes(id));
  }, [value]);
  return [columns, chosen => bucket.set(KEY, [...chosen])];
}
