import { hasAudience } from '../context';
import { FindingRule } from '../types';

export const untestedBackups: FindingRule = {
  id: 'untested-backups',
  severity: 'medium',
  find(context) {
    return context.facts.backups === 'untested' && hasAudience(context)
      ? {
          what: 'The backups have never been restored.',
          why: 'A backup that was never restored is a hope: what is missing shows on the day it is needed.',
          remedy:
            'Restore a backup into an empty cluster, and make that a regular exercise.',
        }
      : undefined;
  },
};
