import { foundBy } from '../../observations';
import { FindingRule } from '../../types';

export const notGitops = {
  id: 'not-gitops',
  severity: 'medium',
  severities: [[3, 'medium']],
  title: 'Not delivered by GitOps',
  meaning:
    'Changes have to be audited, and nothing that was seen applies a workload from Git.',
  advice: 'Deliver it with GitOps.',
  move: 'deliver-through-git',
  about: ['observed'],
  sentences: {
    short: 'Nothing applies it from Git in {{where}}',
    what: 'In {{where}} nothing that was seen applies it from Git, though its changes have to be audited.',
    why: 'A change that is made by hand leaves no trace of who made it and why.',
    remedy:
      'Deliver it with GitOps, so that every change is a reviewed commit.',
  },
  find: context =>
    context.word('change-control') === 'audited'
      ? foundBy('not-gitops', 'workload', context)
      : undefined,
} as const satisfies FindingRule;

export const drifting = {
  id: 'drifting',
  severity: 'medium',
  severities: [[3, 'medium']],
  title: 'Drifted from its source',
  meaning: 'What runs is not what the source says that applies it.',
  advice: 'Bring the two together.',
  move: 'deliver-through-git',
  about: ['observed'],
  sentences: {
    short: 'What runs is not what Git says in {{where}}',
    what: 'In {{where}} what runs is not what the source says that applies it.',
    why: 'What would be rebuilt from the source after a loss is not what was lost.',
    remedy:
      'Commit what was changed by hand, or have it reverted, and look at why it is not applied.',
  },
  find: context => foundBy('drifting', 'workload', context),
} as const satisfies FindingRule;
