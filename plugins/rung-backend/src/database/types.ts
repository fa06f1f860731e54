import {
  AssessmentFilters,
  AssessmentOrder,
  AssessmentSummary,
  Dependency,
  Report,
  ReportGroup,
  ReportGrouping,
  ScanDetails,
  ScanDoubt,
} from '@rung/backstage-plugin-rung-common';
import { Knex } from 'knex';
import { Hashes } from '../scoring';

/** What a replica has to tell of itself before it may write. */
export interface Replica {
  /** The fingerprint of what the report is made by: rules and kinds. */
  ruleSet: string;
  /** The longest that a scan may take, in milliseconds. */
  scanTimeout: number;
  /** Tells the time by which everything is stored. */
  clock: (client: Knex) => Promise<Date>;
}

/** Which of the stored entities a reader may see. */
export type Visibility =
  | { type: 'all' }
  | {
      type: 'some';
      uids: readonly string[];
      /** The refs of the domains among them. */
      domains: readonly string[];
    };

/** What is known of an entity from the scans before. */
export interface KnownEntity {
  hashes: Pick<Hashes, 'placement' | 'input'>;
  dependency: StoredDependency;
  /** Whether it had left the catalog. */
  gone: boolean;
  /** Whether the scan before has missed it, and did not believe it gone. */
  missed: boolean;
}

/** What the report knows of an entity whose card is shown. */
export interface StoredEntity {
  summary: AssessmentSummary;
  /** The other entities that it depends on, or that its assessment names. */
  names: string[];
}

/** What the report knows of what an entity depends on. */
export interface StoredDependency extends Dependency {
  /** The teams counted on it, where it is a cluster. */
  teams?: number;
}

/** How many rows a scan or a refresh has written. */
export interface Written {
  entities: number;
  changes: number;
}

/** A place in an ordered list: what comes after it is the next page. */
export interface ListPosition {
  value: string | number;
  entityRef: string;
}

export interface ListQuery {
  filters: AssessmentFilters;
  visibility: Visibility;
  orderBy: AssessmentOrder;
  descending: boolean;
  limit: number;
  after?: ListPosition;
}

export interface ListPage {
  items: AssessmentSummary[];
  /** Where the next page begins; left out on the last. */
  next?: ListPosition;
}

export interface ReportQuery {
  filters: AssessmentFilters;
  visibility: Visibility;
  groupBy?: ReportGrouping;
}

/** What a report counts; without a grouping it is all one group. */
export type CountedReport = Omit<Report, 'scan'> & { groups: ReportGroup[] };

/** Numbers of the scan that is running, as it goes. */
export type ScanCounts = Pick<
  ScanDetails,
  'read' | 'scored' | 'written' | 'gone' | 'failed'
>;

/** A reason to end a scan. */
export type ScanEnding =
  | { status: 'succeeded' }
  | { status: 'withheld'; reason: ScanDoubt; error: string }
  | { status: 'aborted' }
  | { status: 'failed'; error: string };
