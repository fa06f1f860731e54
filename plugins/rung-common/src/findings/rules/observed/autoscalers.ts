import { everywhere, figureOf, whereFound } from '../../observations';
import { FindingRule } from '../../types';

export const autoscalerFloor = {
  id: 'autoscaler-floor',
  severity: 'medium',
  severities: [[2, 'medium']],
  title: 'Autoscaler without a floor',
  meaning:
    'An autoscaler may go down to one pod, or has no room between its minimum and its maximum.',
  advice: 'Let it keep at least two pods, and add some.',
  move: 'describe-workloads',
  about: ['observed'],
  sentences: {
    short: 'Autoscaling goes to one pod in {{where}}',
    what: 'In {{where}} the autoscaler may go down to one pod.',
    why: 'While there is little load, the loss of one node is an outage.',
    remedy:
      'Set its minimum to two or more, or three where a zone may be lost.',
  },
  variants: {
    'no-room': {
      short: 'The autoscaler has no room in {{where}}',
      what: 'In {{where}} the minimum of the autoscaler is its maximum.',
      why: 'It can add nothing when the load rises or when a zone is lost.',
      remedy: 'Raise its maximum to what the peak needs.',
    },
  },
  find({ observations }) {
    const check = observations.get('autoscaler-floor');
    const parameters = check && { where: whereFound(check, 'workload') };
    return check?.hits.every(hit => figureOf(hit, 'minimum') > 1)
      ? { variant: 'no-room', parameters }
      : parameters && { parameters };
  },
} as const satisfies FindingRule;

export const autoscalerDead = {
  id: 'autoscaler-dead',
  severity: 'medium',
  severities: [[2, 'medium']],
  title: 'Autoscaler that does nothing',
  meaning:
    'An autoscaler is not active, or scales a workload that is not there.',
  advice: 'Give it metrics that exist and a target that does.',
  move: 'describe-workloads',
  about: ['observed'],
  sentences: {
    short: 'The autoscaler is not active in {{where}}',
    what: 'In {{where}} the autoscaler is not active.',
    why: 'The load can rise as it likes, and nothing is added.',
    remedy:
      'Look at its conditions: most often the metric that it scales by is not served.',
  },
  variants: {
    'no-target': {
      short: 'The autoscaler has no target in {{where}}',
      what: 'In {{where}} the autoscaler of that name scales something that is not there.',
      remedy: 'Correct the name or the kind in its scaleTargetRef.',
    },
  },
  find({ observations }) {
    const check = observations.get('autoscaler-dead');
    const parameters = check && { where: whereFound(check, 'workload') };
    return check && everywhere(check, 'reason', 'no-target')
      ? { variant: 'no-target', parameters }
      : parameters && { parameters };
  },
} as const satisfies FindingRule;
