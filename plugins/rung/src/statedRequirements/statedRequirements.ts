import { Entity } from '@backstage/catalog-model';
import {
  annotationNameOf,
  annotationOf,
  BuiltKey,
  builtKeys,
  FindingId,
  RequirementKey,
  requirementKeys,
} from '@rung/backstage-plugin-rung-common';

/** A fact about what is built today, as it is stated. */
export type BuiltStatementKey = `built.${BuiltKey}`;

/** The acceptance of a finding, as it is stated. */
export type AcceptStatementKey = `accept.${FindingId}`;

/** What can be stated: an annotation key without the prefix `rung.dev/`. */
export type StatementKey =
  | 'profile'
  | RequirementKey
  | BuiltStatementKey
  | AcceptStatementKey;

const ACCEPT = 'accept.';

const keysInOrder: readonly StatementKey[] = [
  'profile',
  ...requirementKeys,
  ...builtKeys.map((key): BuiltStatementKey => `built.${key}`),
];

/**
 * What is to be stated, as annotations have it: a guess with its question mark.
 * An empty text takes away what is stated now; what is left out stays as it is.
 */
export type StatedRequirements = { readonly [key in StatementKey]?: string };

/**
 * The keys of a record that can be stated. Acceptances are told by how they
 * begin: the list of findings is long, and the card has no other need of it.
 */
function statementKeysOf(names: readonly string[]): StatementKey[] {
  const present = new Set(names);
  return [
    ...keysInOrder.filter(key => present.has(key)),
    ...names
      .filter((name): name is AcceptStatementKey => name.startsWith(ACCEPT))
      .sort(),
  ];
}

/** Reads what a form or an address holds, whatever somebody has put there. */
export function statedRequirementsOf(value: unknown): StatedRequirements {
  const record = new Map<string, unknown>(
    typeof value === 'object' && value ? Object.entries(value) : [],
  );
  return Object.fromEntries(
    statementKeysOf([...record.keys()]).flatMap(key => {
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
      Object.entries(metadata.annotations ?? {}).flatMap(([key, text]) => {
        const name = annotationNameOf(key);
        return name === key ? [] : [[name, text]];
      }),
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
  for (const [key, text] of Object.entries(stated)) {
    if (text.trim() === '') {
      delete annotations[annotationOf(key)];
    } else {
      annotations[annotationOf(key)] = text.trim();
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
