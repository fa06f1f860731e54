import { defined, entriesOf, field, itemsOf, textAt } from '../json';
import { NamespaceSnapshot, NetworkPolicySnapshot } from '../snapshot';
import { annotationOf, labelsOf, namespacedNameOf } from './metadata';

export function reduceNamespace(item: unknown): NamespaceSnapshot | undefined {
  const name = textAt(item, 'name', 'metadata', 'name');
  return name === undefined
    ? undefined
    : defined<NamespaceSnapshot>({
        name,
        labels: labelsOf(item, 'metadata', 'labels'),
        linkerd:
          annotationOf(item, 'linkerd.io/inject') === 'enabled' || undefined,
      });
}

/** Whether a policy selects every pod of its namespace and lets nothing in. */
function deniesIngress(spec: unknown): boolean {
  const selector = field(spec, 'podSelector');
  const types = field(spec, 'policyTypes');
  return (
    typeof selector === 'object' &&
    entriesOf(field(selector, 'matchLabels')).length === 0 &&
    itemsOf(field(selector, 'matchExpressions')).length === 0 &&
    (types === undefined || itemsOf(types).includes('Ingress')) &&
    itemsOf(field(spec, 'ingress')).length === 0
  );
}

export function reduceNetworkPolicy(
  item: unknown,
): NetworkPolicySnapshot | undefined {
  const name = namespacedNameOf(item);
  return name && { ...name, deniesIngress: deniesIngress(field(item, 'spec')) };
}
