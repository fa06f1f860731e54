import type { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { MAX_VALUE_LENGTH } from '../requirements/values';
import { nameOf } from './entityRefOf';

/** A longer value is reported as too long, and that takes one character more. */
const MAX_KEPT_LENGTH = MAX_VALUE_LENGTH + 1;

/**
 * An entity cut down to what is read of it: its name and the annotations that
 * the policy knows, in a fixed order, with values no longer than it takes to
 * report them.
 *
 * @remarks
 *
 * The assessment of what is left is the assessment of the entity, as that of
 * the one assessed and as that of a system or domain. Two entities that state
 * the same give the same JSON, whatever else their authors wrote and in
 * whatever order. Never throws, whatever the shape of the entity.
 *
 * @public
 */
export function narrowEntity(entity: Entity, policy: AssessmentPolicy): Entity {
  const { kind, namespace, name } = nameOf(entity);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      namespace,
      name,
      annotations: narrowed(entity?.metadata?.annotations, policy),
    },
  };
}

/** Most entities of a catalog state nothing, so that is found out first. */
function narrowed(
  stated: unknown,
  policy: AssessmentPolicy,
): Record<string, string> {
  const entries: [string, string][] = [];
  if (
    typeof stated === 'object' &&
    stated &&
    Object.keys(stated).some(annotation => policy.annotations.has(annotation))
  ) {
    for (const annotation of policy.annotations) {
      const text: unknown =
        Object.hasOwn(stated, annotation) &&
        (stated as Record<string, unknown>)[annotation];
      if (typeof text === 'string') {
        entries.push([annotation, asKept(text)]);
      }
    }
  }
  return Object.fromEntries(entries);
}

/** Joined anew, because a slice would keep the whole text in memory. */
function asKept(text: string): string {
  return text.length > MAX_KEPT_LENGTH
    ? text.slice(0, MAX_KEPT_LENGTH).split('').join('')
    : text;
}
