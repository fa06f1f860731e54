import {
  assessEntity,
  AssessmentPolicy,
  Problem,
} from '@rung/backstage-plugin-rung-common';
import { labelKeys } from '../labels';
import { isForRung } from './names';
import { nearestAnnotation } from './nearestAnnotation';

/** What is wrong with something that nobody reads, and what to write. */
export type Fault = Pick<Problem, 'reason' | 'expected'>;

const ownLabels: ReadonlySet<string> = new Set(Object.values(labelKeys));

/** What keeps an annotation from being read; undefined where nothing does. */
export function faultOfAnnotation(
  name: string,
  value: unknown,
  policy: AssessmentPolicy,
): Fault | undefined {
  if (!policy.annotations.has(name)) {
    return isForRung(name)
      ? {
          reason: 'Rung reads no annotation of this name.',
          expected: expectedName(name, policy),
        }
      : undefined;
  }
  return typeof value === 'string'
    ? undefined
    : {
        reason: 'The value is not a text, and the catalog takes nothing else.',
        expected: expectedText(name, value, policy),
      };
}

/** What is wrong with a key that is no annotation but was meant to be one. */
export function faultOfMisplaced(
  name: string,
  _value: unknown,
  policy: AssessmentPolicy,
): Fault | undefined {
  // What Rung writes itself is no statement of anybody.
  if (!isForRung(name) || ownLabels.has(name)) {
    return undefined;
  }
  const meant = policy.annotations.has(name)
    ? name
    : nearestAnnotation(name, policy);
  return {
    reason: 'Rung reads annotations, and nothing that is written here.',
    expected:
      meant === undefined
        ? 'Remove it, or write it in metadata.annotations under a name that Rung reads.'
        : `Write ${meant} with a text in metadata.annotations.`,
  };
}

/** What is wrong with something that should be a map and holds statements. */
export function faultOfShape(holder: unknown): Fault | undefined {
  const items = Array.isArray(holder) ? holder : [holder];
  return items.some(mentionsRung)
    ? {
        reason: Array.isArray(holder)
          ? 'It is a list, and nobody reads annotations from a list.'
          : 'It is a text, and nobody reads annotations from a text.',
        expected:
          'Write each as a key with a text in metadata.annotations, one to a line.',
      }
    : undefined;
}

function mentionsRung(item: unknown): boolean {
  return typeof item === 'object' && item
    ? [...Object.keys(item), ...Object.values(item)].some(mentionsRungInText)
    : mentionsRungInText(item);
}

function mentionsRungInText(text: unknown): boolean {
  return typeof text === 'string' && isForRung(text.trim());
}

/** Nothing is advised that would not be read either. */
function expectedText(
  name: string,
  value: unknown,
  policy: AssessmentPolicy,
): string {
  if (!['number', 'boolean', 'bigint'].includes(typeof value)) {
    return 'Write a text in quotes, or remove it.';
  }
  const { problems } = assessEntity(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'any', annotations: { [name]: String(value) } },
    },
    { policy },
  );
  const problem = problems.find(({ source }) => source.annotation === name);
  return problem ? problem.expected : `Write it in quotes: '${value}'.`;
}

function expectedName(name: string, policy: AssessmentPolicy): string {
  const nearest = nearestAnnotation(name, policy);
  return nearest === undefined
    ? 'Remove it, or give it the name of an annotation that Rung reads.'
    : `Write ${nearest} instead.`;
}
