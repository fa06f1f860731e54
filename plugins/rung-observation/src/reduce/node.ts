import {
  defined,
  field,
  flagAt,
  itemsOf,
  present,
  textAt,
  wordAt,
} from '../json';
import { readResources } from '../quantities';
import { Taint, taintEffects } from '../selectors';
import { NodeSnapshot, objectLimits } from '../snapshot';
import { annotationOf, conditionOf, labelsOf } from './metadata';

const scheme = /^([a-z][a-z0-9-]{0,30}):\/\//;

/** Of a provider id only who the provider is: the rest names accounts and machines. */
function providerOf(item: unknown): string | undefined {
  const id = field(item, 'spec', 'providerID');
  return typeof id === 'string' ? scheme.exec(id)?.[1] : undefined;
}

export function reduceTaint(value: unknown): Taint | undefined {
  const key = textAt(value, 'labelKey', 'key');
  const effect = wordAt(value, taintEffects, 'effect');
  return key && effect
    ? defined({ key, value: textAt(value, 'labelValue', 'value'), effect })
    : undefined;
}

/** A node, with no pod counted on it yet. */
export function reduceNode(item: unknown): NodeSnapshot | undefined {
  const name = textAt(item, 'name', 'metadata', 'name');
  if (name === undefined) {
    return undefined;
  }
  const info = field(item, 'status', 'nodeInfo');
  return defined<NodeSnapshot>({
    name,
    labels: labelsOf(item, 'metadata', 'labels'),
    taints: present(
      itemsOf(field(item, 'spec', 'taints')).map(reduceTaint),
    ).slice(0, objectLimits.taints),
    unschedulable: flagAt(item, 'spec', 'unschedulable') || undefined,
    ready: conditionOf(item, 'Ready') === true,
    kubelet: textAt(info, 'version', 'kubeletVersion'),
    provider: providerOf(item),
    desktop: field(info, 'osImage') === 'Docker Desktop' || undefined,
    declarative:
      annotationOf(item, 'cluster.x-k8s.io/cluster-name') !== undefined ||
      undefined,
    allocatable: readResources(field(item, 'status', 'allocatable')),
    requested: {},
  });
}
