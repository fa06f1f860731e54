import {
  CalendarDay,
  FindingId,
  Fit,
} from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  ReportedStatus,
} from '@rung/backstage-plugin-rung-common/wire';

/** From when to when something is told. */
export interface Period {
  /** When it was told last; left out the first time. */
  since?: Date;
  until: Date;
}

/** An entity, as it is named to its owner. */
export interface NamedEntity {
  entityRef: string;
  name: string;
  title?: string;
}

/** What there is to tell one owner of one kind: the first few, and how many. */
export interface OwnersNews<TItem> {
  owner: string;
  items: (NamedEntity & TItem)[];
  total: number;
}

/** The resilience that is needed, and that of what is built. */
export interface Shortfall {
  needed?: number;
  built?: number;
}

/** What a verdict was, or is. */
export interface ToldVerdict {
  status: ReportedStatus;
  rung?: number;
  fit: Fit;
}

export interface MovedVerdict {
  before: ToldVerdict;
  after: ToldVerdict;
}

/** An acceptance of a finding, or an exercise of a failure, that ends. */
export interface Ending {
  finding: FindingId;
  /** The last day. */
  until: CalendarDay;
}

/** The days from the first to the last, as days since 1970-01-01. */
export interface Days {
  from: number;
  to: number;
}

/** How many of an owner's entities are how. */
export interface Standing {
  owner: string;
  overBuilt: number;
  incomplete: number;
  /** With open findings, and with grave ones. */
  withFindings: number;
  withGraveFindings: number;
  /** Those whose verdict has moved in the period. */
  moved: number;
}

/** How many verdicts have moved where many did at once. */
export interface ManyMoved {
  moved: number;
  becameUnderBuilt: number;
  /** How many of them because other rules have come into force. */
  byRules: number;
}

/**
 * What there is to tell of a period. Nothing is told of what is not in the catalog
 * any more, nor of a first verdict; and where many verdicts have moved at once, only
 * how many.
 */
export interface News {
  readonly period: Period;
  /** What is under-built, and was not when its fit was last known. */
  underBuilt(): Promise<OwnersNews<Shortfall>[]>;
  verdicts(): Promise<OwnersNews<MovedVerdict>[]>;
  /** Left out where nowhere many have moved at once. */
  manyMoved(): Promise<ManyMoved | undefined>;
  /**
   * Those with a last day among these, of findings that are there; of entities that
   * were first seen in the period also those with one among others.
   */
  acceptances(lastDays: Days, newcomers?: Days): Promise<OwnersNews<Ending>[]>;
  exercises(lastDays: Days, newcomers?: Days): Promise<OwnersNews<Ending>[]>;
  /** What passes filters of lists now, whoever may see it. */
  passing(filters: AssessmentFilters): Promise<OwnersNews<object>[]>;

  countPassing(filters: AssessmentFilters): Promise<number>;

  /** Of the entities of some kinds. */
  standings(kinds: readonly string[]): Promise<Standing[]>;
}
