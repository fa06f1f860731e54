import {
  Posture,
  ReportedStatus,
  ResilienceRung,
  RungNumber,
} from '@rung/backstage-plugin-rung-common';

/** Words that several schemas, counts and filters share. */
export const statuses = ['assessed', 'provisional', 'unassessed'] as const;

export const reportedStatuses = [
  ...statuses,
  'failed',
] as const satisfies readonly ReportedStatus[];

export const postures = [
  'fits',
  'over-built',
  'under-built',
  'unknown',
] as const satisfies readonly Posture[];

export const severities = ['high', 'medium', 'low'] as const;

export const failureDomains = ['node', 'zone', 'cluster', 'region'] as const;

export const dataStrategies = [
  'async-replicas',
  'synchronous',
  'global',
  'mergeable',
] as const;

export const rungNumbers = [
  1, 2, 3, 4, 5, 6,
] as const satisfies readonly RungNumber[];

export const resilienceRungs = [
  1, 2, 3, 5, 6,
] as const satisfies readonly ResilienceRung[];
