import { useSearchParams } from 'react-router-dom';
import { AddressChoices } from '../../filters';

/** What of the past is looked at. */
export const spans = ['week', 'month', 'calendarMonth', 'chosen'] as const;

export type Span = (typeof spans)[number];

const usualSpan = 'month';
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000;

/** What the address says of the days. */
export const dayChoices: AddressChoices = {
  span: spans,
  since: dayPattern,
  until: dayPattern,
};

/** Days are those of the backend, in UTC: as `2026-05-31`, so long ago. */
function dayBefore(days: number): string {
  return new Date(Date.now() - days * MILLISECONDS_PER_DAY)
    .toISOString()
    .slice(0, 10);
}

const startOf: Readonly<Record<Exclude<Span, 'chosen'>, () => string>> = {
  week: () => dayBefore(6),
  month: () => dayBefore(29),
  calendarMonth: () => `${dayBefore(0).slice(0, 7)}-01`,
};

export interface Days {
  span: Span;
  since: string;
  until: string;
}

/** Which days the page is about, as its address says. */
export function useDays(): Days {
  const [search] = useSearchParams();
  const span: Span =
    spans.find(each => each === search.get('span')) ?? usualSpan;
  if (span === 'chosen') {
    const until = dayOf(search.get('until')) ?? dayBefore(0);
    const since = dayOf(search.get('since')) ?? startOf[usualSpan]();
    return { span, since: since < until ? since : until, until };
  }
  return { span, since: startOf[span](), until: dayBefore(0) };
}

function dayOf(text: string | null): string | undefined {
  const time = new Date(text ?? '').getTime();
  return text && dayPattern.test(text) && !Number.isNaN(time)
    ? new Date(time).toISOString().slice(0, 10)
    : undefined;
}
