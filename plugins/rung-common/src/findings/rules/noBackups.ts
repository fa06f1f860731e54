import { hasAudience } from '../context';
import { FindingRule } from '../types';

export const noBackups: FindingRule = {
  id: 'no-backups',
  severity: 'high',
  find(context) {
    return context.facts.backups === 'none' && hasAudience(context)
      ? {
          what: 'There are no backups.',
          why: 'A managed control plane backs up neither workloads nor data, and a mistake is as final as an outage.',
          remedy:
            'Schedule backups of cluster objects and volumes, and restore one to see that it works.',
        }
      : undefined;
  },
};
