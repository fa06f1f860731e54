import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, TestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import templateModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import { startBackend } from '@internal/test-utils';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { ClusterList } from '@rung/backstage-plugin-rung-common/wire';
import { checkIds } from '@rung/backstage-plugin-rung-observation';
import rungPlugin from '@rung/backstage-plugin-rung-backend';
import request from 'supertest';
import { parse } from 'yaml';
import demoClusters from './demo/clusters';
import demoDrills from './demo/drills';

const examples = resolve(__dirname, '../../../examples');
const config = parse(
  readFileSync(resolve(examples, '../app-config.yaml'), 'utf8'),
);
const expected: { entityRef: string }[] = JSON.parse(
  readFileSync(resolve(examples, 'expected.json'), 'utf8'),
);
const components = expected
  .filter(({ entityRef }) => entityRef.startsWith('component:'))
  .map(({ entityRef }) => entityRef.split('/')[1]);

const token = 'reader-of-these-tests';

describe('what is seen of the demo', () => {
  let backend: TestBackend;
  let assessments: Map<string, Assessment>;

  async function get(path: string) {
    const { body } = await request(backend.server)
      .get(path)
      .set('Authorization', `Bearer ${token}`)
      .expect(200);
    return body;
  }

  async function untilTakenIn(): Promise<void> {
    const deadline = Date.now() + 60_000;
    const taken = '/api/catalog/entities?filter=kind=component';
    while ((await get(taken)).length < components.length) {
      if (Date.now() > deadline) {
        throw new Error('The catalog did not take in all of the examples');
      }
      await new Promise(done => setTimeout(done, 500));
    }
  }

  beforeAll(async () => {
    const scheduler = mockServices.scheduler();
    backend = await startBackend([
      catalogPlugin,
      templateModel,
      rungPlugin,
      demoClusters,
      demoDrills,
      authServiceFactory,
      httpAuthServiceFactory,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.rootConfig.factory({
        data: {
          backend: {
            baseUrl: 'http://localhost',
            auth: {
              externalAccess: [
                ...config.backend.auth.externalAccess,
                { type: 'static', options: { token, subject: 'tests' } },
              ],
            },
          },
          rung: config.rung,
          catalog: {
            ...config.catalog,
            locations: [
              {
                ...config.catalog.locations[0],
                target: resolve(examples, 'catalog.yaml'),
              },
            ],
          },
        },
      }),
    ]);
    await untilTakenIn();
    await scheduler.triggerTask('demo-drills');
    await scheduler.triggerTask('rung-scan');
    const answers = components.map(async name => [
      name,
      await get(`/api/rung/v1/assessments/by-name/component/default/${name}`),
    ]);
    assessments = new Map(
      (await Promise.all(answers)) as [string, Assessment][],
    );
  }, 120_000);

  afterAll(() => backend.stop());

  function fact(component: string, key: string) {
    return assessments
      .get(component)
      ?.built?.facts.find(found => found.key === key);
  }

  function findings(component: string): string[] {
    return assessments.get(component)!.findings.map(({ id }) => id);
  }

  it('are eight clusters, of one of which not all may be seen', async () => {
    const { items }: ClusterList = await get('/api/rung/v1/clusters');
    expect(items.map(({ name, status }) => [name, status])).toEqual(
      [
        ...['checkout-eu', 'checkout-nl', 'engineering-eu', 'fleet-eu'],
        ...['payments-cluster', 'rental-eu', 'rental-staging', 'rental-us'],
      ].map(name => [name, 'reached']),
    );
    expect(items.filter(({ title }) => !title?.includes('demo data'))).toEqual(
      [],
    );
    expect(
      items.flatMap(({ name, missingRules }) => missingRules.map(() => name)),
    ).toEqual(['fleet-eu', 'fleet-eu']);
  });

  it('are all facts that can be seen', () => {
    const seen = [...assessments.values()]
      .flatMap(({ built }) => built?.facts ?? [])
      .filter(({ source }) => source.type === 'observed')
      .map(({ key }) => key);
    expect([...new Set(seen)].sort()).toEqual([
      'autoscaling',
      'backups',
      'clusters',
      'control-plane',
      'control-plane-nodes',
      'delivery',
      'mesh',
      'mtls',
      'off-region-backups',
      'platform',
      'provisioning',
      'regions',
      'storage',
      'zones',
    ]);
  });

  it('are all checks, each of which finds something somewhere', () => {
    const found = new Set<string>(components.flatMap(findings));
    expect(checkIds.filter(id => !found.has(id))).toEqual([]);
  });

  it('is a service that says three zones, and has all of its pods in one', () => {
    expect(fact('loyalty-points', 'zones')).toMatchObject({
      value: 1,
      declared: 3,
      source: { type: 'observed', certainty: 'certain' },
    });
    expect(findings('loyalty-points')).toEqual(
      expect.arrayContaining(['one-zone', 'under-built', 'declared-differs']),
    );
  });

  it('contradicts what two components declare, and no other', () => {
    const contradicted = components.filter(name =>
      findings(name).includes('declared-differs'),
    );
    expect(contradicted.sort()).toEqual(['booking-api', 'loyalty-points']);
    expect(fact('booking-api', 'regions')).toMatchObject({
      value: 2,
      declared: 3,
    });
  });

  it('is an internal tool in more zones than anybody needs', () => {
    expect(assessments.get('demand-dashboards')).toMatchObject({
      fit: 'over-built',
    });
    expect(fact('demand-dashboards', 'zones')?.source.type).toBe('observed');
  });

  it('is nothing of what runs in another environment alone', () => {
    const { built } = assessments.get('staging-environment')!;
    expect(built?.unseen).toContainEqual({
      key: 'clusters',
      unknown: 'other-environment',
    });
    expect(fact('booking-web', 'clusters')?.value).toBe(1);
  });

  it('is what nobody has declared', () => {
    expect(assessments.get('station-map')).toMatchObject({ fit: 'fits' });
    expect(assessments.get('trip-receipts')).toMatchObject({
      fit: 'under-built',
    });
  });

  it('is what tools have measured in exercises', () => {
    const took = 'zone-loss-recovered-in';
    expect(fact('telemetry-ingest', took)?.source).toMatchObject({
      type: 'measured',
      by: 'chaos-mesh',
    });
    expect(findings('telemetry-ingest')).toContain('recovery-missed-target');
    expect(fact('partner-gateway', took)).toMatchObject({
      value: '4m',
      source: { type: 'measured', by: 'litmus' },
      declared: '7m',
    });
    expect(findings('partner-gateway')).not.toContain('recovery-missed-target');
  });
});
