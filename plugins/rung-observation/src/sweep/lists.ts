import { ClusterSnapshot, SnapshotList } from '../snapshot';

/** The lists of a snapshot, while they are filled. */
export type Lists = {
  [name in SnapshotList]: ClusterSnapshot[name][number][];
};

/** All of them, with nothing in any. */
export function emptyLists(): Lists {
  return {
    namespaces: [],
    nodes: [],
    workloads: [],
    budgets: [],
    autoscalers: [],
    quotas: [],
    limitRanges: [],
    networkPolicies: [],
    storageClasses: [],
    claims: [],
    volumes: [],
    backupSchedules: [],
    backups: [],
    restores: [],
    backupLocations: [],
    applications: [],
    peerAuthentications: [],
    links: [],
    serviceImports: [],
    machineClusters: [],
    infrastructures: [],
  };
}
