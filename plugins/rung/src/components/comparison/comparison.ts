import { severities, Severity } from '@rung/backstage-plugin-rung-common';
import {
  FindingSeries,
  FindingTrend,
  TrendDay,
} from '@rung/backstage-plugin-rung-common/wire';

/** What is counted now, and what it was on the day it is compared with. */
export interface Compared {
  now: number;
  /** Left out where it is not known what was before today. */
  before?: number;
  /** From that day to today, one count a day. */
  days: number[];
}

/** The days since the one that is chosen, as far as they are known. */
export interface Comparison {
  /** The first of them, where there is one before today. */
  since?: string;
  verdicts: TrendDay[];
  findings: FindingTrend;
}

const DAY = 24 * 60 * 60 * 1000;

/** How many days a trend takes that begins on a day, with that day and today. */
export function daysSince(day: string, today: string): number {
  return Math.round((Date.parse(today) - Date.parse(day)) / DAY) + 1;
}

/** The day that is so many days before another. */
export function dayBefore(today: string, days: number): string {
  return new Date(Date.parse(today) - days * DAY).toISOString().slice(0, 10);
}

/** Days on which there was nothing yet are no days to compare with. */
export function comparisonOf(
  days: readonly TrendDay[],
  findings: FindingTrend,
): Comparison {
  const first = days.findIndex(({ total }) => total > 0);
  const verdicts = first < 0 ? [] : days.slice(first);
  return {
    since: verdicts.length > 1 ? verdicts[0].date : undefined,
    verdicts,
    findings,
  };
}

/** One of the counts of each day. */
export function compareVerdicts(
  { verdicts }: Comparison,
  countOf: (day: TrendDay) => number,
): Compared {
  return compared(verdicts.map(countOf));
}

/**
 * The days of which open findings are known, which may begin later than those of
 * verdicts: today alone where nothing is known of any day before.
 */
export function findingDays({ since, findings }: Comparison): string[] {
  const { days } = findings;
  return since === undefined
    ? days.slice(-1)
    : days.slice(Math.max(days.indexOf(since), 0));
}

/** The open findings that are chosen, all together, day by day. */
export function compareFindings(
  comparison: Comparison,
  choose: (series: FindingSeries) => boolean,
): Compared {
  const { days, findings } = comparison.findings;
  const chosen = findings.filter(choose);
  return compared(
    days
      .map((_, index) => chosen.reduce((sum, { open }) => sum + open[index], 0))
      .slice(-findingDays(comparison).length),
  );
}

function compared(days: number[]): Compared {
  return {
    now: days.at(-1) ?? 0,
    before: days.length > 1 ? days[0] : undefined,
    days,
  };
}

/** An open finding, how grave it is at most and how many entities have it. */
export interface OftenFound extends Compared {
  id: string;
  severity: Severity;
}

/** The findings that most entities have open, the most frequent first. */
export function mostFrequent(
  comparison: Comparison,
  most: number,
): OftenFound[] {
  const ids = new Set(comparison.findings.findings.map(({ id }) => id));
  return [...ids]
    .map(id => {
      const own = comparison.findings.findings.filter(each => each.id === id);
      return {
        id,
        severity: severities.find(severity =>
          own.some(each => each.severity === severity && each.open.at(-1)),
        )!,
        ...compareFindings(comparison, each => each.id === id),
      };
    })
    .filter(({ now }) => now > 0)
    .sort((one, other) => other.now - one.now || (one.id < other.id ? -1 : 1))
    .slice(0, most);
}
