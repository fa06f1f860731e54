import { Entity } from '@backstage/catalog-model';
import {
  annotationOf,
  RequirementKey,
  requirementKeys,
} from '@rung/backstage-plugin-rung-common';

/** What can be stated: an annotation key without the prefix `rung.dev/`. */
export type StatementKey = 'profile' | RequirementKey;

export const statementKeys: readonly StatementKey[] = [
  'profile',
  ...requirementKeys,
];

/**
 * What is to be stated, as annotations have it: a guess with its question mark.
 * An empty text takes away what is stated now; what is left out stays as it is.
 */
export type StatedRequirements = { readonly [key in StatementKey]?: string };

/** Reads what a form or an address holds, whatever somebody has put there. */
export function statedRequirementsOf(value: unknown): StatedRequirements {
  const record = new Map<string, unknown>(
    typeof value === 'object' && value ? Object.entries(value) : [],
  );
  return Object.fromEntries(
    statementKeys.flatMap(key => {
      const text = record.get(key);
      return typeof text === 'string' || typeof text === 'number'
        ? [[key, String(text)]]
        : [];
    }),
  );
}

/** What the annotations of an entity state, readable or not. */
export function statedOn({ metadata }: Entity): StatedRequirements {
  return statedRequirementsOf(
    Object.fromEntries(
      statementKeys.map(key => [
        key,
        metadata.annotations?.[annotationOf(key)],
      ]),
    ),
  );
}

/**
 * The annotations that state this, over those that there are. What is stated as
 * empty is taken away.
 */
export function annotationsStating(
  stated: StatedRequirements,
  present: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const annotations = { ...present };
  for (const key of statementKeys) {
    const text = stated[key]?.trim();
    if (text === '') {
      delete annotations[annotationOf(key)];
    } else if (text !== undefined) {
      annotations[annotationOf(key)] = text;
    }
  }
  return annotations;
}

/** The same with another text; with none, the requirement is left out. */
export function withStatement(
  stated: StatedRequirements,
  key: StatementKey,
  text: string | undefined,
): StatedRequirements {
  return statedRequirementsOf({ ...stated, [key]: text });
}

/** Whether two forms hold the same, read as above. */
export function sameStatements(
  one: StatedRequirements,
  other: StatedRequirements,
): boolean {
  return statementKeys.every(key => one[key] === other[key]);
}
