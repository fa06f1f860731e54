import { ReportedStatus } from '@rung/backstage-plugin-rung-common/wire';

/** Whether there was a verdict: of an entity that is only seen there is none. */
export function isAssessed(status: ReportedStatus): boolean {
  return status === 'assessed' || status === 'incomplete';
}
