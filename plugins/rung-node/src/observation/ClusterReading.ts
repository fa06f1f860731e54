import {
  ClusterSnapshot,
  RightToRead,
} from '@rung/backstage-plugin-rung-observation';

/**
 * The rule of a ClusterRole that is missing: the right to list objects of a kind,
 * or to ask an API server what it is.
 *
 * @public
 */
export type MissingRight =
  | RightToRead
  | { nonResourceURLs: string[]; verbs: ['get'] };

/**
 * Why a cluster could not be read, in a sentence for whoever looks after it.
 * `refused`: a right is missing, or the credentials are not accepted.
 * `needs-user-credentials`: the portal has none of its own for it. `not-served`:
 * the portal knows no such cluster, or what answers is none. `unreachable`: there
 * is no answer.
 *
 * @public
 */
export type UnreadCluster =
  | {
      status: 'refused';
      reason: string;
      /** Empty where it is not a right that is missing. */
      missingRights: readonly MissingRight[];
    }
  | {
      status: 'needs-user-credentials' | 'not-served' | 'unreachable';
      reason: string;
    };

/**
 * What came of reading a cluster. One that was reached may have refused some of
 * what was asked for: `missingRights` of its `readings` says what.
 *
 * @public
 */
export type ClusterReading =
  | { status: 'reached'; snapshot: ClusterSnapshot }
  | UnreadCluster;
