import type {
  TechInsightFact,
  TechInsightsStore,
} from '@backstage-community/plugin-tech-insights-node';
import { parseEntityRef } from '@backstage/catalog-model';
import type { Facts } from '../entities/Statement.ts';

/** Who is said to have collected the facts. */
export const retriever = 'annotationFacts';

/**
 * As much of the store of Tech Insights as a check asks for. It answers at
 * once, so that no database is measured.
 */
export function factsInMemory(
  entityRefs: readonly string[],
  facts: readonly Facts[],
): TechInsightsStore {
  const rows = new Map(
    entityRefs.map((ref, index) => [
      ref,
      {
        [retriever]: {
          id: retriever,
          entity: parseEntityRef(ref),
          // What is not known is there as such: a check without its fact is skipped.
          facts: facts[index] as TechInsightFact['facts'],
        },
      },
    ]),
  );
  const schema = Object.fromEntries(
    Object.keys(facts[0]).map(name => [
      name,
      { type: 'object' as const, description: name },
    ]),
  );
  const store: Pick<
    TechInsightsStore,
    'getLatestFactsByIds' | 'getLatestSchemas'
  > = {
    getLatestFactsByIds: async (_, entityRef) => rows.get(entityRef)!,
    getLatestSchemas: async () => [schema],
  };
  return store as TechInsightsStore;
}
