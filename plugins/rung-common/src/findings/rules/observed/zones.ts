import { figureOf, foundBy, whereFound } from '../../observations';
import { share } from '../../parameters';
import { FindingRule } from '../../types';

export const oneZone = {
  id: 'one-zone',
  severity: 'high',
  severities: [[3, 'high']],
  title: 'All pods in one zone',
  meaning:
    'All ready pods of a workload are in one zone, though the cluster has several.',
  advice: 'Spread the pods over the zones.',
  move: 'spread-replicas',
  about: ['observed'],
  sentences: {
    short: 'All pods are in one zone in {{where}}',
    what: 'In {{where}} all ready pods are in one zone, though the cluster has several.',
    why: 'The outage of that zone takes all of them, which the requirements do not allow.',
    remedy:
      'Spread the pods over the zones, with a topology spread constraint that may not be broken.',
  },
  find: context => foundBy('one-zone', 'workload', context),
} as const satisfies FindingRule;

export const nodesInOneZone = {
  id: 'nodes-in-one-zone',
  severity: 'high',
  severities: [[3, 'high']],
  title: 'All nodes in one zone',
  meaning:
    'All nodes of a cluster that take pods are in one zone, and it is to ride out the loss of one.',
  advice: 'Spread the node pools over three zones.',
  move: 'managed-cluster-over-zones',
  about: ['observed'],
  sentences: {
    short: 'All nodes are in one zone in {{where}}',
    what: 'In {{where}} all nodes that take pods are in one zone.',
    why: 'Wherever its pods are placed, the outage of that zone takes all of them.',
    remedy: 'Spread the node pools over three zones.',
  },
  find: context => foundBy('nodes-in-one-zone', 'cluster', context),
} as const satisfies FindingRule;

export const zoneLossLeavesTooFew = {
  id: 'zone-loss-leaves-too-few',
  severity: 'high',
  severities: [[3, 'high']],
  title: 'A lost zone leaves too few',
  meaning:
    'The loss of one zone leaves less than half of the pods of a workload, or fewer than its disruption budget asks for.',
  advice: 'Spread the pods evenly, and run enough of them.',
  move: 'spread-replicas',
  about: ['observed'],
  sentences: {
    short: 'A lost zone leaves too few in {{where}}',
    what: 'In {{where}} the loss of one zone leaves too few pods: {{left}} where it is worst.',
    why: 'What is left has to carry the whole load until others have started, if they can.',
    remedy:
      'Spread the pods evenly over three zones, and run as many as what is left needs.',
  },
  find({ observations }) {
    const check = observations.get('zone-loss-leaves-too-few');
    if (!check) {
      return undefined;
    }
    const [worst] = check.hits
      .map(details => ({
        left: figureOf(details, 'left'),
        pods: figureOf(details, 'pods'),
      }))
      .sort(
        (one, other) =>
          one.left * other.pods - other.left * one.pods ||
          one.pods - other.pods,
      );
    return {
      parameters: {
        where: whereFound(check, 'workload'),
        left: share(worst.left, worst.pods, 'pod'),
      },
    };
  },
} as const satisfies FindingRule;

export const volumePinsZone = {
  id: 'volume-pins-zone',
  severity: 'medium',
  severities: [[3, 'medium']],
  title: 'Volumes pin it to a zone',
  meaning:
    'All volumes of a workload are in one zone, and its pods can run nowhere else.',
  advice: 'Keep the data where the loss of a zone does not reach it.',
  move: 'on-its-own',
  about: ['observed'],
  sentences: {
    short: 'All volumes are in one zone in {{where}}',
    what: 'In {{where}} all volumes are in one zone.',
    why: 'When that zone is lost its pods wait for volumes that no other zone has.',
    remedy:
      'Use zone-redundant volumes, or replicas with volumes of their own in several zones.',
  },
  find: context => foundBy('volume-pins-zone', 'workload', context),
} as const satisfies FindingRule;
