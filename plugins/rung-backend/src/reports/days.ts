import { InputError } from '@backstage/errors';
import { dateOf, dayOf } from '../days';

/** A month, of which today is a day. */
const USUAL_DAYS = 30;

/**
 * The days that a request names, by number; the latest thirty unless it does.
 *
 * @throws InputError where one is no day of the calendar, or the last is before
 * the first
 */
export function readDays(stated: { since?: string; until?: string }): {
  since: number;
  until: number;
} {
  const until = readDay('until', stated.until) ?? dayOf(new Date());
  const since = readDay('since', stated.since) ?? until - USUAL_DAYS + 1;
  if (since > until) {
    throw new InputError(
      `since is ${dateOf(since)}, which is after until, ${dateOf(until)}`,
    );
  }
  return { since, until };
}

function readDay(name: string, text: string | undefined): number | undefined {
  if (text === undefined) {
    return undefined;
  }
  const time = new Date(text);
  if (Number.isNaN(time.getTime()) || dateOf(dayOf(time)) !== text) {
    throw new InputError(`${name} is ${text}, which is no day of the calendar`);
  }
  return dayOf(time);
}
