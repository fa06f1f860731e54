import { Entity } from '@backstage/catalog-model';
import {
  AssessmentPolicy,
  ProblemText,
  shortened,
} from '@rung/backstage-plugin-rung-common';
import { Complaint } from './complaint';
import { faultOfAnnotation, faultOfMisplaced, faultOfShape } from './faults';

/** More of them are no more help, and each is held against all names. */
const MAX_STATEMENTS = 20;

/** Where annotations belong. */
const home: readonly string[] = ['metadata', 'annotations'];

/** Where they are looked for, the places first that are mistaken most. */
const sections: readonly (readonly string[])[] = [
  home,
  ['metadata', 'labels'],
  ['metadata'],
  [],
  ['annotations'],
  ['labels'],
  ['spec'],
  ['spec', 'annotations'],
  ['spec', 'labels'],
];

/**
 * Something under `rung.dev/` that nobody reads.
 *
 * @public
 */
export interface UnreadStatement {
  /** What is wrong with it. */
  complaint: Complaint;
  /** The key as it is written. */
  name: string;
  /** What the key stands in, from the entity down: `['metadata', 'labels']`. */
  section: readonly string[];
}

interface FoundFault extends ProblemText {
  name: string;
  section: readonly string[];
  value: unknown;
}

/**
 * What an assessment passes over because it looks for known annotations with
 * texts only: annotations under `rung.dev/` that do not exist, known ones whose
 * value is no text, and everything under `rung.dev/` that stands in another
 * place, such as a label or a list. Never throws, whatever the shape of the
 * entity.
 *
 * @returns at most 20, those among the annotations first
 * @public
 */
export function unreadStatements(
  entity: Entity,
  policy: AssessmentPolicy,
): UnreadStatement[] {
  return sections
    .flatMap(section => faultsIn(entity, section, policy))
    .slice(0, MAX_STATEMENTS)
    .map(({ section, name, value, what, advice }) => ({
      name,
      section,
      complaint: {
        annotation: shortened(
          section === home ? name : [...section, name].join('.'),
        ),
        value: shortened(textOf(value)),
        what,
        advice,
      },
    }));
}

function faultsIn(
  entity: Entity,
  section: readonly string[],
  policy: AssessmentPolicy,
): FoundFault[] {
  const holder = section.reduce<unknown>(valueIn, entity);
  if (isMap(holder)) {
    const faultOf = section === home ? faultOfAnnotation : faultOfMisplaced;
    return Object.entries(holder).flatMap(([name, value]) => {
      const fault = faultOf(name, value, policy);
      return fault ? [{ ...fault, name, section, value }] : [];
    });
  }
  const fault = faultOfShape(holder);
  const name = section[section.length - 1];
  return fault
    ? [{ ...fault, name, section: section.slice(0, -1), value: holder }]
    : [];
}

function valueIn(holder: unknown, key: string): unknown {
  return isMap(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
