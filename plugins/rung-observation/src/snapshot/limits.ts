/**
 * The most that a snapshot holds. What lies beyond is left out, and the snapshot
 * says so. They are Kubernetes' own limits of one cluster, or several times what
 * a large one has.
 *
 * @public
 */
export const snapshotLimits = {
  nodes: 5_000,
  namespaces: 10_000,
  workloads: 20_000,
  /** Pods of workloads: Kubernetes supports 150,000 in one cluster. */
  pods: 150_000,
  storageClasses: 500,
  budgets: 20_000,
  autoscalers: 20_000,
  quotas: 20_000,
  limitRanges: 20_000,
  networkPolicies: 40_000,
  claims: 40_000,
  volumes: 40_000,
  backupSchedules: 2_000,
  backups: 10_000,
  restores: 10_000,
  backupLocations: 200,
  applications: 20_000,
  peerAuthentications: 10_000,
  links: 500,
  serviceImports: 10_000,
  machineClusters: 5_000,
  infrastructures: 1,
} as const;

/**
 * The most of what lies within one object.
 *
 * @public
 */
export const objectLimits = {
  labels: 40,
  taints: 50,
  tolerations: 100,
  terms: 50,
  constraints: 20,
  containers: 50,
  claims: 50,
  namespaces: 500,
  zones: 50,
  labelKeys: 1_000,
  groups: 2_000,
} as const;
