import {
  Posture,
  ReportedStatus,
  ResilienceRung,
  resiliencePath,
  RungNumber,
  rungs,
} from '@rung/backstage-plugin-rung-common';

/** The words that filters are chosen from, in the order they are shown in. */
export const postures: readonly Posture[] = [
  'fits',
  'over-built',
  'under-built',
  'unknown',
];

export const reportedStatuses: readonly ReportedStatus[] = [
  'assessed',
  'provisional',
  'unassessed',
  'failed',
];

export const rungNumbers: readonly RungNumber[] = rungs.map(({ rung }) => rung);

export const resilienceRungs: readonly ResilienceRung[] = resiliencePath;
