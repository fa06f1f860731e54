import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback, useEffect, useState } from 'react';

/** The state of a request. */
export interface Request<T> {
  /** The answer to what is asked now. */
  value?: T;
  /** The last answer to anything that was asked here, to show meanwhile. */
  latest?: T;
  error?: Error;
  /** How often in a row the question has failed, and how the last time. */
  failure?: { error: Error; times: number };
  loading: boolean;
  retry: () => void;
}

interface Outcome<T> {
  ask: unknown;
  attempt: number;
  value?: T;
  failure?: Request<T>['failure'];
}

/**
 * Asks when the page comes up and whenever the question changes, which is when
 * `ask` is another function: it is to come from `useCallback`. A question that
 * is no longer of interest is aborted.
 */
export function useRequest<T>(
  ask: (options: RequestOptions) => Promise<T>,
): Request<T> {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<T>>();
  const [latest, setLatest] = useState<T>();

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    ask({ signal }).then(
      value => {
        if (!signal.aborted) {
          setOutcome({ ask, attempt, value });
          setLatest(() => value);
        }
      },
      error => {
        if (!signal.aborted) {
          setOutcome(before => {
            const failed = before?.ask === ask ? before.failure : undefined;
            const times = (failed?.times ?? 0) + 1;
            return { ask, attempt, failure: { error, times } };
          });
        }
      },
    );
    return () => controller.abort();
  }, [ask, attempt]);

  const retry = useCallback(() => setAttempt(count => count + 1), []);
  const last = outcome?.ask === ask ? outcome : undefined;
  const current = last?.attempt === attempt ? last : undefined;
  return {
    value: current?.value,
    latest: current?.value ?? latest,
    error: current?.failure?.error,
    failure: last?.failure,
    loading: current === undefined,
    retry,
  };
}
