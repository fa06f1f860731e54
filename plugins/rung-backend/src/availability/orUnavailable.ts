import { LoggerService } from '@backstage/backend-plugin-api';
import { isError, ServiceUnavailableError, toError } from '@backstage/errors';

/** Errors that tell callers about their request, and not about what we lack. */
const answers = [
  'AuthenticationError',
  'InputError',
  'NotAllowedError',
  'NotFoundError',
  'ServiceUnavailableError',
  'TooManyRequestsError',
];

/**
 * Does work that needs another service. If that one fails the caller is told
 * so in these words: what exactly it said is for the log only.
 *
 * @throws ServiceUnavailableError
 */
export async function orUnavailable<T>(
  work: () => Promise<T>,
  options: { message: string; logger: LoggerService },
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isError(error) && answers.includes(error.name)) {
      throw error;
    }
    options.logger.error(options.message, toError(error));
    throw new ServiceUnavailableError(options.message);
  }
}
