import { foundBy } from '../../observations';
import { FindingRule } from '../../types';
import { backUp } from '../moveSteps';

export const noBackupSchedule = {
  id: 'no-backup-schedule',
  severity: 'medium',
  severities: [[2, 'medium']],
  title: 'No backup schedule',
  meaning:
    'The cluster backs up on schedule, and no schedule covers its namespace.',
  advice: 'Add its namespace to a schedule.',
  move: backUp,
  about: ['observed'],
  sentences: {
    short: 'No backup schedule in {{where}}',
    what: 'In {{where}} no schedule makes backups, though the cluster has schedules for others.',
    why: 'What is lost or deleted there is gone for good.',
    remedy: 'Add the namespace to a schedule, and restore one backup.',
  },
  find: context => foundBy('no-backup-schedule', 'namespace', context),
} as const satisfies FindingRule;

export const backupFailing = {
  id: 'backup-failing',
  severity: 'high',
  severities: [[2, 'high']],
  title: 'Failing backups',
  meaning: 'The last backup of its namespace has failed, at least in part.',
  advice: 'Mend the backup, and restore one.',
  move: backUp,
  about: ['observed'],
  sentences: {
    short: 'The last backup has failed in {{where}}',
    what: 'In {{where}} the last backup has failed, at least in part.',
    why: 'A backup that is partly there is none for what it lacks.',
    remedy: 'Look at the log of the backup, mend it, and restore one.',
  },
  find: context => foundBy('backup-failing', 'namespace', context),
} as const satisfies FindingRule;

export const backupStale = {
  id: 'backup-stale',
  severity: 'medium',
  severities: [[2, 'medium']],
  title: 'Stale backups',
  meaning:
    'The last complete backup of its namespace is older than three of its intervals.',
  advice: 'Find out why the schedule makes none.',
  move: backUp,
  about: ['observed'],
  sentences: {
    short: 'The last backup is too old in {{where}}',
    what: 'In {{where}} the last complete backup is older than three intervals of its schedule.',
    why: 'A restore would lose all that was written since.',
    remedy: 'Find out why the schedule makes none, and restore one.',
  },
  find: context => foundBy('backup-stale', 'namespace', context),
} as const satisfies FindingRule;
