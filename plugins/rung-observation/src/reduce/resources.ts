import { ResourceName, resourceNames, SnapshotList } from '../snapshot';
import { reduceAutoscaler, reduceScaledObject } from './autoscaler';
import {
  reduceBackup,
  reduceBackupLocation,
  reduceBackupSchedule,
  reduceRestore,
} from './backup';
import { reduceBudget } from './budget';
import {
  reduceApplication,
  reduceFlux,
  reduceInfrastructure,
  reducePeerAuthentication,
} from './delivery';
import { namespacedNameOf } from './metadata';
import { reduceNamespace, reduceNetworkPolicy } from './namespace';
import { reduceNode } from './node';
import { reduceClaim, reduceStorageClass, reduceVolume } from './storage';
import { reduceWorkload } from './workload';

/** How objects of one kind are asked for, and what is kept of them. */
interface ResourceRow {
  /** The group of APIs; empty for the core. */
  readonly group: string;
  /** The versions that can be read, the best first. */
  readonly versions: readonly string[];
  /** Where they go in a snapshot; pods go to their workloads and nodes. */
  readonly list?: SnapshotList;
  /** Not a part of Kubernetes itself: only some clusters have it. */
  readonly custom?: true;
  /** What is kept of one; undefined where it is no such object. Never throws. */
  reduce?(item: unknown, apiVersion: string): object | undefined;
}

const core = { group: '', versions: ['v1'] } as const;
const apps = { group: 'apps', versions: ['v1'], list: 'workloads' } as const;
const velero = { group: 'velero.io', versions: ['v1'], custom: true } as const;
const argo = {
  group: 'argoproj.io',
  versions: ['v1alpha1'],
  custom: true,
} as const;

const rows: Readonly<Record<ResourceName, ResourceRow>> = {
  namespaces: { ...core, list: 'namespaces', reduce: reduceNamespace },
  nodes: { ...core, list: 'nodes', reduce: reduceNode },
  storageclasses: {
    group: 'storage.k8s.io',
    versions: ['v1'],
    list: 'storageClasses',
    reduce: reduceStorageClass,
  },
  deployments: { ...apps, reduce: reduceWorkload('Deployment') },
  statefulsets: { ...apps, reduce: reduceWorkload('StatefulSet') },
  daemonsets: { ...apps, reduce: reduceWorkload('DaemonSet') },
  rollouts: { ...argo, list: 'workloads', reduce: reduceWorkload('Rollout') },
  cronjobs: {
    group: 'batch',
    versions: ['v1', 'v1beta1'],
    list: 'workloads',
    reduce: reduceWorkload('CronJob'),
  },
  poddisruptionbudgets: {
    group: 'policy',
    versions: ['v1', 'v1beta1'],
    list: 'budgets',
    reduce: reduceBudget,
  },
  horizontalpodautoscalers: {
    group: 'autoscaling',
    versions: ['v2', 'v2beta2'],
    list: 'autoscalers',
    reduce: reduceAutoscaler,
  },
  scaledobjects: {
    group: 'keda.sh',
    versions: ['v1alpha1'],
    custom: true,
    list: 'autoscalers',
    reduce: reduceScaledObject,
  },
  resourcequotas: { ...core, list: 'quotas', reduce: namespacedNameOf },
  limitranges: { ...core, list: 'limitRanges', reduce: namespacedNameOf },
  networkpolicies: {
    group: 'networking.k8s.io',
    versions: ['v1'],
    list: 'networkPolicies',
    reduce: reduceNetworkPolicy,
  },
  persistentvolumeclaims: { ...core, list: 'claims', reduce: reduceClaim },
  persistentvolumes: { ...core, list: 'volumes', reduce: reduceVolume },
  schedules: {
    ...velero,
    list: 'backupSchedules',
    reduce: reduceBackupSchedule,
  },
  backups: { ...velero, list: 'backups', reduce: reduceBackup },
  restores: { ...velero, list: 'restores', reduce: reduceRestore },
  backupstoragelocations: {
    ...velero,
    list: 'backupLocations',
    reduce: reduceBackupLocation,
  },
  applications: { ...argo, list: 'applications', reduce: reduceApplication },
  kustomizations: {
    group: 'kustomize.toolkit.fluxcd.io',
    versions: ['v1', 'v1beta2'],
    custom: true,
    list: 'applications',
    reduce: reduceFlux('flux-kustomization'),
  },
  helmreleases: {
    group: 'helm.toolkit.fluxcd.io',
    versions: ['v2', 'v2beta2', 'v2beta1'],
    custom: true,
    list: 'applications',
    reduce: reduceFlux('flux-helm'),
  },
  peerauthentications: {
    group: 'security.istio.io',
    versions: ['v1', 'v1beta1'],
    custom: true,
    list: 'peerAuthentications',
    reduce: reducePeerAuthentication,
  },
  links: {
    group: 'multicluster.linkerd.io',
    versions: ['v1alpha3', 'v1alpha2', 'v1alpha1'],
    custom: true,
    list: 'links',
    reduce: namespacedNameOf,
  },
  serviceimports: {
    group: 'multicluster.x-k8s.io',
    versions: ['v1beta1', 'v1alpha1'],
    custom: true,
    list: 'serviceImports',
    reduce: namespacedNameOf,
  },
  infrastructures: {
    group: 'config.openshift.io',
    versions: ['v1'],
    custom: true,
    list: 'infrastructures',
    reduce: reduceInfrastructure,
  },
  clusters: {
    group: 'cluster.x-k8s.io',
    versions: ['v1beta2', 'v1beta1'],
    custom: true,
    list: 'machineClusters',
    reduce: namespacedNameOf,
  },
  pods: core,
};

/**
 * How objects of one kind are asked for.
 *
 * @public
 */
export interface ResourceDefinition {
  /** The name in paths and rules, in the plural. */
  readonly name: ResourceName;
  /** The group of APIs; empty for the core. */
  readonly group: string;
  /** The versions that can be read, the best first. */
  readonly versions: readonly string[];
  /** It is no part of Kubernetes itself, so that only some clusters have it. */
  readonly custom: boolean;
}

/**
 * What is read of a cluster, in the order in which it has to be.
 *
 * @public
 */
export const resources: readonly ResourceDefinition[] = resourceNames.map(
  name => {
    const { group, versions, custom = false } = rows[name];
    return { name, group, versions, custom };
  },
);

/** Where objects of a kind go, and how they are cut down on the way. */
export function rowOf(name: ResourceName): ResourceRow {
  return rows[name];
}

/**
 * The path under which a cluster lists all objects of a kind.
 *
 * @param version - one of the `versions` of the definition
 * @public
 */
export function listPath(
  { name, group }: ResourceDefinition,
  version: string,
): string {
  return group === ''
    ? `/api/${version}/${name}`
    : `/apis/${group}/${version}/${name}`;
}
