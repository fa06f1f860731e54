import { InputError } from '@backstage/errors';
import { requirementAnnotations } from '../annotations/keys';
import { RequirementKey, requirementKeys } from '../requirements/types';
import { AssessmentPolicyInput } from './types';

/** The annotations that state each requirement, the ladder's own first. */
export type AnnotationKeys = Readonly<
  Record<RequirementKey, readonly string[]>
>;

/** @throws InputError unless the key is that of a requirement. */
export function checkKey(
  key: string,
  at: string,
): asserts key is RequirementKey {
  if (!requirementKeys.some(known => known === key)) {
    throw new InputError(
      `${at} is not a requirement; write one of ${requirementKeys.join(', ')}`,
    );
  }
}

/** @throws InputError that names the first key that is wrong. */
export function readAnnotationKeys(
  input: AssessmentPolicyInput['annotationKeys'] = {},
): AnnotationKeys {
  for (const [key, annotations] of Object.entries(input)) {
    const at = `rung.annotationKeys.${key}`;
    checkKey(key, at);
    if (annotations !== undefined && !Array.isArray(annotations)) {
      throw new InputError(
        `${at} is ${JSON.stringify(
          annotations,
        )}; write a list of annotation keys`,
      );
    }
  }
  return Object.fromEntries(
    requirementKeys.map(key => [
      key,
      [requirementAnnotations[key], ...(input[key] ?? [])],
    ]),
  ) as unknown as AnnotationKeys;
}
