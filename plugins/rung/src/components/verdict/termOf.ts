import { RequirementKey } from '@rung/backstage-plugin-rung-common';
import { TermName } from '../shared';

/** The word of the domain that a requirement is called by, where it is one. */
export function termOf(key: RequirementKey): TermName | undefined {
  if (key === 'survives') {
    return 'failureDomain';
  }
  const [objective] = key.split('.');
  return objective === 'rto' || objective === 'rpo' ? objective : undefined;
}
