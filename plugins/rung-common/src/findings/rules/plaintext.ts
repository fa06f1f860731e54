import { FindingRule } from '../types';

export const crossClusterPlaintext = {
  id: 'cross-cluster-plaintext',
  severity: 'high',
  title: 'Plaintext between clusters',
  meaning: 'Calls between clusters go without mutual TLS.',
  advice: 'Enforce mTLS on everything that leaves a cluster.',
  move: 'encrypt',
  about: ['built.mtls'],
  sentences: {
    short: 'Services call across clusters without mTLS',
    what: 'Services call across clusters without mTLS.',
    why: 'The network between clusters has to be taken for hostile: anyone on it can read and pose.',
    remedy: 'Enforce mTLS on everything that crosses a cluster’s boundary.',
  },
  find: ({ facts }) =>
    facts['cross-cluster-calls'] && facts.mtls === false ? {} : undefined,
} as const satisfies FindingRule;

export const replicationPlaintext = {
  id: 'replication-plaintext',
  severity: 'high',
  title: 'Plaintext replication',
  meaning: 'Data is replicated without encryption.',
  advice: 'Encrypt it in transit and at rest.',
  move: 'encrypt',
  about: ['built.replication-encrypted'],
  sentences: {
    short: 'Data is replicated without encryption',
    what: 'Data is replicated without encryption.',
    why: 'The replication channel carries the most sensitive state there is.',
    remedy: 'Encrypt replication in transit, and the replicas at rest.',
  },
  find: ({ facts }) =>
    facts['replication-encrypted'] === false ? {} : undefined,
} as const satisfies FindingRule;
