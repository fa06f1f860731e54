import { Entity } from '@backstage/catalog-model';
import { assessedKinds } from '@rung/backstage-plugin-rung-node';

const assessed: ReadonlySet<string> = new Set(
  assessedKinds.map(kind => kind.toLowerCase()),
);

export function isAssessed({ kind }: Entity): boolean {
  return assessed.has(kind.toLowerCase());
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
