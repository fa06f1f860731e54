import type { BackendClient } from '../platform/BackendClient.ts';
import { percentile } from '../platform/figures.ts';
import { firstAnswer } from '../platform/firstAnswer.ts';
import { say } from '../platform/launcher.ts';
import { withDatabase, type PostgresConnection } from '../platform/postgres.ts';
import { bareReach, readBare, type BareRow } from './bareReach.ts';

const warmUps = 12;
const measured = 120;
const lossKinds = ['region', 'zone', 'cluster', 'entity'] as const;
const mostOfAKind = 10;

interface Possible {
  items: { kind: string; name: string }[];
}

/** What goes down if something is lost, beside the same reach in a plain loop. */
export async function measureDrill(
  client: BackendClient,
  token: string,
  postgres: PostgresConnection,
  rungDatabase: string,
) {
  say('  what a loss takes down');
  const first = '/api/rung/v1/drill?loss=region&name=region-1';
  const drillFirstMs = await firstAnswer(client, first, token);
  const paths: string[] = [];
  for (const kind of lossKinds) {
    const { items } = await client.json<Possible>(
      `/api/rung/v1/drill/losses?loss=${kind}&limit=${mostOfAKind}`,
      { token },
    );
    for (const { name } of items) {
      const asked = `loss=${kind}&name=${encodeURIComponent(name)}`;
      paths.push(
        `/api/rung/v1/drill?${asked}`,
        `/api/rung/v1/drill/entities?${asked}&limit=50`,
      );
    }
  }
  const milliseconds: number[] = [];
  for (let round = 0; round < warmUps + measured; round++) {
    const path = paths[round % paths.length];
    milliseconds.push(await client.time(path, { token }));
  }
  return {
    drillFirstMs,
    drillP95Ms: percentile(milliseconds.slice(warmUps), 0.95),
    ...(await measureBare(postgres, rungDatabase)),
  };
}

/** Everything read once, and the loss of one region after the other. */
async function measureBare(postgres: PostgresConnection, database: string) {
  return withDatabase(postgres, database, async connection => {
    const started = performance.now();
    const { rows } = await connection.query<BareRow>(
      'select entity_ref, node from assessment_graph',
    );
    const catalog = readBare(rows);
    bareReach(catalog, 'region-1');
    const bareReadMs = performance.now() - started;
    const milliseconds: number[] = [];
    for (let round = 0; round < warmUps + measured; round++) {
      const begun = performance.now();
      bareReach(catalog, `region-${round % 12}`);
      milliseconds.push(performance.now() - begun);
    }
    return {
      dependencies: catalog.reduce(
        (sum, each) => sum + each.dependsOn.length,
        0,
      ),
      bareReadMs,
      bareReachP95Ms: percentile(milliseconds.slice(warmUps), 0.95),
    };
  });
}
