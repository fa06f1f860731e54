import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { dayBefore, daysSince } from './comparison';

/** As the address states a day. */
export const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** How many days ago one can choose by one press, and the usual one of them. */
export const presets = [7, 30, 90] as const;
const USUAL = 30;

/** The longest that a trend goes back, with today. */
const MOST_DAYS = 366;

/** The day that the figures are compared with, which the address holds. */
export function useChosenDay(): {
  day: string;
  today: string;
  /** Between today and the day, with both. */
  days: number;
  choose: (day: string) => void;
} {
  const [search, setSearch] = useSearchParams();
  const today = new Date().toISOString().slice(0, 10);
  const stated = search.get('against') ?? '';
  const day = isInReach(stated, today) ? stated : dayBefore(today, USUAL);
  const choose = useCallback(
    (chosen: string) =>
      setSearch(
        before => {
          const after = new URLSearchParams(before);
          after.set('against', chosen);
          return after;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return { day, today, days: daysSince(day, today), choose };
}

/** Whether a day is before today, and not before what trends can tell. */
export function isInReach(day: string, today: string): boolean {
  const days = daysSince(day, today);
  return dayPattern.test(day) && days > 1 && days <= MOST_DAYS;
}
