import { ListedCluster } from '@rung/backstage-plugin-rung-node';

/** A cluster as the Kubernetes plugin lists it. */
export interface PortalCluster extends ListedCluster {
  /** Where its credentials come from, such as `serviceAccount`. */
  authProvider?: string;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * Reads the list of the Kubernetes plugin. Of several clusters of one name the
 * first counts, as it does to the plugin's own proxy.
 *
 * @throws an error where it is no such list
 */
export function readClusterList(body: unknown): PortalCluster[] {
  const { items } = (body ?? {}) as { items?: unknown };
  if (!Array.isArray(items)) {
    throw new Error('The Kubernetes plugin of the portal lists no clusters');
  }
  const clusters = new Map<string, PortalCluster>();
  for (const item of items as readonly unknown[]) {
    const listed = (item ?? {}) as Record<keyof PortalCluster, unknown>;
    const name = textOf(listed.name);
    if (name !== undefined && !clusters.has(name)) {
      const title = textOf(listed.title);
      const authProvider = textOf(listed.authProvider);
      clusters.set(name, {
        name,
        ...(title && { title }),
        ...(authProvider && { authProvider }),
      });
    }
  }
  return [...clusters.values()];
}
