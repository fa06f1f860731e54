import {
  BasicPermission,
  createPermission,
} from '@backstage/plugin-permission-common';

/**
 * What it takes to know what clusters, and what is in them, are called: the
 * permissions of the portal's Kubernetes plugin, which shows the same. They are
 * told by their names, so that a portal without that plugin need not install it.
 */
export const clusterNamePermissions: BasicPermission[] = [
  'kubernetes.clusters.read',
  'kubernetes.resources.read',
].map(name => createPermission({ name, attributes: { action: 'read' } }));
