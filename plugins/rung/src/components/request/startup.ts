import { RequestSubject } from './RequestErrorView';
import { statusOf } from './statusOf';
import { Request } from './useRequest';

/** Of pages that are often the first to be opened after a start. */
const subjects: readonly RequestSubject[] = ['report', 'clusters'];

/** A backend that is not ready, and a proxy that reaches none. */
const statuses = [502, 503, 504];

/** In milliseconds, a minute together: what takes longer is no start. */
const pauses = [1000, 2000, 4000, 8000, 15_000, 30_000];

/** Whether nobody has answered, as while a backend starts. */
function isUnanswered(error: Error): boolean {
  return (
    statuses.includes(statusOf(error) ?? 0) ||
    // What a browser throws where there is no connection.
    error.name === 'TypeError'
  );
}

/**
 * How long to wait until a backend that may be starting is asked again, in
 * milliseconds. Undefined where something else has failed, and where an answer
 * was there already or has been waited for long enough.
 */
export function pauseOf<T>(
  { latest, failure }: Pick<Request<T>, 'latest' | 'failure'>,
  subject: RequestSubject,
): number | undefined {
  return failure &&
    latest === undefined &&
    subjects.includes(subject) &&
    isUnanswered(failure.error)
    ? pauses[failure.times - 1]
    : undefined;
}
