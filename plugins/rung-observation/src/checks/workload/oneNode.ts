import { fittingNodes } from '../podPlaces';
import { CheckRow } from '../types';

export const oneNode = {
  id: 'one-node',
  scope: 'workload',
  reads: ['nodes', 'pods'],
  find(target) {
    const nodes = new Set(target.ready.map(({ node }) => node));
    return target.ready.length >= 2 &&
      nodes.size === 1 &&
      fittingNodes(target).length >= 2
      ? { details: { pods: target.ready.length } }
      : undefined;
  },
} as const satisfies CheckRow<'workload'>;
