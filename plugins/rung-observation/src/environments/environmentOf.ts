import { labelOf } from '../selectors';
import { NamespaceSnapshot } from '../snapshot';
import { matchesPattern } from './patterns';

/**
 * What is of which environment, by its name. `*` stands for any letters.
 *
 * @public
 */
export interface EnvironmentPattern {
  pattern: string;
  environment: string;
}

/**
 * How environments are told apart. Only clusters of one environment make up a
 * fleet.
 *
 * @public
 */
export interface EnvironmentRules {
  /** The environment that counts. */
  counted: string;
  /** The label of namespaces that names their environment. */
  label?: string;
  /** By the names of clusters; the first that matches. */
  clusters: readonly EnvironmentPattern[];
  /** By the names of namespaces; the first that matches. */
  namespaces: readonly EnvironmentPattern[];
}

/**
 * Production counts, and nothing is known of any name.
 *
 * @public
 */
export const defaultEnvironmentRules: EnvironmentRules = {
  counted: 'production',
  clusters: [],
  namespaces: [],
};

function byName(
  name: string,
  patterns: readonly EnvironmentPattern[],
): string | undefined {
  return patterns.find(({ pattern }) => matchesPattern(name, pattern))
    ?.environment;
}

/** The environment of a namespace, where it says so itself. */
export function environmentOfNamespace(
  { name, labels }: Pick<NamespaceSnapshot, 'name' | 'labels'>,
  { label, namespaces }: EnvironmentRules,
): string | undefined {
  return (
    (label && labelOf(labels, label)) || byName(name, namespaces) || undefined
  );
}

/**
 * The environment of a cluster: as it is declared, else by its name. Undefined
 * where nobody says.
 */
export function environmentOfCluster(
  cluster: { name: string; environment?: string },
  { clusters }: EnvironmentRules,
): string | undefined {
  return cluster.environment ?? byName(cluster.name, clusters);
}

/**
 * The namespaces of the cluster itself, by name. `*` stands for any letters.
 *
 * @public
 */
export const defaultSystemNamespaces: readonly string[] = [
  'kube-*',
  'openshift',
  'openshift-*',
];

/** Whether a name is as one of several patterns has it. */
export function matchesAny(name: string, patterns: readonly string[]): boolean {
  return patterns.some(pattern => matchesPattern(name, pattern));
}
