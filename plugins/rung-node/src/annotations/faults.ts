import {
  AssessmentPolicy,
  problemText,
  ProblemText,
  readAnnotations,
} from '@rung/backstage-plugin-rung-common';
import { labelKeys } from '../labels';
import { isForRung } from './names';
import { nearestAnnotation } from './nearestAnnotation';

const ownLabels: ReadonlySet<string> = new Set(Object.values(labelKeys));

/** What keeps an annotation from being read; undefined where nothing does. */
export function faultOfAnnotation(
  name: string,
  value: unknown,
  policy: AssessmentPolicy,
): ProblemText | undefined {
  if (!policy.annotations.has(name)) {
    return isForRung(name)
      ? {
          what: 'Rung reads no annotation of this name.',
          advice: expectedName(name, policy),
        }
      : undefined;
  }
  return typeof value === 'string'
    ? undefined
    : {
        what: 'The value is not a text, and the catalog takes nothing else.',
        advice: expectedText(name, value, policy),
      };
}

/** What is wrong with a key that is no annotation but was meant to be one. */
export function faultOfMisplaced(
  name: string,
  _value: unknown,
  policy: AssessmentPolicy,
): ProblemText | undefined {
  // What Rung writes itself is no statement of anybody.
  if (!isForRung(name) || ownLabels.has(name)) {
    return undefined;
  }
  const meant = policy.annotations.has(name)
    ? name
    : nearestAnnotation(name, policy);
  return {
    what: 'Rung reads annotations, and nothing that is written here.',
    advice:
      meant === undefined
        ? 'Remove it, or write it in metadata.annotations under a name that Rung reads.'
        : `Write ${meant} with a text in metadata.annotations.`,
  };
}

/** What is wrong with something that should be a map and holds statements. */
export function faultOfShape(holder: unknown): ProblemText | undefined {
  const items = Array.isArray(holder) ? holder : [holder];
  return items.some(mentionsRung)
    ? {
        what: Array.isArray(holder)
          ? 'It is a list, and nobody reads annotations from a list.'
          : 'It is a text, and nobody reads annotations from a text.',
        advice:
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
  const { problems } = readAnnotations(
    { [name]: String(value) },
    { entityRef: 'component:default/any', policy },
  );
  const problem = problems.find(({ source }) => source.annotation === name);
  return problem
    ? problemText(problem).advice
    : `Write it in quotes: '${value}'.`;
}

function expectedName(name: string, policy: AssessmentPolicy): string {
  const nearest = nearestAnnotation(name, policy);
  return nearest === undefined
    ? 'Remove it, or give it the name of an annotation that Rung reads.'
    : `Write ${nearest} instead.`;
}
