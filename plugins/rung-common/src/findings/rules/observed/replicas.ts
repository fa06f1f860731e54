import { everywhere, foundBy, whereFound } from '../../observations';
import { FindingRule } from '../../types';

export const singleReplica = {
  id: 'single-replica',
  severity: 'high',
  severities: [
    [2, 'medium'],
    [3, 'high'],
  ],
  title: 'Single replica',
  meaning:
    'A workload is meant to have one pod only, which is gone whenever its node is.',
  advice: 'Run at least two replicas.',
  move: 'spread-replicas',
  about: ['observed'],
  sentences: {
    short: 'One pod only in {{where}}',
    what: 'In {{where}} there is one pod only.',
    why: 'When its node dies or is drained, nothing serves until another pod has started.',
    remedy: 'Run at least two replicas, or three where a zone may be lost.',
  },
  variants: {
    'one-writer': {
      short: 'One pod with its own volume in {{where}}',
      what: 'In {{where}} there is one pod only, with a volume that one node at a time can use.',
      why: 'With one writer by design, the loss of its node costs as long as its volume takes to follow.',
      remedy: 'Replicate the data, or accept the finding with its reason.',
    },
  },
  find({ observations }) {
    const check = observations.get('single-replica');
    const parameters = check && { where: whereFound(check, 'workload') };
    return check && everywhere(check, 'volume', 'one-node')
      ? { severity: 'low', variant: 'one-writer', parameters }
      : parameters && { parameters };
  },
} as const satisfies FindingRule;

export const oneNode = {
  id: 'one-node',
  severity: 'high',
  severities: [
    [2, 'medium'],
    [3, 'high'],
  ],
  title: 'All pods on one node',
  meaning:
    'All ready pods of a workload are on one node, though others have room for them.',
  advice: 'Spread the pods over nodes.',
  move: 'spread-replicas',
  about: ['observed'],
  sentences: {
    short: 'All pods are on one node in {{where}}',
    what: 'In {{where}} all ready pods are on one node.',
    why: 'Its loss takes all replicas at once, so that they are worth no more than one.',
    remedy:
      'Spread the pods over nodes, with a topology spread constraint on the host name.',
  },
  find: context => foundBy('one-node', 'workload', context),
} as const satisfies FindingRule;

export const recreateStrategy = {
  id: 'recreate-strategy',
  severity: 'medium',
  severities: [[3, 'medium']],
  title: 'Stops before it starts',
  meaning: 'A rollout stops all pods of a workload before new ones start.',
  advice: 'Replace pods a few at a time.',
  move: 'let-nodes-drain',
  about: ['observed'],
  sentences: {
    short: 'A rollout stops all pods in {{where}}',
    what: 'In {{where}} a rollout stops all pods before new ones start.',
    why: 'Every release is an outage, and one that does not start lasts until it is taken back.',
    remedy: 'Roll out with RollingUpdate and a maxUnavailable below all of it.',
  },
  find: context => foundBy('recreate-strategy', 'workload', context),
} as const satisfies FindingRule;
