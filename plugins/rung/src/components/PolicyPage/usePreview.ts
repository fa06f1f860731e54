import { useApi } from '@backstage/core-plugin-api';
import { AssessmentPolicyInput } from '@rung/backstage-plugin-rung-common';
import { PolicyPreview } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback, useEffect, useRef, useState } from 'react';
import { rungApiRef } from '../../api';

/** How a preview goes. */
export interface PreviewState {
  running: boolean;
  /** Whether the reader has stopped the last one. */
  stopped: boolean;
  /** The share that is done, 0 to 1. */
  share: number;
  preview?: PolicyPreview;
  /** The settings that it is of. */
  settings?: AssessmentPolicyInput;
  error?: Error;
}

const idle: PreviewState = { running: false, stopped: false, share: 0 };

/** Has a policy tried out. It is given up when the reader leaves, or says so. */
export function usePreview(): PreviewState & {
  start: (settings: AssessmentPolicyInput) => void;
  stop: () => void;
} {
  const rungApi = useApi(rungApiRef);
  const [state, setState] = useState(idle);
  const running = useRef<AbortController>();

  const stop = useCallback(() => {
    running.current?.abort();
    setState(before => ({ ...before, running: false, stopped: true }));
  }, []);

  const start = useCallback(
    (settings: AssessmentPolicyInput) => {
      running.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      setState(before => ({
        ...before,
        running: true,
        stopped: false,
        share: 0,
        error: undefined,
      }));
      const settle = (outcome: Partial<PreviewState>) => {
        if (!signal.aborted) {
          setState(before => ({ ...before, ...outcome }));
        }
      };
      rungApi
        .previewPolicy(
          { policy: { ...settings } },
          { signal, onProgress: share => settle({ share }) },
        )
        .then(
          preview => settle({ running: false, preview, settings }),
          error => settle({ running: false, error }),
        );
    },
    [rungApi],
  );

  useEffect(() => () => running.current?.abort(), []);
  return { ...state, start, stop };
}
