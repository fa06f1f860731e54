import { FindingRule } from '../types';

export const crossClusterPlaintext: FindingRule = {
  id: 'cross-cluster-plaintext',
  severity: 'high',
  find({ facts }) {
    return facts['cross-cluster-calls'] && facts.mtls === false
      ? {
          what: 'Services call across clusters without mTLS.',
          why: 'The network between clusters has to be taken for hostile: anyone on it can read and pose.',
          remedy:
            'Enforce mTLS on everything that crosses a cluster’s boundary.',
        }
      : undefined;
  },
};

export const replicationPlaintext: FindingRule = {
  id: 'replication-plaintext',
  severity: 'high',
  find({ facts }) {
    return facts['replication-encrypted'] === false
      ? {
          what: 'Data is replicated without encryption.',
          why: 'The replication channel carries the most sensitive state there is.',
          remedy: 'Encrypt replication in transit, and the replicas at rest.',
        }
      : undefined;
  },
};
