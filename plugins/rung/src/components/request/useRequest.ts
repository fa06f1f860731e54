import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback, useEffect, useState } from 'react';

/** The state of a request. */
export interface Request<T> {
  /** The answer to what is asked now. */
  value?: T;
  /** The last answer to anything that was asked here, to show meanwhile. */
  latest?: T;
  error?: Error;
  loading: boolean;
  retry: () => void;
}

interface Outcome<T> {
  ask: unknown;
  attempt: number;
  value?: T;
  error?: Error;
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
          setOutcome({ ask, attempt, error });
        }
      },
    );
    return () => controller.abort();
  }, [ask, attempt]);

  const retry = useCallback(() => setAttempt(count => count + 1), []);
  const current =
    outcome?.ask === ask && outcome.attempt === attempt ? outcome : undefined;
  return {
    value: current?.value,
    latest: current?.value ?? latest,
    error: current?.error,
    loading: current === undefined,
    retry,
  };
}
