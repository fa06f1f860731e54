import {
  annotationOf,
  assess,
  Assessment,
  AssessmentPolicy,
  readAnnotations,
  requirementKeys,
} from '@rung/backstage-plugin-rung-common';
import { EvaluateRequest } from '@rung/backstage-plugin-rung-common/wire';

/** Assesses what is stated, for an entity that need not exist. */
export function evaluate(
  { requirements = {}, annotations = {} }: EvaluateRequest,
  policy: AssessmentPolicy,
): Assessment {
  const now = new Date();
  const stated = requirementKeys.flatMap(key =>
    requirements[key] === undefined
      ? []
      : [[annotationOf(key), requirements[key]]],
  );
  const reading = readAnnotations(
    { ...annotations, ...Object.fromEntries(stated) },
    { entityRef: 'component:default/unnamed', policy, now },
  );
  return assess({ ...reading, now }, policy);
}
