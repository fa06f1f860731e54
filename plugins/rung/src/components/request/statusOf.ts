import { ResponseError } from '@backstage/errors';

/** More than one reader may have running at a time. */
export const TOO_MANY_REQUESTS = 429;

/** The HTTP status that a request has failed with; undefined where nobody answered. */
export function statusOf(error: Error): number | undefined {
  return error.name === 'ResponseError'
    ? (error as ResponseError).statusCode
    : undefined;
}
