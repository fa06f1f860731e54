/**
 * The kinds of objects that are read, in the order in which they are: what others
 * select first, what is selected after it, pods last. Each is also the name of a
 * right.
 *
 * @public
 */
export const resourceNames = [
  'namespaces',
  'nodes',
  'storageclasses',
  'deployments',
  'statefulsets',
  'daemonsets',
  'rollouts',
  'cronjobs',
  'poddisruptionbudgets',
  'horizontalpodautoscalers',
  'scaledobjects',
  'resourcequotas',
  'limitranges',
  'networkpolicies',
  'persistentvolumeclaims',
  'persistentvolumes',
  'schedules',
  'backups',
  'restores',
  'backupstoragelocations',
  'applications',
  'kustomizations',
  'helmreleases',
  'peerauthentications',
  'links',
  'serviceimports',
  'infrastructures',
  'clusters',
  'pods',
] as const;

/**
 * See {@link resourceNames}.
 *
 * @public
 */
export type ResourceName = (typeof resourceNames)[number];

/**
 * How the reading of a kind of objects ended. `read`: all of them. `cut-off`: the
 * most that a snapshot holds. `refused`: a right is missing. `not-served`: the
 * cluster has no such objects. `not-reached`: it gave no answer.
 *
 * @public
 */
export const readingStates = [
  'read',
  'cut-off',
  'refused',
  'not-served',
  'not-reached',
] as const;

/**
 * See {@link readingStates}.
 *
 * @public
 */
export type ReadingState = (typeof readingStates)[number];

/**
 * How the reading of each kind ended. What is left out was not tried.
 *
 * @public
 */
export type Readings = Readonly<Partial<Record<ResourceName, ReadingState>>>;
