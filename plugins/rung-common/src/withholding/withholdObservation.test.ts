import type {
  EntityDrill,
  EntityObservation,
  PlaceNode,
} from '@rung/backstage-plugin-rung-common/wire';
import { withholdDrill, withholdObservation } from '.';

const node: PlaceNode = {
  node: 4,
  name: 'secret-node',
  zone: 'zone-1',
  lost: false,
  asked: { before: 10, after: 20 },
  pods: [{ workload: 0, state: 'running' }],
};

const observation: EntityObservation = {
  match: { rule: 'kubernetes-id', certainty: 'certain' },
  unreadable: [],
  places: [
    {
      place: 1,
      cluster: 'secret-cluster',
      environment: 'production',
      counted: true,
      takenAt: '2026-05-31T12:00:00.000Z',
      workloads: [
        {
          kind: 'Deployment',
          namespace: 'secret-namespace',
          name: 'secret-workload',
          ready: 2,
          wanted: 3,
        },
      ],
      zones: ['zone-1', 'zone-2'],
      nodes: [node],
    },
  ],
  checks: [
    {
      id: 'no-backup-schedule',
      scope: 'namespace',
      of: 1,
      hits: [{ place: 1, namespace: 'secret-namespace', details: {} }],
      unmade: [],
    },
    {
      id: 'single-replica',
      scope: 'workload',
      of: 1,
      hits: [{ place: 1, workload: 0, details: { pods: 1 } }],
      unmade: [{ unknown: 'refused', resource: 'pods', clusters: 1 }],
    },
  ],
};

const drill: EntityDrill = {
  place: 1,
  takenAt: '2026-05-31T12:00:00.000Z',
  node: 4,
  nodes: [{ ...node, lost: true }],
  workloads: [],
  drains: [],
};

describe('what a reader is told of clusters', () => {
  it('is all of it where they may know the names', () => {
    const reader = { knowsClusters: true };
    expect(withholdObservation(observation, reader)).toBe(observation);
    expect(withholdDrill(drill, reader)).toBe(drill);
  });

  it('is numbers, zones and figures where they may not', () => {
    const reader = { knowsClusters: false };
    const told = withholdObservation(observation, reader);
    expect(JSON.stringify(told)).not.toContain('secret');
    expect(told).toMatchObject({
      namesWithheld: true,
      match: observation.match,
      places: [
        {
          place: 1,
          environment: 'production',
          counted: true,
          workloads: [{ kind: 'Deployment', ready: 2, wanted: 3 }],
          zones: ['zone-1', 'zone-2'],
          nodes: [{ node: 4, zone: 'zone-1', pods: node.pods }],
        },
      ],
      checks: [
        { id: 'no-backup-schedule', hits: [{ place: 1, details: {} }] },
        observation.checks[1],
      ],
    });
    expect(withholdDrill(drill, reader)).toEqual({
      ...drill,
      nodes: [{ ...node, name: undefined, lost: true }],
    });
    expect(JSON.stringify(withholdDrill(drill, reader))).not.toContain(
      'secret',
    );
  });
});
