import type { Statement } from './Statement.ts';

/** What teams say of what is built. */
export const built = {
  'built.rung': [
    [8, '1', 1],
    [34, '2', 2],
    [39, '3', 3],
    [3, '4', 4],
    [9, '5', 5],
    [4, '6', 6],
  ],
  'built.control-plane': [
    [78, 'managed', 'managed'],
    [19, 'self-managed', 'self-managed'],
  ],
  'built.control-plane-nodes': [
    [25, '1', 1],
    [58, '3', 3],
    [14, '5', 5],
  ],
  'built.zones': [
    [32, '1', 1],
    [13, '2', 2],
    [52, '3', 3],
  ],
  'built.clusters': [
    [70, '1', 1],
    [18, '2', 2],
    [6, '5', 5],
    [3, '40', 40],
  ],
  'built.cross-cluster-calls': [
    [44, 'true', true],
    [53, 'false', false],
  ],
  'built.mtls': [
    [55, 'true', true],
    [42, 'false', false],
  ],
} satisfies Record<string, readonly Statement[]>;
