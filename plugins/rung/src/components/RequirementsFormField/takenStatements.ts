import { findingIds } from '@rung/backstage-plugin-rung-common';
import {
  StatedRequirements,
  statedRequirementsOf,
  StatementKey,
} from '../../statedRequirements';

const acceptances = new Set<string>(findingIds.map(id => `accept.${id}`));

/** Whether a template takes a statement: its own schema may allow some alone. */
export function takesStatement(key: StatementKey, schema: object): boolean {
  const { properties, additionalProperties } = schema as {
    properties?: object;
    additionalProperties?: unknown;
  };
  return (
    additionalProperties !== false ||
    (properties !== undefined && key in properties)
  );
}

/** What a form holds, as far as it can be stated and the template takes it. */
export function takenStatements(
  formData: unknown,
  schema: object,
): StatedRequirements {
  const entries = Object.entries(statedRequirementsOf(formData)) as [
    StatementKey,
    string,
  ][];
  return Object.fromEntries(
    entries.filter(
      ([key]) =>
        (!key.startsWith('accept.') || acceptances.has(key)) &&
        takesStatement(key, schema),
    ),
  );
}
