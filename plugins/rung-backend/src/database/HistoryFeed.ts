import { Change } from '../history';

/** A change as it was noted, whoever may see it. */
export interface FeedChange extends Change {
  entityRef: string;
  /** As ISO 8601 in UTC. */
  at: string;
}

export interface FeedCounts {
  changes: number;
  becameUnderBuilt: number;
  left: number;
  byRules: number;
}

/** What was noted since the feed was read before. */
export interface FeedPage {
  /** When it was read. */
  at: Date;
  /** In the order in which they were noted; left out where they are too many. */
  changes?: FeedChange[];
  counts: FeedCounts;
  /** The row before the first, and the last one. */
  after: number;
  upTo: number;
}

/** All that is noted in the history from now on, for one reader. */
export interface HistoryFeed {
  /**
   * What there is to read; undefined where there is nothing, as it is the first
   * time. It is given again until it was acknowledged.
   *
   * @param most - the most changes that are given one by one
   */
  next(reader: string, most: number): Promise<FeedPage | undefined>;
  acknowledge(reader: string, page: FeedPage): Promise<void>;
}
