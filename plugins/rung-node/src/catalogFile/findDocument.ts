import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { CatalogDocument } from './types';

/** @throws InputError that names the entities that are there */
export function findDocument(
  documents: readonly CatalogDocument[],
  entityRef: string | undefined,
): CatalogDocument {
  const found = documents.filter(
    document => entityRef === undefined || isNamed(document, entityRef),
  );
  if (found.length === 1) {
    return found[0];
  }
  const refs = documents.map(document => document.entityRef);
  const present =
    refs.length === 0
      ? 'it holds no entity'
      : `it holds ${refs.join(', ')}; name one of them`;
  throw new InputError(`${problemWith(found, entityRef)}: ${present}`);
}

function problemWith(
  found: readonly CatalogDocument[],
  entityRef: string | undefined,
): string {
  if (entityRef === undefined) {
    return 'The file does not hold one entity only';
  }
  return found.length === 0
    ? `The file does not hold ${entityRef}`
    : `The file holds more than one ${entityRef}`;
}

/** A part that the reference leaves out may be anything but the namespace. */
function isNamed(document: CatalogDocument, entityRef: string): boolean {
  return (
    document.entityRef ===
    stringifyEntityRef(
      parseEntityRef(entityRef, {
        defaultKind: document.entity.kind,
        defaultNamespace: 'default',
      }),
    )
  );
}
