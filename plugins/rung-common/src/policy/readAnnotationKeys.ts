import { InputError } from '@backstage/errors';
import {
  PROFILE_ANNOTATION,
  requirementAnnotations,
} from '../annotations/keys';
import { RequirementKey, requirementKeys } from '../requirements/types';
import { AssessmentPolicyInput } from './types';

const annotatedKeys = [...requirementKeys, 'profile'] as const;

/**
 * The annotations that state each requirement, and those that name a profile,
 * the ladder's own first.
 */
export type AnnotationKeys = Readonly<
  Record<(typeof annotatedKeys)[number], readonly string[]>
>;

/** @throws InputError unless the key is that of a requirement. */
export function checkKey(
  key: string,
  at: string,
): asserts key is RequirementKey {
  if (!requirementKeys.some(known => known === key)) {
    throw notAmong(requirementKeys, at);
  }
}

function notAmong(keys: readonly string[], at: string): InputError {
  return new InputError(
    `${at} is not a requirement; write one of ${keys.join(', ')}`,
  );
}

/** @throws InputError that names the first key that is wrong. */
export function readAnnotationKeys(
  input: AssessmentPolicyInput['annotationKeys'] = {},
): AnnotationKeys {
  for (const [key, annotations] of Object.entries(input)) {
    const at = `rung.annotationKeys.${key}`;
    if (!annotatedKeys.some(known => known === key)) {
      throw notAmong(annotatedKeys, at);
    }
    if (annotations !== undefined && !Array.isArray(annotations)) {
      throw new InputError(
        `${at} is ${JSON.stringify(
          annotations,
        )}; write a list of annotation keys`,
      );
    }
  }
  const own = { ...requirementAnnotations, profile: PROFILE_ANNOTATION };
  return Object.fromEntries(
    annotatedKeys.map(key => [key, [own[key], ...(input[key] ?? [])]]),
  ) as unknown as AnnotationKeys;
}
