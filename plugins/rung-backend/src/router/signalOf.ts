import { ServiceUnavailableError } from '@backstage/errors';
import { Response } from 'express';

/** Given once the caller has left before the answer was complete. */
export function signalOf(response: Response): AbortSignal {
  const leaving = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) {
      leaving.abort(new ServiceUnavailableError('The caller has left'));
    }
  });
  return leaving.signal;
}
