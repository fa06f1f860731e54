import { catalogAtRest } from '../platform/backendConfig.ts';
import { say } from '../platform/launcher.ts';
import type { Platform } from '../platform/Platform.ts';
import { onceTrue, waitFor } from '../platform/waiting.ts';
import { withDatabase } from '../platform/postgres.ts';
import { techInsightsConfig } from './techInsightsConfig.ts';

const collectSeconds = 300;
const retriever = 'annotationFacts';

/** Ten checks for every entity, by Tech Insights in a backend of its own. */
export async function measureTechInsights(
  platform: Platform,
  databasePrefix: string,
  entities: number,
) {
  say('  Tech Insights: collecting facts');
  const backend = await platform.startBackend({
    name: `${databasePrefix}tech-insights`,
    databasePrefix,
    config: [catalogAtRest, techInsightsConfig],
    environment: { TRIALS_BACKEND: 'tech-insights' },
  });
  await backend.ready();
  const { client } = backend;
  await client.json(
    `/api/tech-insights/.backstage/scheduler/v1/tasks/${retriever}/trigger`,
    { method: 'POST' },
  );
  await withDatabase(
    platform.postgres,
    `${databasePrefix}tech-insights`,
    async database => {
      await waitFor('Tech Insights has its facts', collectSeconds, async () => {
        const { rows } = await database.query<{ facts: number }>(
          'select count(*)::int as facts from facts',
        );
        return onceTrue(rows[0].facts >= entities);
      });
      await database.query('analyze');
    },
  );

  say('  Tech Insights: ten checks for each entity');
  const milliseconds = await client.time('/api/tech-insights/checks/run', {
    method: 'POST',
    body: { entities: [] },
  });
  await backend.stop();
  return milliseconds / 1000;
}
