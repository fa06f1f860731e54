import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentSummary,
  mostFilterValues,
} from '@rung/backstage-plugin-rung-common/wire';
import DataLoader from 'dataloader';

/** Reports change with a scan; a table that stays open is to follow it. */
const LIFETIME = 60_000;

type Loader = DataLoader<string, AssessmentSummary | undefined>;

const loaders = new WeakMap<RungApi, { loader: Loader; until: number }>();

function createLoader(rungApi: RungApi): Loader {
  return new DataLoader(
    async entityRefs => {
      const { items } = await rungApi.listAssessments({
        filters: { entityRef: [...entityRefs] },
        limit: mostFilterValues,
      });
      const byRef = new Map(items.map(item => [item.entityRef, item]));
      return entityRefs.map(entityRef => byRef.get(entityRef));
    },
    { maxBatchSize: mostFilterValues },
  );
}

/**
 * What the report holds of an entity, or undefined. All rows of a table that
 * ask at the same time share one request.
 */
export async function lookUpAssessment(
  rungApi: RungApi,
  entityRef: string,
): Promise<AssessmentSummary | undefined> {
  const known = loaders.get(rungApi);
  if (known && known.until > Date.now()) {
    return known.loader.load(entityRef);
  }
  const loader = createLoader(rungApi);
  loaders.set(rungApi, { loader, until: Date.now() + LIFETIME });
  return loader.load(entityRef);
}
