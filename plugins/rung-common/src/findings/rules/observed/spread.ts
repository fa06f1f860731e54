import { foundBy, highestOf, whereFound } from '../../observations';
import { count } from '../../parameters';
import { FindingRule } from '../../types';

export const noSpreadRule = {
  id: 'no-spread-rule',
  severity: 'low',
  severities: [[3, 'low']],
  title: 'Spread by chance',
  meaning:
    'The pods of a workload are in several zones, and no rule keeps them there.',
  advice: 'Add a topology spread constraint on the zone.',
  move: 'spread-replicas',
  about: ['observed'],
  sentences: {
    short: 'No rule spreads the pods in {{where}}',
    what: 'In {{where}} the pods are in several zones, and no rule keeps them there.',
    why: 'The next rollout or the next drain can place all of them in one zone.',
    remedy: 'Add a topology spread constraint on the zone.',
  },
  find: context => foundBy('no-spread-rule', 'workload', context),
} as const satisfies FindingRule;

export const spreadNotBinding = {
  id: 'spread-not-binding',
  severity: 'medium',
  severities: [[3, 'medium']],
  title: 'Spread rule that is broken',
  meaning:
    'A rule spreads the pods of a workload over zones and may be broken, and it is.',
  advice: 'Let the rule bind, and roll out anew.',
  move: 'spread-replicas',
  about: ['observed'],
  sentences: {
    short: 'The spread rule is broken in {{where}}',
    what: 'In {{where}} the pods are further apart in number than the rule that spreads them over zones says.',
    why: 'With ScheduleAnyway the rule is a wish, and it only counts while a pod is placed.',
    remedy:
      'Use DoNotSchedule with nodeTaintsPolicy Honor, and restart the rollout so that the pods are placed anew.',
  },
  find: context => foundBy('spread-not-binding', 'workload', context),
} as const satisfies FindingRule;

export const spreadSelectsNothing = {
  id: 'spread-selects-nothing',
  severity: 'medium',
  severities: [[2, 'medium']],
  title: 'Spread rule without pods',
  meaning:
    'A rule that spreads the pods of a workload selects none of them, and so does nothing.',
  advice: 'Let its selector match the labels of the pods.',
  move: 'spread-replicas',
  about: ['observed'],
  sentences: {
    short: 'The spread rule counts no pod in {{where}}',
    what: 'In {{where}} a rule that spreads pods does not select its own.',
    why: 'It looks as if they were spread, and nothing spreads them.',
    remedy:
      'Let the selector of the topology spread constraint match the labels of the pod template.',
  },
  find: context => foundBy('spread-selects-nothing', 'workload', context),
} as const satisfies FindingRule;

export const spreadBlocksRecovery = {
  id: 'spread-blocks-recovery',
  severity: 'low',
  severities: [[3, 'low']],
  title: 'Spread rule that blocks recovery',
  meaning:
    'While a zone is lost, a rule that may not be broken still counts it, and replacements stay pending.',
  advice: 'Let the rule honour the taints of nodes.',
  move: 'spread-replicas',
  about: ['observed'],
  sentences: {
    short: 'Replacements would stay pending in {{where}}',
    what: 'In {{where}} the loss of a zone would leave up to {{pending}} pending, because a spread rule still counts that zone.',
    why: 'The pods that are left carry the load for as long as the zone is away.',
    remedy:
      'Set nodeTaintsPolicy to Honor in the constraint, or allow a larger maxSkew.',
  },
  find({ observations }) {
    const check = observations.get('spread-blocks-recovery');
    return (
      check && {
        parameters: {
          where: whereFound(check, 'workload'),
          pending: count(highestOf(check, 'pending'), 'pod'),
        },
      }
    );
  },
} as const satisfies FindingRule;
