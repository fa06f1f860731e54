import { foundBy } from '../../observations';
import { FindingRule } from '../../types';

export const noReadiness = {
  id: 'no-readiness',
  severity: 'medium',
  severities: [[2, 'medium']],
  title: 'No readiness probe',
  meaning: 'A container serves and has no readiness probe.',
  advice: 'Add a readiness probe.',
  move: 'describe-workloads',
  about: ['observed'],
  sentences: {
    short: 'No readiness probe in {{where}}',
    what: 'In {{where}} a container serves without a readiness probe.',
    why: 'It is sent requests before it can answer them, at every rollout and every replacement.',
    remedy: 'Add a readiness probe that asks what a request needs.',
  },
  find: context => foundBy('no-readiness', 'workload', context),
} as const satisfies FindingRule;

export const livenessEqualsReadiness = {
  id: 'liveness-equals-readiness',
  severity: 'low',
  severities: [[2, 'low']],
  title: 'Liveness probe that equals readiness',
  meaning: 'A container is killed for what should only keep requests away.',
  advice: 'Let liveness be more patient, or ask for less.',
  move: 'describe-workloads',
  about: ['observed'],
  sentences: {
    short: 'Liveness equals readiness in {{where}}',
    what: 'In {{where}} the liveness probe of a container is its readiness probe, with the same thresholds.',
    why: 'Under load or when a dependency is away, all pods are restarted at once in place of being spared.',
    remedy:
      'Raise the failureThreshold of the liveness probe, or let it ask whether the process is alive and no more.',
  },
  find: context => foundBy('liveness-equals-readiness', 'workload', context),
} as const satisfies FindingRule;

export const noRequests = {
  id: 'no-requests',
  severity: 'medium',
  severities: [[2, 'medium']],
  title: 'No requests or memory limit',
  meaning:
    'A container says neither what it needs nor how much memory it may take, or only part of that.',
  advice: 'State requests for CPU and memory, and a limit for memory.',
  move: 'describe-workloads',
  about: ['observed'],
  sentences: {
    short: 'No requests or memory limit in {{where}}',
    what: 'In {{where}} a container lacks a request for CPU or memory, or a limit for memory.',
    why: 'The scheduler places it as if it needed nothing, and it is the first to go where room is short.',
    remedy:
      'State requests for CPU and memory, and a limit for memory; a limit for CPU is not asked for.',
  },
  find: context => foundBy('no-requests', 'workload', context),
} as const satisfies FindingRule;
