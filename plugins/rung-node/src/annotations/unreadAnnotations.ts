import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  ANNOTATION_PREFIX,
  AssessmentPolicy,
  Problem,
} from '@rung/backstage-plugin-rung-common';
import { nearestAnnotation } from './nearestAnnotation';

/** As much of what anybody wrote as a message can show. */
const MAX_SHOWN_LENGTH = 80;

/**
 * What the engine passes over because it looks for known annotations with
 * texts only: annotations under `rung.dev/` that do not exist, and known ones
 * whose value is no text, such as a number without quotes. Never throws,
 * whatever the shape of the annotations.
 *
 * @returns the problems in the words of an assessment, `key` without prefix
 * @public
 */
export function unreadAnnotations(
  entity: Entity,
  policy: AssessmentPolicy,
): Problem[] {
  const annotations: unknown = entity.metadata.annotations;
  if (typeof annotations !== 'object' || !annotations) {
    return [];
  }
  const entityRef = stringifyEntityRef(entity);
  return Object.entries(annotations).flatMap(([annotation, value]) => {
    const wrong = whatIsWrong(annotation, value, policy);
    return wrong
      ? {
          key: shown(nameOf(annotation)),
          source: { type: 'entity' as const, entityRef, annotation },
          value: shown(textOf(value)),
          ...wrong,
        }
      : [];
  });
}

function whatIsWrong(
  annotation: string,
  value: unknown,
  policy: AssessmentPolicy,
): Pick<Problem, 'reason' | 'expected'> | undefined {
  if (policy.annotations.has(annotation)) {
    return typeof value === 'string'
      ? undefined
      : {
          reason:
            'The value is not a text, and the catalog takes nothing else.',
          expected: expectedText(value),
        };
  }
  return annotation.toLowerCase().startsWith(ANNOTATION_PREFIX)
    ? {
        reason: 'Rung reads no annotation of this name.',
        expected: expectedName(annotation, policy),
      }
    : undefined;
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
  return typeof value === 'string' ? value : JSON.stringify(value) ?? '';
}

function shown(written: string): string {
  return written.length > MAX_SHOWN_LENGTH
    ? `${written.slice(0, MAX_SHOWN_LENGTH)}…`
    : written;
}
