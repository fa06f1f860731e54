import { Fleet } from '../fleet';
import { Place } from '../matching';
import { WorkloadKind } from '../snapshot';

/** What is meant to stay up. All else comes and goes, or is where its node is. */
const stayingUp: ReadonlySet<WorkloadKind> = new Set([
  'Deployment',
  'StatefulSet',
  'Rollout',
]);

const SETTLING_MINUTES = 15;
const MILLISECONDS_PER_MINUTE = 60_000;

/**
 * Whether there is nothing to say about a workload: it is not meant to stay up,
 * has been scaled to nothing, or is only just becoming what it will be.
 */
export function isExempt({ workload }: Place, fleet: Fleet): boolean {
  const { kind, namespace, replicas, createdAt, pods } = workload;
  const settled =
    fleet.now.getTime() - SETTLING_MINUTES * MILLISECONDS_PER_MINUTE;
  return (
    !stayingUp.has(kind) ||
    fleet.isSystem(namespace) ||
    (replicas === 0 && pods.length === 0) ||
    Boolean(workload.terminating) ||
    Boolean(workload.rollingOut) ||
    (createdAt !== undefined && Date.parse(createdAt) > settled)
  );
}
