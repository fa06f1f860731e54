import {
  EntityDrill,
  EntityObservation,
} from '@rung/backstage-plugin-rung-common/wire';

const asked = { before: 50, after: 50 };

/** When everything was seen. */
export const takenAt = new Date(Date.now() - 12 * 60_000).toISOString();

/** A Deployment with a pod in each of three zones, and a single one. */
export const observation: EntityObservation = {
  match: { rule: 'kubernetes-id', certainty: 'certain' },
  unreadable: [],
  places: [
    {
      place: 1,
      cluster: 'eu-1',
      environment: 'production',
      counted: true,
      takenAt,
      workloads: [
        {
          kind: 'Deployment',
          namespace: 'shop',
          name: 'web',
          ready: 3,
          wanted: 3,
        },
        {
          kind: 'StatefulSet',
          namespace: 'shop',
          name: 'store',
          ready: 1,
          wanted: 1,
        },
      ],
      zones: ['a', 'b', 'c'],
      nodes: [
        {
          node: 1,
          name: 'node-a',
          zone: 'a',
          lost: false,
          asked,
          pods: [
            { workload: 0, state: 'running' },
            { workload: 1, state: 'running' },
          ],
        },
        {
          node: 2,
          name: 'node-b',
          zone: 'b',
          lost: false,
          asked,
          pods: [{ workload: 0, state: 'running' }],
        },
        {
          node: 3,
          name: 'node-c',
          zone: 'c',
          lost: false,
          asked,
          pods: [{ workload: 0, state: 'running' }],
        },
      ],
    },
    {
      place: 2,
      cluster: 'eu-test',
      environment: 'staging',
      counted: false,
      takenAt,
      workloads: [
        {
          kind: 'Deployment',
          namespace: 'shop',
          name: 'web',
          ready: 1,
          wanted: 1,
        },
      ],
      zones: [],
      nodes: [
        {
          node: 1,
          name: 'test-node',
          lost: false,
          asked,
          pods: [{ workload: 0, state: 'running' }],
        },
      ],
    },
  ],
  checks: [
    {
      id: 'single-replica',
      scope: 'workload',
      of: 2,
      hits: [{ place: 1, workload: 1, details: {} }],
      unmade: [],
    },
    {
      id: 'spread-blocks-recovery',
      scope: 'workload',
      of: 2,
      hits: [{ place: 1, workload: 0, details: { pending: 1 } }],
      unmade: [],
    },
    { id: 'one-zone', scope: 'workload', of: 2, hits: [], unmade: [] },
    {
      id: 'no-budget',
      scope: 'workload',
      of: 2,
      hits: [],
      unmade: [
        { unknown: 'refused', resource: 'poddisruptionbudgets', clusters: 1 },
      ],
    },
  ],
};

/** The same for a reader who may not know what things are called. */
export const unnamedObservation: EntityObservation = {
  ...observation,
  places: observation.places.map(({ cluster: _, ...place }) => ({
    ...place,
    workloads: place.workloads.map(({ kind, ready, wanted }) => ({
      kind,
      ready,
      wanted,
    })),
    nodes: place.nodes.map(({ name: __, ...node }) => node),
  })),
  namesWithheld: true,
};

/** The loss of zone a: the Deployment waits, the single pod is placed anew. */
export const drill: EntityDrill = {
  place: 1,
  takenAt,
  zone: 'a',
  nodes: observation.places[0].nodes.map(node =>
    node.zone === 'a'
      ? {
          ...node,
          lost: true,
          pods: node.pods.map(pod => ({ ...pod, state: 'lost' as const })),
        }
      : {
          ...node,
          pods:
            node.zone === 'b'
              ? [...node.pods, { workload: 1, state: 'placed' as const }]
              : node.pods,
        },
  ),
  workloads: [
    {
      workload: 0,
      ready: 3,
      wanted: 3,
      lost: 1,
      left: 2,
      budget: { minimum: 3, kept: false },
      placed: 0,
      pending: [
        {
          count: 1,
          obstacles: [
            { reason: 'lost', nodes: 1 },
            {
              reason: 'spread',
              topologyKey: 'topology.kubernetes.io/zone',
              maxSkew: 1,
              nodes: 2,
            },
          ],
          hasRoom: true,
          lostStillCounts: true,
        },
      ],
      outcome: 'short',
    },
    {
      workload: 1,
      ready: 1,
      wanted: 1,
      lost: 1,
      left: 0,
      placed: 1,
      pending: [],
      afterNodesAreGone: true,
      outcome: 'interrupted',
    },
  ],
  drains: [
    { workload: 0, evicted: 0, blocked: 1 },
    { workload: 1, evicted: 1, blocked: 0 },
  ],
};
