import { CustomErrorBase } from '@backstage/errors';

/** How long a report takes at most as a rule. */
const RETRY_AFTER_SECONDS = 2;

/** Somebody asks for more at a time than one reader may. Answered with 429. */
export class TooManyRequestsError extends CustomErrorBase {
  readonly name = 'TooManyRequestsError' as const;
  /** From which Backstage takes the status of the answer. */
  readonly statusCode = 429;
  readonly retryAfterSeconds = RETRY_AFTER_SECONDS;
}
