import { isError, ServiceUnavailableError } from '@backstage/errors';

/** What Backstage hands on to whoever called an action, name and message. */
const handedOn: ReadonlySet<string> = new Set([
  'AuthenticationError',
  'ConflictError',
  'InputError',
  'NotAllowedError',
  'NotFoundError',
  'ServiceUnavailableError',
]);

/**
 * An error as a caller of an action can read it. Of any other class they would be
 * told nothing but a number, so that it becomes one that says what to do.
 *
 * @param onUnexpected - is given what is for the log only
 */
export function answerable(
  error: unknown,
  onUnexpected: (error: unknown) => void,
): Error {
  if (isError(error) && handedOn.has(error.name)) {
    return error;
  }
  if (isError(error) && error.name === 'TooManyRequestsError') {
    return new ServiceUnavailableError(
      `${error.message}. Wait for the answers to come, and call one action after the other.`,
    );
  }
  onUnexpected(error);
  return new ServiceUnavailableError(
    'Rung could not answer, and the log of its backend says why. Call it again in a minute; if it fails again, tell whoever runs the portal.',
  );
}
