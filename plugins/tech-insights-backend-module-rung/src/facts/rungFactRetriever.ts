import {
  FactRetriever,
  TechInsightFact,
} from '@backstage-community/plugin-tech-insights-node';
import { createServiceClient } from '@rung/backstage-plugin-rung-node';
import { factsOf } from './factsOf';
import { schema } from './schema';

/** The key of the retriever in `techInsights.factRetrievers`, and its id. */
export const RETRIEVER = 'rung';

/** The most that a page holds. */
const PAGE = 500;

/** Reads the report of Rung page by page, as the last scan has left it. */
export const rungFactRetriever: FactRetriever = {
  id: RETRIEVER,
  version: '1.0.0',
  title: 'Rung',
  description:
    'Which rung an entity needs, which one is built, and what was found',
  schema,
  async handler({ auth, discovery }) {
    const client = createServiceClient({ auth, discovery });
    const facts: TechInsightFact[] = [];
    let cursor: string | undefined;
    do {
      const page = await client.listAssessments({
        filters: { kind: ['*'] },
        limit: PAGE,
        cursor,
      });
      for (const summary of page.items) {
        const { kind, namespace, name } = summary;
        facts.push({
          entity: { kind, namespace, name },
          facts: factsOf(summary),
        });
      }
      cursor = page.nextCursor;
    } while (cursor);
    return facts;
  },
};
