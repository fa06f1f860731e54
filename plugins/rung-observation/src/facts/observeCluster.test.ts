import { openShift } from '../__testUtils__/clusters';
import { snapshotOf } from '../__testUtils__/snapshotOf';
import { observeCluster } from '.';

describe('what is seen of a cluster', () => {
  it('is told by itself', () => {
    expect(observeCluster(snapshotOf(openShift))).toEqual({
      version: 'v1.35.5',
      controlPlane: { value: 'self-managed', certainty: 'certain' },
      controlPlaneNodes: { value: 3, certainty: 'certain' },
      zones: { value: ['dc-a', 'dc-b', 'dc-c'], certainty: 'certain' },
      regions: { unknown: 'inconclusive' },
      nodes: { all: 9, workers: 6 },
      workloads: 1,
      pods: 3,
    });
  });
});
