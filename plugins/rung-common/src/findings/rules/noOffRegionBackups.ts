import { objectivesFor } from '../context';
import { FindingRule } from '../types';

export const noOffRegionBackups: FindingRule = {
  id: 'no-off-region-backups',
  severity: 'high',
  find(context) {
    const counting =
      context.facts['off-region-backups'] === false
        ? objectivesFor(context, 'region').find(({ rung }) => rung === 3)
        : undefined;
    return counting
      ? {
          what: `${counting.key} ${counting.text} counts on backups outside the region, and there are none.`,
          why: 'Backups that are lost with the region leave nothing to recover from.',
          remedy:
            'Copy the backups to another region, and restore one from there.',
        }
      : undefined;
  },
};
