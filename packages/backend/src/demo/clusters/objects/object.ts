/** The fields of an object, or a part of one. */
export type Fields = Record<string, unknown>;

/** A Kubernetes object as an API server gives it. */
export interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: {
    name: string;
    namespace?: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
    [field: string]: unknown;
  };
  [field: string]: unknown;
}

/** Long before anything is looked at, so that nothing counts as just made. */
export const createdAt = '2026-03-02T08:00:00Z';

export const ZONE = 'topology.kubernetes.io/zone';
export const REGION = 'topology.kubernetes.io/region';
export const APP = 'app';

/** The conditions of a status, by their type. */
export function conditions(met: Readonly<Record<string, boolean>>): Fields[] {
  return Object.entries(met).map(([type, isMet]) => ({
    type,
    status: isMet ? 'True' : 'False',
  }));
}

/** What an object is called, and where it lies. */
export function named(
  namespace: string,
  name: string,
  fields: Fields = {},
): KubernetesObject['metadata'] {
  return { name, namespace, creationTimestamp: createdAt, ...fields };
}
