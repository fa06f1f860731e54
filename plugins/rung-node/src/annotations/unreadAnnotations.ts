import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  ANNOTATION_PREFIX,
  AssessmentPolicy,
  Problem,
} from '@rung/backstage-plugin-rung-common';
import { nearestAnnotation } from './nearestAnnotation';

/** More of them are no more help, and each is held against all names. */
const MAX_PROBLEMS = 20;
/** As much of what anybody wrote as a message can show. */
const MAX_SHOWN_LENGTH = 80;

/**
 * What the engine passes over because it looks for known annotations with
 * texts only: annotations under `rung.dev/` that do not exist, and known ones
 * whose value is no text, such as a number without quotes. Never throws,
 * whatever the shape of the annotations.
 *
 * @returns at most 20 problems in the words of an assessment, `key` without
 * prefix
 * @public
 */
export function unreadAnnotations(
  entity: Entity,
  policy: AssessmentPolicy,
): Problem[] {
  const annotations: unknown = entity.metadata.annotations;
  return typeof annotations === 'object' && annotations
    ? Object.entries(annotations)
        .filter(([annotation, value]) => isUnread(annotation, value, policy))
        .slice(0, MAX_PROBLEMS)
        .map(([annotation, value]) => ({
          key: shown(nameOf(annotation)),
          source: {
            type: 'entity',
            entityRef: stringifyEntityRef(entity),
            annotation: shown(annotation),
          },
          value: shown(textOf(value)),
          ...whatIsWrong(annotation, value, policy),
        }))
    : [];
}

function isUnread(
  annotation: string,
  value: unknown,
  policy: AssessmentPolicy,
): boolean {
  return policy.annotations.has(annotation)
    ? typeof value !== 'string'
    : annotation.toLowerCase().startsWith(ANNOTATION_PREFIX);
}

function whatIsWrong(
  annotation: string,
  value: unknown,
  policy: AssessmentPolicy,
): Pick<Problem, 'reason' | 'expected'> {
  return policy.annotations.has(annotation)
    ? {
        reason: 'The value is not a text, and the catalog takes nothing else.',
        expected: expectedText(value),
      }
    : {
        reason: 'Rung reads no annotation of this name.',
        expected: expectedName(annotation, policy),
      };
}

function expectedText(value: unknown): string {
  return ['number', 'boolean', 'bigint'].includes(typeof value)
    ? `Write it in quotes: '${value}'.`
    : 'Write a text in quotes, or remove it.';
}

function expectedName(annotation: string, policy: AssessmentPolicy): string {
  const nearest = nearestAnnotation(annotation, policy);
  return nearest === undefined
    ? 'Remove it, or give it the name of an annotation that Rung reads.'
    : `Write ${nearest} instead.`;
}

/** An annotation without the prefix, where it has it. */
function nameOf(annotation: string): string {
  return annotation.toLowerCase().startsWith(ANNOTATION_PREFIX)
    ? annotation.slice(ANNOTATION_PREFIX.length)
    : annotation;
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function shown(written: string): string {
  return written.length > MAX_SHOWN_LENGTH
    ? `${written.slice(0, MAX_SHOWN_LENGTH)}…`
    : written;
}
