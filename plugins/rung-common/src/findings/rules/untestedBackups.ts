import { hasAudience } from '../context';
import { FindingRule } from '../types';
import { backUp } from './moveSteps';

export const untestedBackups = {
  id: 'untested-backups',
  severity: 'medium',
  title: 'Untested backups',
  meaning:
    'Whether its backups can be restored is not known: it has not been tried.',
  advice: 'Restore one into an empty cluster, and do so regularly.',
  move: backUp,
  about: ['built.backups'],
  sentences: {
    short: 'The backups have never been restored',
    what: 'The backups have never been restored.',
    why: 'A backup that was never restored is a hope: what is missing shows on the day it is needed.',
    remedy:
      'Restore a backup into an empty cluster, and make that a regular exercise.',
  },
  find: context =>
    context.facts.backups === 'untested' && hasAudience(context)
      ? {}
      : undefined,
} as const satisfies FindingRule;
