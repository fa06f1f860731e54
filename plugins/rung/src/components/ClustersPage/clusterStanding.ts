import {
  ClusterState,
  ClusterStatus,
  clusterStatuses,
} from '@rung/backstage-plugin-rung-common/wire';

/** How a cluster stands: as the latest reading ended, and whether all of it counts. */
export type ClusterStanding = ClusterStatus | 'partial' | 'outdated';

/** In the order in which they are counted, the best first. */
export const clusterStandings: readonly ClusterStanding[] = [
  'reached',
  'partial',
  'outdated',
  ...clusterStatuses.filter(status => status !== 'reached'),
];

/** What a reader has to know first of a cluster. */
export function standingOf(cluster: ClusterState): ClusterStanding {
  const { status, missingRules, outdated } = cluster;
  if (status !== 'reached') {
    return status;
  }
  if (outdated) {
    return 'outdated';
  }
  return missingRules.length > 0 ? 'partial' : 'reached';
}

/** What has to be done for it is for somebody to do, and not for time to mend. */
export const standingTones = {
  reached: 'accent',
  partial: 'warning',
  outdated: 'warning',
  refused: 'under-built',
  'needs-user-credentials': 'warning',
  'not-served': 'neutral',
  unreachable: 'under-built',
} as const satisfies Record<ClusterStanding, string>;
