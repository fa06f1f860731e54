import { Entity } from '@backstage/catalog-model';

/** The kinds that a portal assesses unless told otherwise. */
const assessedKinds: ReadonlySet<string> = new Set([
  'component',
  'resource',
  'system',
  'domain',
  'api',
]);

export function isAssessed({ kind }: Entity): boolean {
  return assessedKinds.has(kind.toLowerCase());
}

export function isComponent({ kind }: Entity): boolean {
  return kind.toLowerCase() === 'component';
}

/** Whether a portal counts teams on it. */
export function isCluster({ kind, spec }: Entity): boolean {
  const type = spec?.type;
  return (
    kind.toLowerCase() === 'resource' &&
    typeof type === 'string' &&
    type.toLowerCase() === 'kubernetes-cluster'
  );
}
