import { objectivesFor } from '../context';
import { stated } from '../parameters';
import { FindingRule } from '../types';
import { backUp } from './moveSteps';

export const noOffRegionBackups = {
  id: 'no-off-region-backups',
  severity: 'high',
  title: 'No off-region backups',
  meaning:
    'An objective counts on backups outside the region, and there are none.',
  advice: 'Copy the backups to another region, and restore one from there.',
  move: backUp,
  about: ['built.off-region-backups'],
  sentences: {
    short: 'There are no backups outside the region',
    what: '{{objective}} counts on backups outside the region, and there are none.',
    why: 'Backups that are lost with the region leave nothing to recover from.',
    remedy: 'Copy the backups to another region, and restore one from there.',
  },
  find(context) {
    const counting =
      context.facts['off-region-backups'] === false
        ? objectivesFor(context, 'region').find(({ rung }) => rung === 3)
        : undefined;
    return counting && { parameters: { objective: stated([counting]) } };
  },
} as const satisfies FindingRule;
