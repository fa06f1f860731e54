import { InputError } from '@backstage/errors';
import {
  PROFILE_ANNOTATION,
  requirementAnnotations,
} from '../annotations/keys';
import { requirementInput, requirementKeys } from '../requirements/kinds';
import { AnnotationUnit, annotationUnits } from './annotationUnits';
import { checkKnown } from './checkKnown';
import { AnnotationKeyInput, AssessmentPolicyInput } from './types';

const annotatedKeys = [...requirementKeys, 'profile'] as const;
type AnnotatedKey = (typeof annotatedKeys)[number];

/** Which annotations state what. */
export interface AnnotationKeys {
  /**
   * The annotations that state each requirement, and those that name a
   * profile, the ladder's own first.
   */
  byKey: Readonly<Record<AnnotatedKey, readonly string[]>>;
  /** The units of those that hold bare numbers. */
  units: ReadonlyMap<string, AnnotationUnit>;
}

function checkUnit(
  key: AnnotatedKey,
  unit: unknown,
  at: string,
): asserts unit is AnnotationUnit {
  if (key === 'profile' || requirementInput(key).type !== 'duration') {
    throw new InputError(
      `${at}.unit is there, and ${key} is no duration; leave it out`,
    );
  }
  if (!annotationUnits.some(known => known === unit)) {
    throw new InputError(
      `${at}.unit is ${JSON.stringify(
        unit,
      )}; write one of ${annotationUnits.join(', ')}`,
    );
  }
}

/** The annotation that an entry names, with its unit if it has one. */
function readEntry(
  key: AnnotatedKey,
  entry: AnnotationKeyInput,
  at: string,
): { annotation: string; unit?: AnnotationUnit } {
  const { key: annotation, unit } =
    typeof entry === 'string' ? { key: entry, unit: undefined } : entry ?? {};
  if (typeof annotation !== 'string' || annotation === '') {
    throw new InputError(
      `${at} is ${JSON.stringify(
        entry,
      )}; write an annotation key such as acme.com/rto, or the same as key beside a unit`,
    );
  }
  if (unit !== undefined) {
    checkUnit(key, unit, at);
  }
  return { annotation, unit };
}

/** @throws InputError that names the first key that is wrong. */
export function readAnnotationKeys(
  input: AssessmentPolicyInput['annotationKeys'] = {},
): AnnotationKeys {
  const own = { ...requirementAnnotations, profile: PROFILE_ANNOTATION };
  const byKey = Object.fromEntries(
    annotatedKeys.map(key => [key, [own[key]]]),
  ) as Record<AnnotatedKey, string[]>;
  const units = new Map<string, AnnotationUnit>();

  for (const [key, entries] of Object.entries(input)) {
    const at = `rung.annotationKeys.${key}`;
    checkKnown(key, annotatedKeys, { at, what: 'a requirement' });
    if (entries !== undefined && !Array.isArray(entries)) {
      throw new InputError(
        `${at} is ${JSON.stringify(entries)}; write a list of annotation keys`,
      );
    }
    for (const [index, entry] of (entries ?? []).entries()) {
      const read = readEntry(key, entry, `${at}[${index}]`);
      byKey[key].push(read.annotation);
      if (read.unit) {
        units.set(read.annotation, read.unit);
      }
    }
  }
  return { byKey, units };
}
