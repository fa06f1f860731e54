import { Config } from '@backstage/config';
import {
  AssessmentPolicy,
  AssessmentPolicyInput,
  assessmentPolicyKeys,
} from '@rung/backstage-plugin-rung-common';
import { checkSettings } from './checkSettings';

/**
 * What is set under `rung` for the engine, as it is written.
 *
 * @param root - the whole configuration of an app
 * @throws InputError that names the first setting under `rung` that no package
 * of Rung reads, and the one that was meant
 * @public
 */
export function readAssessmentPolicyInput(root: Config): AssessmentPolicyInput {
  checkSettings(root);
  return Object.fromEntries(
    assessmentPolicyKeys.flatMap(key => {
      const value = root.getOptional(`rung.${key}`);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/**
 * The thresholds, profiles and annotation keys that an organization has set
 * under `rung`, completed with the defaults.
 *
 * @param root - the whole configuration of an app
 * @throws InputError that names the first key that is wrong, and what to write
 * instead
 * @public
 */
export function readAssessmentPolicy(root: Config): AssessmentPolicy {
  return AssessmentPolicy.create(readAssessmentPolicyInput(root));
}
