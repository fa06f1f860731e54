import type { BackendClient } from '../platform/BackendClient.ts';
import { setEntityPolicy } from '../platform/entityPolicy.ts';
import { percentile } from '../platform/figures.ts';
import { say } from '../platform/launcher.ts';

const warmUps = 5;
const measured = 60;

const paths = {
  list: '/api/rung/v1/assessments?limit=50&orderBy=rung&order=desc',
  report: '/api/rung/v1/report?groupBy=owner&kind=*',
  spend: '/api/rung/v1/spend?groupBy=owner&kind=*',
  facets:
    '/api/catalog/entity-facets?facet=relations.ownedBy&filter=kind=component',
};

/** The list, the report and what could go while users may see everything, beside the catalog's own grouping. */
export async function measureReports(client: BackendClient, token: string) {
  say('  the list, the report and what could go');
  await setEntityPolicy(client, 'all');
  return {
    facetsP95Ms: await slowest(client, paths.facets, token),
    listP95Ms: await slowest(client, paths.list, token),
    reportP95Ms: await slowest(client, paths.report, token),
    // Until anything is written the same question is answered from memory.
    spendFirstMs: await client.time(paths.spend, { token }),
    spendP95Ms: await slowest(client, paths.spend, token),
  };
}

/** The same while a condition decides what users may see. */
export async function measureConditionalReports(
  client: BackendClient,
  token: string,
) {
  say('  the same under a conditional policy');
  const total = await visible(client, token);
  await setEntityPolicy(client, 'most');
  const figures = {
    listConditionalP95Ms: await slowest(client, paths.list, token),
    reportConditionalP95Ms: await slowest(client, paths.report, token),
    visibleShare: (await visible(client, token)) / total,
  };
  await setEntityPolicy(client, 'all');
  return figures;
}

/** What 95 of 100 answers do not exceed, after the first few. */
async function slowest(client: BackendClient, path: string, token: string) {
  const milliseconds: number[] = [];
  for (let round = 0; round < warmUps + measured; round++) {
    milliseconds.push(await client.time(path, { token }));
  }
  return percentile(milliseconds.slice(warmUps), 0.95);
}

async function visible(client: BackendClient, token: string) {
  const { total } = await client.json<{ total: number }>(
    '/api/rung/v1/assessments?limit=1&total=true',
    { token },
  );
  return total;
}
