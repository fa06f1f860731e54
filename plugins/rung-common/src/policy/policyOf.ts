import { InputError } from '@backstage/errors';
import { AssessmentPolicy } from './AssessmentPolicy';
import { AssessmentPolicyInput, assessmentPolicyKeys } from './types';

/**
 * The policy of settings that somebody has just written, as they would stand under
 * `rung` in app-config. They are checked as a backend checks them when it starts.
 *
 * @throws InputError that names the first place that is wrong, or that is no part
 * of the policy, and what to write instead
 * @public
 */
export function policyOf(settings: unknown): AssessmentPolicy {
  if (
    typeof settings !== 'object' ||
    settings === null ||
    Array.isArray(settings)
  ) {
    throw new InputError(
      `rung is ${JSON.stringify(
        settings,
      )}; write settings of the policy below it: ${assessmentPolicyKeys.join(
        ', ',
      )}`,
    );
  }
  const stranger = Object.keys(settings).find(
    key => !assessmentPolicyKeys.some(known => known === key),
  );
  if (stranger !== undefined) {
    throw new InputError(
      `rung.${stranger} is no part of the policy; leave it out, and write some of ${assessmentPolicyKeys.join(
        ', ',
      )}`,
    );
  }
  return AssessmentPolicy.create(settings as AssessmentPolicyInput);
}
