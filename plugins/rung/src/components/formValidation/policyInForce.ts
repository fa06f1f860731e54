import { ApiHolder } from '@backstage/core-plugin-api';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { rungApiRef } from '../../api';

/** The rules in force, where the backend can be asked for them. */
export async function policyInForce(
  apiHolder: ApiHolder,
): Promise<AssessmentPolicy | undefined> {
  const ladder = await apiHolder
    .get(rungApiRef)
    ?.getLadder()
    .catch(() => undefined);
  return ladder && AssessmentPolicy.create(ladder.policy);
}
