import { foundBy } from '../../observations';
import { FindingRule } from '../../types';

export const noBudget = {
  id: 'no-budget',
  severity: 'medium',
  severities: [
    [2, 'low'],
    [3, 'medium'],
  ],
  title: 'No disruption budget',
  meaning: 'No disruption budget says how many pods of a workload may go.',
  advice: 'Add a disruption budget that lets one pod go at a time.',
  move: 'let-nodes-drain',
  about: ['observed'],
  sentences: {
    short: 'No disruption budget in {{where}}',
    what: 'In {{where}} no disruption budget says how many pods may go at once.',
    why: 'An upgrade of nodes may drain all of them at the same time.',
    remedy: 'Add a PodDisruptionBudget with maxUnavailable 1.',
  },
  find: context => foundBy('no-budget', 'workload', context),
} as const satisfies FindingRule;

export const budgetBlocksDrain = {
  id: 'budget-blocks-drain',
  severity: 'medium',
  severities: [[2, 'medium']],
  title: 'Budget that blocks drains',
  meaning: 'A disruption budget lets no pod go, although all of them are well.',
  advice: 'Let the budget spare at least one pod.',
  move: 'let-nodes-drain',
  about: ['observed'],
  sentences: {
    short: 'The budget lets no pod go in {{where}}',
    what: 'In {{where}} the disruption budget lets no pod go, although all of them are well.',
    why: 'Nodes cannot be drained, so that upgrades get stuck or are forced through.',
    remedy:
      'Ask for less than all pods, best with maxUnavailable 1, or run one more.',
  },
  find: context => foundBy('budget-blocks-drain', 'workload', context),
} as const satisfies FindingRule;

export const budgetAllowsAll = {
  id: 'budget-allows-all',
  severity: 'medium',
  severities: [[3, 'medium']],
  title: 'Budget that allows everything',
  meaning: 'A disruption budget lets all pods of a workload go at once.',
  advice: 'Let the budget keep what the load needs.',
  move: 'let-nodes-drain',
  about: ['observed'],
  sentences: {
    short: 'The budget lets all pods go in {{where}}',
    what: 'In {{where}} the disruption budget lets all pods go at once.',
    why: 'It protects no more than no budget at all, and looks as if it did.',
    remedy: 'Set maxUnavailable to 1, or minAvailable to what the load needs.',
  },
  find: context => foundBy('budget-allows-all', 'workload', context),
} as const satisfies FindingRule;

export const severalBudgets = {
  id: 'several-budgets',
  severity: 'medium',
  severities: [[2, 'medium']],
  title: 'Several budgets for one pod',
  meaning: 'More than one disruption budget selects the pods of a workload.',
  advice: 'Leave one budget for each pod.',
  move: 'let-nodes-drain',
  about: ['observed'],
  sentences: {
    short: 'Several budgets select the pods in {{where}}',
    what: 'In {{where}} more than one disruption budget selects the same pods.',
    why: 'Kubernetes then evicts none of them, and nodes cannot be drained.',
    remedy: 'Leave one PodDisruptionBudget whose selector matches the pods.',
  },
  find: context => foundBy('several-budgets', 'workload', context),
} as const satisfies FindingRule;

export const budgetProtectsSickPods = {
  id: 'budget-protects-sick-pods',
  severity: 'low',
  severities: [[3, 'low']],
  title: 'Budget that protects sick pods',
  meaning:
    'A disruption budget keeps pods that never become ready from being evicted.',
  advice: 'Let pods that are not ready be evicted.',
  move: 'let-nodes-drain',
  about: ['observed'],
  sentences: {
    short: 'The budget protects sick pods in {{where}}',
    what: 'In {{where}} the disruption budget protects pods that are not ready as well.',
    why: 'A pod that never becomes ready then keeps its node from being drained.',
    remedy: 'Set unhealthyPodEvictionPolicy to AlwaysAllow.',
  },
  find: context => foundBy('budget-protects-sick-pods', 'workload', context),
} as const satisfies FindingRule;
