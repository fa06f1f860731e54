import { WorkloadName } from '../snapshot';

/**
 * A text that two workloads of a cluster never share: names hold no blank.
 *
 * @public
 */
export function workloadKey({ kind, namespace, name }: WorkloadName): string {
  return `${kind} ${namespace} ${name}`;
}
