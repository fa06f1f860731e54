import {
  ANNOTATION_PREFIX,
  assessEntity,
  Assessment,
  AssessmentPolicy,
  EvaluateRequest,
} from '@rung/backstage-plugin-rung-common';

/** Scores what is stated, for an entity that need not exist. */
export function evaluate(
  { requirements = {}, annotations = {} }: EvaluateRequest,
  policy: AssessmentPolicy,
): Assessment {
  return assessEntity(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'unnamed',
        annotations: Object.fromEntries([
          ...Object.entries(annotations),
          ...Object.entries(requirements).map(([key, value]) => [
            `${ANNOTATION_PREFIX}${key}`,
            value,
          ]),
        ]),
      },
    },
    { policy, now: new Date() },
  );
}
