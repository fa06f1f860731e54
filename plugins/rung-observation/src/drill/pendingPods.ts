import {
  Obstacle,
  obstacles,
  PendingPods,
} from '@rung/backstage-plugin-rung-common/wire';
import { ClusterState } from './ClusterState';
import { Replacements } from './Replacements';

function keyOf({ reason, resource, topologyKey, maxSkew }: Obstacle): string {
  return [reason, resource, topologyKey, maxSkew].join(' ');
}

/** What stands in the way of a pod, over all nodes. */
function obstaclesTo(
  replacements: Replacements,
  state: ClusterState,
  claims: readonly string[],
): (Obstacle & { nodes: number })[] {
  const found = new Map<string, Obstacle & { nodes: number }>();
  for (const live of state.nodes.values()) {
    const obstacle = replacements.obstacleAt(live, claims);
    if (obstacle) {
      const key = keyOf(obstacle);
      const nodes = (found.get(key)?.nodes ?? 0) + 1;
      found.set(key, { ...obstacle, nodes });
    }
  }
  return [...found.values()].sort(
    (one, other) =>
      obstacles.indexOf(one.reason) - obstacles.indexOf(other.reason) ||
      (keyOf(one) < keyOf(other) ? -1 : 1),
  );
}

/** Why a pod cannot be placed. */
export function pendingPod(
  replacements: Replacements,
  state: ClusterState,
  claims: readonly string[],
): PendingPods {
  const found = obstaclesTo(replacements, state, claims);
  return {
    count: 1,
    obstacles: found,
    hasRoom: replacements.hasRoom(),
    lostStillCounts:
      found.some(({ reason }) => reason === 'spread') &&
      replacements.couldBePlacedWithoutLost(claims),
  };
}

/** Pods that wait for the same reasons, counted. */
export function grouped(pending: readonly PendingPods[]): PendingPods[] {
  const groups = new Map<string, PendingPods>();
  for (const { count, ...why } of pending) {
    const key = JSON.stringify(why);
    const before = groups.get(key)?.count ?? 0;
    groups.set(key, { count: before + count, ...why });
  }
  return [...groups.values()];
}
