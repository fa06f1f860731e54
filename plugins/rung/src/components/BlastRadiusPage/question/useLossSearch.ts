import { useApi } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  LossKind,
  PossibleLossList,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { rungApiRef } from '../../../api';
import { useRequest } from '../../request';

/** Shorter than a pause in typing would ask the backend for every letter. */
const PAUSE_IN_MILLISECONDS = 250;

/** Looks for what could be lost by what is typed, beyond the few that are listed. */
export function useLossSearch(
  kind: LossKind,
  listed: PossibleLossList | undefined,
) {
  const rungApi = useApi(rungApiRef);
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  useDebounce(() => setText(typed.trim()), PAUSE_IN_MILLISECONDS, [typed]);
  const { value, loading } = useRequest(
    useCallback(
      async (options: RequestOptions) =>
        text
          ? rungApi.getPossibleLosses({ loss: kind, text }, options)
          : undefined,
      [rungApi, kind, text],
    ),
  );
  const found = text ? value : listed;
  return { items: found?.items ?? [], loading: loading || !found, setTyped };
}
