import { defined, field, itemsOf, textAt, wholeAt, wordAt } from '../json';
import { readIntOrPercent } from '../quantities';
import { WorkloadKind, WorkloadSnapshot } from '../snapshot';
import { gitOpsOwnerOf, isOfHelm } from './gitOps';
import { conditionOf, labelsOf, namespacedNameOf } from './metadata';
import { reducePodTemplate } from './podTemplate';

/** Where each kind keeps how it is renewed. */
const strategyFields: Readonly<Record<WorkloadKind, string>> = {
  Deployment: 'strategy',
  Rollout: 'strategy',
  StatefulSet: 'updateStrategy',
  DaemonSet: 'updateStrategy',
  CronJob: 'strategy',
};

const strategies = ['RollingUpdate', 'Recreate', 'OnDelete'] as const;

/**
 * Whether a workload is only just becoming what it is meant to be. A rollout that
 * has got stuck, or is held on purpose, is what it is.
 */
function isRollingOut(
  item: unknown,
  kind: WorkloadKind,
  replicas: number,
): boolean {
  const generation = wholeAt(item, 'metadata', 'generation');
  // Argo Rollouts write the observed generation as a text.
  const observed = Number(field(item, 'status', 'observedGeneration') ?? NaN);
  const updated = wholeAt(item, 'status', 'updatedReplicas') ?? replicas;
  const isProgressing =
    kind === 'Deployment' && conditionOf(item, 'Progressing') !== false;
  return (
    (generation !== undefined && observed < generation) ||
    (isProgressing && updated < replicas)
  );
}

/** How many pods it is meant to have; what says nothing is meant to have one. */
function replicasOf(item: unknown, kind: WorkloadKind): number | undefined {
  return kind === 'DaemonSet' || kind === 'CronJob'
    ? undefined
    : wholeAt(item, 'spec', 'replicas') ?? 1;
}

/** How to read workloads of a kind. */
export function reduceWorkload(kind: WorkloadKind) {
  return (item: unknown): WorkloadSnapshot | undefined => {
    const name = namespacedNameOf(item);
    if (!name) {
      return undefined;
    }
    const spec = field(item, 'spec');
    const template =
      kind === 'CronJob'
        ? field(spec, 'jobTemplate', 'spec', 'template')
        : field(spec, 'template');
    const strategy = field(spec, strategyFields[kind]);
    const replicas = replicasOf(item, kind);
    const type = wordAt(strategy, strategies, 'type');
    return defined<WorkloadSnapshot>({
      kind,
      ...name,
      labels: labelsOf(item, 'metadata', 'labels'),
      createdAt: textAt(item, 'timestamp', 'metadata', 'creationTimestamp'),
      terminating:
        field(item, 'metadata', 'deletionTimestamp') !== undefined || undefined,
      rollingOut: isRollingOut(item, kind, replicas ?? 0) || undefined,
      replicas,
      strategy: type ?? (strategy === undefined ? undefined : 'other'),
      maxUnavailable: readIntOrPercent(
        strategy,
        'rollingUpdate',
        'maxUnavailable',
      ),
      ownClaims:
        itemsOf(field(spec, 'volumeClaimTemplates')).length > 0 || undefined,
      gitOps: gitOpsOwnerOf(item),
      helm: isOfHelm(item) || undefined,
      template: reducePodTemplate(template),
      pods: [],
    });
  };
}
