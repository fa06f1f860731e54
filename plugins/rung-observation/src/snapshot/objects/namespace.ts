import { Labels } from '../../selectors';
import { flag, mark, optional, record, text } from '../shape';
import { labelsShape } from './labels';

/**
 * A namespace.
 *
 * @public
 */
export interface NamespaceSnapshot {
  name: string;
  /** The labels that tell what it is, and those that selectors ask for. */
  labels: Labels;
  /** Linkerd puts its proxy beside its pods. */
  linkerd?: true;
}

/**
 * An object of which only its presence in a namespace matters.
 *
 * @public
 */
export interface NamespacedName {
  namespace: string;
  name: string;
}

/**
 * A network policy.
 *
 * @public
 */
export interface NetworkPolicySnapshot extends NamespacedName {
  /** It lets nothing in to any pod of its namespace. */
  deniesIngress: boolean;
}

export const namespaceShape = record<NamespaceSnapshot>({
  name: text('name'),
  labels: labelsShape,
  linkerd: optional(mark),
});

export const namespacedNameShape = record<NamespacedName>({
  namespace: text('name'),
  name: text('name'),
});

export const networkPolicyShape = record<NetworkPolicySnapshot>({
  namespace: text('name'),
  name: text('name'),
  deniesIngress: flag,
});
