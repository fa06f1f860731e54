import { parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/**
 * The next scan would take an entity of another kind for one that is gone.
 *
 * @throws InputError if the report holds no entities of its kind
 */
export function requireAssessedKind(
  entityRef: string,
  kinds: readonly string[],
): void {
  const { kind } = parseEntityRef(entityRef);
  if (!kinds.some(assessed => assessed.toLowerCase() === kind)) {
    throw new InputError(
      `entityRef is of the kind ${kind}; the report holds ${kinds.join(', ')}`,
    );
  }
}
