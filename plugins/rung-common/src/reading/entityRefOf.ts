import type { Entity } from '@backstage/catalog-model';

const DEFAULT_NAMESPACE = 'default';

function part(value: unknown, fallback: string): string {
  return typeof value === 'string' && value !== '' ? value : fallback;
}

/** What an entity is called, whatever its shape. */
export function nameOf(entity: Entity): {
  kind: string;
  namespace: string;
  name: string;
} {
  return {
    kind: part(entity?.kind, 'unknown'),
    namespace: part(entity?.metadata?.namespace, DEFAULT_NAMESPACE),
    name: part(entity?.metadata?.name, 'unknown'),
  };
}

/**
 * The ref of an entity, written as the catalog writes it. Unlike the catalog's
 * own function it accepts an entity of any shape, because the engine never
 * throws, and it brings no runtime dependency into the browser.
 */
export function entityRefOf(entity: Entity): string {
  const { kind, namespace, name } = nameOf(entity);
  return `${kind}:${namespace}/${name}`.toLowerCase();
}

/** Kind and namespace may be left out; no part is empty. */
const written = /^(?:([^:/]+):)?(?:([^:/]+)\/)?([^:/]+)$/;

/**
 * The full ref that somebody has written in a file, by the rules of the
 * catalog; undefined for what is none.
 */
export function refWritten(
  value: unknown,
  defaults: { kind: string; namespace: string },
): string | undefined {
  const match = typeof value === 'string' ? written.exec(value.trim()) : null;
  if (!match) {
    return undefined;
  }
  const [, kind = defaults.kind, namespace = defaults.namespace, name] = match;
  return `${kind}:${namespace}/${name}`.toLowerCase();
}
