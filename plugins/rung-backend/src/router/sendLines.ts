import { Response } from 'express';
import { isError, toError } from '@backstage/errors';
import { PreviewLine } from '@rung/backstage-plugin-rung-common/wire';

/** Fewer lines than this in milliseconds tell nobody less. */
const EVERY = 100;

/** What is told of work that goes on, and what it comes to in the end. */
type Work<T> = (onShare: (share: number) => void) => Promise<T>;

/**
 * Sends one JSON object a line: how far the work is, again and again, and what came
 * of it. What goes wrong before the first line is answered as an error, and later
 * as a line.
 *
 * Shares are told tenth by tenth and by the clock: the steps in which the work goes on
 * would tell how many entities there are, hidden ones too.
 */
export async function sendLines<T>(
  response: Response,
  work: Work<T>,
  resultOf: (result: T) => PreviewLine,
): Promise<void> {
  const send = (line: PreviewLine) => {
    if (!response.headersSent) {
      response
        .type('application/x-ndjson')
        // Proxies that gather what they pass on would keep the progress back.
        .set('X-Accel-Buffering', 'no')
        .set('Cache-Control', 'no-store, no-transform');
    }
    response.write(`${JSON.stringify(line)}\n`);
  };
  let told = 0;
  let due = performance.now() + EVERY;
  try {
    const result = await work(share => {
      if (10 * share >= told + 1 && performance.now() >= due) {
        told++;
        due = performance.now() + EVERY;
        send({ type: 'progress', share: told / 10 });
      }
    });
    send(resultOf(result));
    response.end();
  } catch (error) {
    if (!response.headersSent || response.destroyed) {
      throw error;
    }
    const { name, message } = toError(error);
    const isTold = isError(error) && name === 'ServiceUnavailableError';
    send({
      type: 'error',
      name,
      message: isTold ? message : 'The preview cannot go on at the moment',
    });
    response.end();
  }
}
