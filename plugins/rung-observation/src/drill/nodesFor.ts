import type { Obstacle } from '@rung/backstage-plugin-rung-common/wire';
import {
  matchesLabels,
  matchesNodeTerms,
  UNSCHEDULABLE_TAINT,
  untolerated,
} from '../selectors';
import { PodTemplateSnapshot } from '../snapshot';
import { ClusterState, LiveNode } from './ClusterState';

/** All that a template asks of nodes themselves, as a text. */
export function nodeRulesKey({
  nodeSelector,
  nodeTerms,
  tolerations,
}: PodTemplateSnapshot): string {
  return JSON.stringify([nodeSelector, nodeTerms, tolerations]);
}

/** Whether a pod may be on a node by what it asks of the node. */
export function isWanted(
  { node }: LiveNode,
  { nodeSelector, nodeTerms }: PodTemplateSnapshot,
): boolean {
  return (
    matchesLabels(node.labels, nodeSelector) &&
    matchesNodeTerms(node, nodeTerms)
  );
}

function obstacleOf(
  live: LiveNode,
  template: PodTemplateSnapshot,
): Obstacle | undefined {
  const { node, isLost, taints } = live;
  if (isLost) {
    return { reason: 'lost' };
  }
  if (!node.ready) {
    return { reason: 'not-ready' };
  }
  if (
    node.unschedulable &&
    untolerated([UNSCHEDULABLE_TAINT], template.tolerations)
  ) {
    return { reason: 'unschedulable' };
  }
  if (untolerated(taints, template.tolerations)) {
    return { reason: 'taint' };
  }
  return isWanted(live, template) ? undefined : { reason: 'node-selector' };
}

/** The nodes where pods may be, whatever else is placed there, and what keeps them from the others. */
export interface NodesFor {
  open: readonly LiveNode[];
  obstacles: ReadonlyMap<LiveNode, Obstacle>;
}

/** Where pods of a template may be by what they ask of nodes themselves. */
export function nodesFor(
  state: ClusterState,
  template: PodTemplateSnapshot,
): NodesFor {
  return state.remember(`nodes ${nodeRulesKey(template)}`, () => {
    const obstacles = new Map<LiveNode, Obstacle>();
    const open: LiveNode[] = [];
    for (const live of state.nodes.values()) {
      const obstacle = obstacleOf(live, template);
      if (obstacle) {
        obstacles.set(live, obstacle);
      } else {
        open.push(live);
      }
    }
    return { open, obstacles };
  });
}
