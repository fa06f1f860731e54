import { WorkloadName } from '../snapshot';

/** A text that two workloads of a cluster never share. Names hold no blank. */
export function workloadKey({ kind, namespace, name }: WorkloadName): string {
  return `${kind} ${namespace} ${name}`;
}
