import { Problem } from '../../platform/launcher.ts';
import type { ApiServer } from './ApiServer.ts';
import type { List, Node } from './objects.ts';

export const zoneLabel = 'topology.kubernetes.io/zone';
/** The zones of the lesson, one node each. */
export const zones = ['zone-1', 'zone-2', 'zone-3'];

/** Has three workers of a cluster that was there before play three zones. */
export async function labelZones(api: ApiServer) {
  const { items } = await api.json<List<Node>>('/api/v1/nodes');
  const workers = items.filter(({ spec }) => (spec.taints ?? []).length === 0);
  if (workers.length !== zones.length) {
    throw new Problem(
      `The cluster has ${workers.length} workers without a taint.`,
      'Name one with three, such as one of kind with three workers.',
    );
  }
  for (const [index, { metadata }] of workers.entries()) {
    await api.patch(`/api/v1/nodes/${metadata.name}`, {
      metadata: { labels: { [zoneLabel]: zones[index] } },
    });
  }
}
