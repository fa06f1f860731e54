import { useAnalytics } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useEffect, useRef } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { saveFile } from '../shared';

/** A file that a reader may ask for, and how that goes. */
export interface Save {
  loading: boolean;
  error?: Error;
  start: () => void;
}

/**
 * Saves all of a list as a file, whatever page of it is open. It is given up when
 * the reader leaves.
 */
export function useSave(
  /** What the list is of, as the name of the file says it. */
  subject:
    | 'assessments'
    | 'blast-radius'
    | 'campaign'
    | 'changes'
    | 'policy'
    | 'problems',
  /** Is to come from `useCallback`. */
  load: (options: RequestOptions) => Promise<Blob>,
): Save {
  const analytics = useAnalytics();
  const running = useRef<AbortController>();
  useEffect(() => () => running.current?.abort(), []);
  const [{ loading, error }, start] = useAsyncFn(async () => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    analytics.captureEvent('export', subject);
    const today = new Date().toISOString().slice(0, 10);
    const content = await load({ signal });
    if (!signal.aborted) {
      saveFile(content, `rung-${subject}-${today}.csv`);
    }
  }, [analytics, subject, load]);
  return { loading, error, start };
}
