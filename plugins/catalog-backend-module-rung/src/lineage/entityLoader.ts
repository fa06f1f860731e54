import { AuthService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { withTimeout } from '@rung/backstage-plugin-rung-node';
import DataLoader from 'dataloader';

/** All that an entity passes on, and where it inherits from in turn. */
const fields = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.annotations',
  'spec.system',
  'spec.domain',
  'spec.subdomainOf',
];

/** A catalog that is slow to answer must not hold up its own processing. */
const MAX_SECONDS = 5;

/**
 * Gets entities by their full refs, and asks the catalog once for all that are
 * wanted within one turn of the event loop. It remembers nothing.
 */
export function entityLoader({
  catalog,
  auth,
}: {
  catalog: CatalogService;
  auth: AuthService;
}): DataLoader<string, Entity | undefined> {
  return new DataLoader(
    entityRefs =>
      withTimeout(
        async () => {
          const { items } = await catalog.getEntitiesByRefs(
            { entityRefs: [...entityRefs], fields },
            { credentials: await auth.getOwnServiceCredentials() },
          );
          return items;
        },
        {
          milliseconds: MAX_SECONDS * 1000,
          message: `No answer within ${MAX_SECONDS} s`,
        },
      ),
    { cache: false, batchScheduleFn: setImmediate },
  );
}
