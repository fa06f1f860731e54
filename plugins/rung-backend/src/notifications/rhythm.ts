import { dateOf, dayOf } from '../days';
import { Period } from '../database';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** 1970-01-05, the first Monday. */
const FIRST_MONDAY = 4;

/** The last time that it was this hour of a day in UTC, as milliseconds. */
function lastHour(now: Date, hour: number): number {
  const offset = hour * HOUR;
  return Math.floor((now.getTime() - offset) / DAY) * DAY + offset;
}

/** The day in UTC of which owners are told: it begins at an hour. */
export function tellingDay(time: Date, hour: number): number {
  return dayOf(new Date(time.getTime() - hour * HOUR));
}

/** Each time somebody looks. */
export function always(): boolean {
  return true;
}

/** Once a day, from an hour on; the first time at once. */
export function daily(
  { since, until }: Period,
  { hour }: { hour: number },
): boolean {
  return !since || since.getTime() < lastHour(until, hour);
}

/** Once a week, from an hour of the Monday on; the first time at once. */
export function weekly(
  { since, until }: Period,
  { hour }: { hour: number },
): boolean {
  if (!since) {
    return true;
  }
  const last = lastHour(until, hour);
  const days = (dayOf(new Date(last)) - FIRST_MONDAY) % 7;
  return since.getTime() < last - days * DAY;
}

/** The week of a time, by its Monday. */
export function weekOf(time: Date): string {
  const day = dayOf(time);
  return dateOf(day - ((day - FIRST_MONDAY) % 7));
}
