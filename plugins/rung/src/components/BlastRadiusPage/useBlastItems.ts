import { useApi } from '@backstage/core-plugin-api';
import {
  BlastItemsQuery,
  RequestOptions,
} from '@rung/backstage-plugin-rung-common/client';
import {
  BlastItem,
  BlastItemList,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback, useState } from 'react';
import { rungApiRef } from '../../api';
import { Request, useRequest } from '../request';

/** As many as are read before more are asked for. */
export const PAGE_SIZE = 25;

/** What has been read page by page. */
interface ReadItems {
  /** All of them. */
  items: readonly BlastItem[];
  /** How many of them are of the pages before the last. */
  earlier: number;
  /** For the last page. */
  request: Request<BlastItemList>;
  /** Asks for the next page; left out where there is none, as far as is known. */
  readOn?: () => void;
}

/** Reads the entities page by page; `query` is to be the same object all the time. */
export function useBlastItems(query: BlastItemsQuery): ReadItems {
  const rungApi = useApi(rungApiRef);
  const [{ before, cursor }, setPosition] = useState<{
    before: readonly BlastItem[];
    cursor?: string;
  }>({ before: [] });
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getBlastItems(
          { ...query, limit: PAGE_SIZE, ...(cursor && { cursor }) },
          options,
        ),
      [rungApi, query, cursor],
    ),
  );
  const items = distinct([...before, ...(request.value?.items ?? [])]);
  const next = request.value?.nextCursor;
  return {
    items,
    earlier: before.length,
    request,
    readOn: next
      ? () => setPosition({ before: items, cursor: next })
      : undefined,
  };
}

/** A scan between two pages can move an entity from one to the other. */
function distinct(items: readonly BlastItem[]): BlastItem[] {
  return [...new Map(items.map(item => [item.entityRef, item])).values()];
}
