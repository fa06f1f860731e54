import type {
  BuiltSource,
  CalendarDay,
  Fit,
  NeededRung,
  ResilienceRung,
  RungNumber,
  Severity,
} from '@rung/backstage-plugin-rung-common';
import { ScanState } from './scan';
import { ReportedStatus } from './summary';
import { Count } from './values';

/**
 * How many entities there are of each sort, as far as the reader may see them.
 *
 * @public
 */
export interface ReportCounts {
  /** All of them, unassessed and failed ones included. */
  total: Count;
  statuses: Record<ReportedStatus, Count>;
  /** By headline rung; unassessed and failed entities are on none. */
  rungs: Record<RungNumber, Count>;
  fits: Record<Fit, Count>;
  /** With a platform layer that is justified. */
  platform: Count;
  /** By what it is known what is built. */
  builtSources: Record<BuiltSource, Count>;
  /** That state one of the six numbers in a way that cannot be read. */
  unreadable: Count;
  /** By id; findings that nobody has are left out. */
  findings: Record<string, { open: Count; accepted: Count }>;
}

/**
 * The entities of one owner, system, domain, lifecycle or kind.
 *
 * @public
 */
export interface ReportGroup extends ReportCounts {
  /**
   * The entity ref of the owner, system or domain, or the word. Left out for
   * the entities that have none, or one that the reader may not see.
   */
  name?: string;
  /** What the strictest of its members needs. */
  needed?: NeededRung;
  /** What the system or domain itself needs, where it is assessed. */
  own?: NeededRung;
}

/**
 * How many entities need one rung and have another built, or the same.
 *
 * @public
 */
export interface MatrixCount {
  /** The resilience that is needed. */
  resilience: ResilienceRung;
  /** The resilience of what is built. */
  built: ResilienceRung;
  count: Count;
}

/**
 * Which kinds of entities a report counts, and what it leaves out.
 *
 * @public
 */
export interface ReportedKinds {
  /** The kinds that are counted, as a filter by kind states them. */
  counted: string[];
  /** By kind, how many others pass all other filters. */
  others: Record<string, Count>;
}

/**
 * What the catalog needs, counted.
 *
 * @public
 */
export interface Report {
  kinds: ReportedKinds;
  totals: ReportCounts;
  /**
   * What is needed against what is built. Pairs that do not occur are left
   * out, and so are entities that are unassessed or of which no facts tell.
   */
  matrix: MatrixCount[];
  /** Present where the report is grouped; the largest first. */
  groups?: ReportGroup[];
  scan: ScanState;
}

/**
 * One day of a trend, as it was when the day ended, in UTC.
 *
 * @public
 */
export interface TrendDay {
  date: CalendarDay;
  total: Count;
  statuses: Record<ReportedStatus, Count>;
  rungs: Record<RungNumber, Count>;
  fits: Record<Fit, Count>;
}

/**
 * How the counts moved, oldest day first, today last.
 *
 * @public
 */
export interface Trend {
  days: TrendDay[];
  scan: ScanState;
}

/**
 * How many entities had one finding open as each day ended. A finding that is
 * graver for some entities than for others has a series for each severity.
 *
 * @public
 */
export interface FindingSeries {
  id: string;
  severity: Severity;
  /** One for each day of the trend. */
  open: Count[];
}

/**
 * How many findings were open as each day ended, in UTC. Fewer days where the
 * earlier ones are not known: of findings that may be fewer than of verdicts.
 *
 * @public
 */
export interface FindingTrend {
  /** The oldest first, today last. */
  days: CalendarDay[];
  /** The gravest first, and then by id. Findings open on no day are left out. */
  findings: FindingSeries[];
  scan: ScanState;
}

/**
 * A finding that somebody has accepted, until a day that is near.
 *
 * @public
 */
export interface EndingAcceptance {
  /** The entity that has the finding. */
  entityRef: string;
  name: string;
  title?: string;
  /** Entity refs, in order. */
  owners: string[];
  /** The id of the finding. */
  finding: string;
  severity: Severity;
  /** The last day it holds: on the next one the finding is open again. */
  until: CalendarDay;
}

/**
 * The acceptances that end soon.
 *
 * @public
 */
export interface AcceptanceList {
  /** The next to end first. */
  items: EndingAcceptance[];
  /** How many there are, beyond those that are listed. */
  total: Count;
  scan: ScanState;
}
