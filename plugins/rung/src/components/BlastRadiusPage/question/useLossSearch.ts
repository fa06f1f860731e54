import { useApi } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  LossKind,
  PossibleLoss,
  PossibleLossList,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { rungApiRef } from '../../../api';
import { Request, useRequest } from '../../request';

/** Shorter than a pause in typing would ask the backend for every letter. */
const PAUSE_IN_MILLISECONDS = 250;

interface LossSearch {
  /** Those before, while others are looked for. */
  items: readonly PossibleLoss[];
  loading: boolean;
  error?: Error;
  retry: () => void;
  setTyped: (typed: string) => void;
}

/** Looks for what could be lost by what is typed, beyond the few that come first. */
export function useLossSearch(
  kind: LossKind,
  losses: Request<PossibleLossList>,
): LossSearch {
  const rungApi = useApi(rungApiRef);
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  useDebounce(() => setText(typed.trim()), PAUSE_IN_MILLISECONDS, [typed]);
  const search = useRequest(
    useCallback(
      async (options: RequestOptions) =>
        text
          ? rungApi.getPossibleLosses({ loss: kind, text }, options)
          : undefined,
      [rungApi, kind, text],
    ),
  );
  const { error, loading, retry } = text ? search : losses;
  const found = (text && search.latest) || losses.value;
  return {
    items: (!error && found?.items) || [],
    loading: loading || typed.trim() !== text,
    error,
    retry,
    setTyped,
  };
}
