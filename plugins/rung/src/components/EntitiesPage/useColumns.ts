import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import {
  ListColumn,
  listColumns,
} from '@rung/backstage-plugin-rung-common/wire';
import { useMemo } from 'react';
import useObservable from 'react-use/esm/useObservable';
import { columns as allColumns } from '../assessmentTable';

const KEY = 'listColumns';

const usualColumns = listColumns.filter(id => allColumns[id].usual);

/** The columns that the reader has chosen, here or on an earlier visit. */
export function useColumns(): [
  readonly ListColumn[],
  (columns: readonly string[]) => void,
] {
  const storageApi = useApi(storageApiRef);
  const bucket = useMemo(() => storageApi.forBucket('rung'), [storageApi]);
  const changes = useMemo(() => bucket.observe$<string[]>(KEY), [bucket]);
  const { value } = useObservable(changes, bucket.snapshot<string[]>(KEY));
  const columns = useMemo(() => {
    const chosen: readonly string[] = value ?? usualColumns;
    return listColumns.filter(id => id === 'name' || chosen.includes(id));
  }, [value]);
  return [columns, chosen => bucket.set(KEY, [...chosen])];
}
