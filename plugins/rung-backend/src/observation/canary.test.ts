import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  CANARY,
  RecordedCluster,
  RecordedLists,
  shopCluster,
} from '@internal/test-utils/recordedCluster';
import {
  LiveAssessment,
  reportGroupings,
} from '@rung/backstage-plugin-rung-common/wire';
import { listPath, resources } from '@rung/backstage-plugin-rung-observation';
import { dumpDatabase } from '../__testUtils__/dumpDatabase';
import { entity } from '../__testUtils__/entities';
import { LogBook } from '../__testUtils__/LogBook';
import { allBut } from '../__testUtils__/policies';
import { Portal } from '../__testUtils__/Portal';
import { portalConfig } from '../__testUtils__/portalConfig';
import { recordedSource } from '../__testUtils__/recordedSource';

const byName = '/v1/assessments/by-name/component/default/checkout';

/** Everything that can be asked for. */
const paths = [
  byName,
  `${byName}/memo`,
  `${byName}/history`,
  `${byName}/observation`,
  `${byName}/drill?place=1&lostZone=eu-central-1a`,
  `${byName}/drill?place=1&lostNode=1`,
  '/v1/assessments?total=true',
  '/v1/assessments.csv',
  '/v1/report',
  ...reportGroupings.map(grouping => `/v1/report?groupBy=${grouping}`),
  '/v1/report/trend?days=2',
  '/v1/report/trend/findings?days=2',
  '/v1/acceptances?within=366',
  '/v1/clusters',
  '/v1/scan',
  '/v1/ladder',
];

/** Of every kind of objects that is read one that hides something wherever it can. */
function planted(): RecordedLists {
  const [{ metadata, spec, status }] = shopCluster['/apis/apps/v1/deployments'];
  const thing = { metadata, spec, status, data: { password: CANARY } };
  return Object.fromEntries(
    resources.map(resource => {
      const path = listPath(resource, resource.versions[0]);
      const recorded = shopCluster[path] ?? [];
      return [path, recorded.length > 0 ? recorded : [thing]];
    }),
  );
}

describe('what people hide in the objects of a cluster', () => {
  const book = LogBook.create();
  let directory: string;
  let cluster: RecordedCluster;
  let portal: Portal;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rung-canary-'));
    cluster = await RecordedCluster.start(planted());
    portal = await Portal.start({
      entities: [
        entity('Component', 'checkout', { states: { survives: 'zone' } }),
        entity('Component', 'basket', { states: { survives: 'zone' } }),
      ],
      config: portalConfig({
        database: { directory },
        rung: {
          observation: { every: '1s', maxAge: '1h' },
          scan: {
            schedule: { frequency: '1s', timeout: '1m', initialDelay: '1s' },
          },
        },
      }),
      features: [
        recordedSource('prod', cluster.url),
        schedulerServiceFactory,
        book.factory,
      ],
    });
    portal.policy.use(allBut());
    await untilSeen();
  }, 60_000);

  afterAll(async () => {
    await portal.stop();
    await cluster.stop();
    await rm(directory, { recursive: true });
  });

  /** The cluster is read and the catalog scanned as they are otherwise, on schedule. */
  async function untilSeen(): Promise<void> {
    for (;;) {
      const { body }: { body: LiveAssessment } = await portal.get(byName);
      if (body.built?.facts.some(({ source }) => source.type === 'observed')) {
        return;
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }

  it('is there, in each list that is read', async () => {
    for (const [path, objects] of Object.entries(planted())) {
      for (const object of objects) {
        expect([path, JSON.stringify(object)]).toEqual([
          path,
          expect.stringContaining(CANARY),
        ]);
      }
      expect([path, cluster.asked(path)]).toEqual([path, expect.any(Number)]);
      expect(cluster.asked(path)).toBeGreaterThan(0);
    }
    const { body }: { body: LiveAssessment } = await portal.get(byName);
    expect(body.built?.facts).toContainEqual(
      expect.objectContaining({
        key: 'zones',
        value: 3,
        source: expect.objectContaining({ type: 'observed' }),
      }),
    );
  });

  it.each(['user', 'service'] as const)(
    'is in no answer to a %s',
    async reader => {
      for (const path of paths) {
        const { status, text } = await portal.get(path, reader);
        expect([path, status]).toEqual([path, 200]);
        expect([path, text]).toEqual([
          path,
          expect.not.stringContaining(CANARY),
        ]);
      }
    },
  );

  it('is not in the database', async () => {
    const dumped = await dumpDatabase(join(directory, 'rung.sqlite'));
    expect(dumped).toContain('eu-central-1a');
    expect(dumped).not.toContain(CANARY);
  });

  it('is not in the log', () => {
    const log = book.lines.join('\n');
    expect(log).toContain('Cluster prod: It was read');
    expect(log).not.toContain(CANARY);
  });
});
