import { IncomingMessage, ServerResponse } from 'node:http';
import { answer, continueToken, status } from './answers';

/**
 * Answers instead of the cluster.
 *
 * @returns false where the cluster is to answer after all
 */
export type Fault = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => boolean | void;

/** The right is missing. */
export const forbidden: Fault = (_request, response, { pathname }) =>
  answer(
    response,
    403,
    status(
      403,
      'Forbidden',
      `${pathname} is forbidden: User "rung" cannot list it`,
    ),
  );

/** The credentials are not accepted. */
export const unauthorized: Fault = (_request, response) =>
  answer(response, 401, status(401, 'Unauthorized', 'Unauthorized'));

/** Nothing is ever answered. */
export const hang: Fault = () => {};

/** The connection is cut in the middle of an answer. */
export const cut: Fault = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"kind":"PodList","items":[{"metadata":{"na');
  setImmediate(() => response.destroy());
};

/** Something that stands before the cluster answers in its place. */
export function gateway(code: number): Fault {
  return (_request, response) => {
    response
      .writeHead(code, { 'content-type': 'text/html' })
      .end('<html><body><h1>Sign in</h1></body></html>');
  };
}

/** Leads to another address. */
export function redirectTo(location: string): Fault {
  return (_request, response) => {
    response.writeHead(302, { location }).end();
  };
}

/** Too many questions; so often, and then the cluster answers. */
export function busy(
  times: number,
  headers: Record<string, string> = { 'retry-after': '0' },
): Fault {
  let left = times;
  return (_request, response) => {
    left -= 1;
    if (left < 0) {
      return false;
    }
    const message = 'The server has asked for a retry';
    answer(response, 429, status(429, 'TooManyRequests', message), headers);
    return true;
  };
}

/**
 * The pages of a list have grown too old; so often, and then they are given.
 *
 * @param withToken - whether the answer says how to get the rest as it is now
 */
export function expired(times: number, withToken: boolean): Fault {
  let left = times;
  return (_request, response, { pathname, searchParams }) => {
    const written = searchParams.get('continue');
    if (written === null || left === 0) {
      return false;
    }
    left -= 1;
    const { start } = JSON.parse(Buffer.from(written, 'base64url').toString());
    const message = 'The provided continue parameter is too old';
    const metadata = withToken
      ? { continue: continueToken(pathname, start) }
      : {};
    answer(response, 410, status(410, 'Expired', message, metadata));
    return true;
  };
}
