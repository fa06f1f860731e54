import { Entity } from '@backstage/catalog-model';
import {
  Assessment,
  AssessmentPolicy,
} from '@rung/backstage-plugin-rung-common';
import {
  Complaint,
  complaintOf,
  unreadStatements,
} from '@rung/backstage-plugin-rung-node';
import { campaignComplaintsOf } from './campaignComplaintsOf';

/**
 * Everything that is wrong with what an entity states itself. What it inherits is
 * a matter of those who wrote that.
 */
export function complaintsOf(
  entity: Entity,
  assessment: Assessment | undefined,
  policy: AssessmentPolicy,
): Complaint[] {
  const unreadable = assessment?.problems ?? [];
  return [
    ...unreadable
      .filter(({ source }) => source.type === 'entity')
      .map(complaintOf),
    ...campaignComplaintsOf(entity),
    ...unreadStatements(entity, policy).map(({ complaint }) => complaint),
  ];
}
