import { hasAudience } from '../context';
import { FindingRule } from '../types';
import { backUp } from './moveSteps';

export const noBackups = {
  id: 'no-backups',
  severity: 'high',
  title: 'No backups',
  meaning: 'There is nothing to restore from, and others rely on it.',
  advice: 'Schedule backups of objects and volumes, and restore one.',
  move: backUp,
  about: ['built.backups'],
  sentences: {
    short: 'There are no backups',
    what: 'There are no backups.',
    why: 'A managed control plane backs up neither workloads nor data, and a mistake is as final as an outage.',
    remedy:
      'Schedule backups of cluster objects and volumes, and restore one to see that it works.',
  },
  find: context =>
    context.facts.backups === 'none' && hasAudience(context) ? {} : undefined,
} as const satisfies FindingRule;
