import { Scale, Thresholds } from './types';

const minute = 60;
const hour = 60 * minute;

/** Losing one node is met by any cluster with a second one. */
const anyNodeObjective: Scale = { unit: 'seconds', bands: [{ rung: 2 }] };

/**
 * The thresholds of the ladder as published with it. The figures come from its
 * rungs: an hour or more to recover and nightly backups on rung 2, 99.9 to
 * 99.95 % and minutes on rung 3, seconds on rung 6. 150,000 pods and 5,000
 * nodes are the limits that Kubernetes documents for one cluster.
 *
 * @public
 */
export const defaultThresholds: Thresholds = {
  scales: {
    availability: {
      unit: 'percent',
      bands: [
        { rung: 2, atMost: 99.5 },
        { rung: 3, atMost: 99.95 },
        { rung: 6 },
      ],
    },
    rto: {
      unit: 'seconds',
      bands: [
        { rung: 2, atLeast: hour },
        { rung: 3, atLeast: minute },
        { rung: 6 },
      ],
    },
    'rto.node': anyNodeObjective,
    'rto.zone': {
      unit: 'seconds',
      bands: [{ rung: 2, atLeast: hour }, { rung: 3 }],
    },
    'rto.cluster': {
      unit: 'seconds',
      bands: [{ rung: 3, atLeast: hour }, { rung: 5 }],
    },
    'rto.region': {
      unit: 'seconds',
      bands: [
        { rung: 3, above: 4 * hour },
        { rung: 5, above: 5 * minute },
        { rung: 6 },
      ],
    },
    rpo: {
      unit: 'seconds',
      bands: [
        { rung: 2, above: hour },
        { rung: 3, atLeast: minute },
        { rung: 6 },
      ],
    },
    'rpo.node': anyNodeObjective,
    'rpo.zone': {
      unit: 'seconds',
      bands: [{ rung: 2, above: hour }, { rung: 3 }],
    },
    'rpo.cluster': {
      unit: 'seconds',
      bands: [{ rung: 3, atLeast: minute }, { rung: 5 }],
    },
    'rpo.region': {
      unit: 'seconds',
      bands: [
        { rung: 3, above: hour },
        { rung: 5, above: minute },
        { rung: 6 },
      ],
    },
    pods: {
      unit: 'pods',
      bands: [
        { rung: 1, atMost: 10 },
        { rung: 2, atMost: 100 },
        { rung: 3, atMost: 150_000 },
        { rung: 5 },
      ],
    },
    nodes: {
      unit: 'nodes',
      bands: [{ rung: 1, atMost: 5_000 }, { rung: 5 }],
    },
    'peak-to-base': {
      unit: 'ratio',
      bands: [{ rung: 1, below: 2 }, { rung: 3 }],
    },
    reach: {
      unit: 'places',
      bands: [{ rung: 1, atMost: 1 }, { rung: 5 }],
    },
    teams: {
      unit: 'teams',
      bands: [{ rung: 1, atMost: 5 }, { rung: 4 }],
    },
  },
  choices: {
    survives: { node: 2, zone: 3, cluster: 5, region: 6 },
    audience: { self: 1, team: 2, internal: 2, customers: 2, paying: 3 },
    'change-control': { audited: 3 },
    tenants: { trusted: 1, structured: 1, mixed: 4, untrusted: 5 },
    compliance: {
      'strict-isolation': 5,
      'geo-redundancy': 5,
      'cross-region-guarantee': 6,
    },
  },
};
