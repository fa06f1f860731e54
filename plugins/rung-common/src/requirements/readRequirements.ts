import type { Entity } from '@backstage/catalog-model';
import { RequirementKind } from './kinds/types';
import { requirementKinds } from './kinds';
import {
  ANNOTATION_PREFIX,
  Problem,
  Requirement,
  Requirements,
  RequirementSource,
} from './types';
import { entityRefOf } from './entityRefOf';

/** Longer values are a problem to report and not work to do. */
const MAX_VALUE_LENGTH = 256;

/** As much of a broken value as an error message can show. */
const MAX_SHOWN_LENGTH = 80;

/**
 * Reads the requirements an entity states in its annotations.
 *
 * @remarks
 *
 * Never throws: a value that cannot be read becomes a problem that names what
 * to write instead, and all others still count.
 *
 * @param entity - any catalog entity
 * @public
 */
export function readRequirements(entity: Entity): Requirements {
  const requirements: Requirement[] = [];
  const problems: Problem[] = [];
  const entityRef = entityRefOf(entity);
  const annotations: unknown = entity?.metadata?.annotations;

  for (const kind of requirementKinds) {
    const annotation = `${ANNOTATION_PREFIX}${kind.key}`;
    const text = ownString(annotations, annotation);
    if (text !== undefined) {
      const source = { type: 'entity', entityRef, annotation } as const;
      const read = readValue(kind, text, source);
      if ('reason' in read) {
        problems.push(read);
      } else {
        requirements.push(read);
      }
    }
  }
  return { requirements, problems };
}

/**
 * Annotations are written by anybody, and a key may be named like a method of
 * every object, so only an object's own strings are read.
 */
function ownString(record: unknown, key: string): string | undefined {
  if (typeof record !== 'object' || !record || !Object.hasOwn(record, key)) {
    return undefined;
  }
  const value = (record as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : undefined;
}

function readValue(
  kind: RequirementKind,
  written: string,
  source: RequirementSource,
): Requirement | Problem {
  const problem = (reason: string): Problem => ({
    key: kind.key,
    source,
    value:
      written.length > MAX_SHOWN_LENGTH
        ? `${written.slice(0, MAX_SHOWN_LENGTH)}…`
        : written,
    reason: `The value ${reason}.`,
    expected: `Write ${kind.expected}, or none where there is no such requirement.`,
  });

  if (written.length > MAX_VALUE_LENGTH) {
    return problem(`is longer than ${MAX_VALUE_LENGTH} characters`);
  }
  const trimmed = written.trim();
  const guess = trimmed.endsWith('?');
  const text = guess ? trimmed.slice(0, -1).trimEnd() : trimmed;
  if (text === '') {
    return problem('is empty');
  }
  if (text.toLowerCase() === 'none') {
    return { key: kind.key, value: { type: 'none' }, guess, source };
  }
  const parsed = kind.parse(text);
  return 'reason' in parsed
    ? problem(parsed.reason)
    : { key: kind.key, value: parsed.value, guess, source };
}
