import { KnownRecord } from '../database';
import { Ancestors } from './Ancestors';
import { KeptRecords } from './KeptRecords';

/** What the scans before have found, by ref. */
export type Known = ReadonlyMap<string, KnownRecord>;

/** As little of an entity as is kept until everything was read. */
export interface Found {
  dependsOn: readonly string[];
  /** All that it depends on, and the clusters where it was seen to run. */
  standsOn: readonly string[];
  /** Who contends with it for the clusters that it stands on. */
  teams: readonly string[];
  isCluster: boolean;
  /** Where its record was put aside, if it seemed to have changed. */
  place?: number;
}

/** All that was read of the catalog, beside what was known of it. */
export interface Reading {
  known: Known;
  entities: ReadonlyMap<string, Found>;
  ancestors: Ancestors;
  kept: KeptRecords;
  /** The refs of what is in the catalog, although it cannot be read. */
  unread: ReadonlySet<string>;
}
