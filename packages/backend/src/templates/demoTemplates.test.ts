import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import request from 'supertest';
import {
  eventually,
  runTemplate,
  stopAfterTemplates,
} from './__testUtils__/runTemplate';
import { startDemo } from './__testUtils__/startDemo';

describe('the templates of the demo', () => {
  let backend: TestBackend;
  let folder: string;

  /** What the catalog has, once it is as it should be. */
  const entity = (
    ref: string,
    isIt: (found: Entity) => boolean = () => true,
  ): Promise<Entity> =>
    eventually(ref, async () => {
      const { status, body } = await request(backend.server).get(
        `/api/catalog/entities/by-name/${ref.replace(':', '/')}`,
      );
      return status === 200 && isIt(body) ? body : undefined;
    });

  beforeAll(async () => {
    ({ backend, folder } = await startDemo());
    await entity('template:default/state-requirements');
    await entity('template:default/new-service');
  }, 60_000);

  afterAll(async () => {
    await stopAfterTemplates(backend);
    rmSync(folder, { recursive: true });
  });

  describe('State requirements', () => {
    it('writes into the file that the entity comes from, and nothing else there', async () => {
      await entity('component:default/refund-desk');
      const file = join(folder, 'domains/payments.yaml');
      const before = readFileSync(file, 'utf8').replace(
        "    rung.dev/availability: '99'\n",
        "    # Agreed in March.\n    rung.dev/availability: '99' # percent\n",
      );
      writeFileSync(file, before);
      const requirements = { availability: '99.9', rpo: '1h?', rto: '' };

      const task = await runTemplate(backend, 'state-requirements', {
        entity: 'component:default/refund-desk',
        requirements,
      });

      expect(task).toMatchObject({ status: 'completed' });
      expect(task.output.links).toEqual([
        {
          title: 'Open the entity',
          icon: 'catalog',
          entityRef: 'component:default/refund-desk',
        },
      ]);
      const after = before
        .replace("'99' # percent", "'99.9' # percent")
        .replace('    rung.dev/rto: PT4H\n', '')
        .replace(
          'rung.dev/rpo: 4h\n    rung.dev/audience: team\n',
          'rung.dev/rpo: 1h?\n    rung.dev/audience: team\n',
        );
      expect(readFileSync(file, 'utf8')).toBe(after);
      const { metadata } = await entity(
        'component:default/refund-desk',
        found => found.metadata.annotations?.['rung.dev/rpo'] === '1h?',
      );
      expect(metadata.annotations).toMatchObject({
        'rung.dev/availability': '99.9',
        'rung.dev/audience': 'team',
      });
      expect(metadata.annotations).not.toHaveProperty(['rung.dev/rto']);

      const again = await runTemplate(backend, 'state-requirements', {
        entity: 'component:default/refund-desk',
        requirements,
      });
      expect(again).toMatchObject({ status: 'completed' });
      expect(readFileSync(file, 'utf8')).toBe(after);
    }, 120_000);

    it('changes nothing where a text cannot be read', async () => {
      await entity('component:default/shift-roster');
      const file = join(folder, 'domains/engineering.yaml');
      const before = readFileSync(file, 'utf8');
      const task = await runTemplate(backend, 'state-requirements', {
        entity: 'component:default/shift-roster',
        requirements: { availability: 'high' },
      });
      expect(task).toMatchObject({
        status: 'failed',
        message: expect.stringContaining('availability'),
      });
      expect(readFileSync(file, 'utf8')).toBe(before);
    }, 60_000);
  });

  describe('Record an exercise', () => {
    it('writes what it has shown, and removes what an earlier one left', async () => {
      await entity('template:default/record-an-exercise');
      await entity('component:default/refund-desk');
      const record = (values: object) =>
        runTemplate(backend, 'record-an-exercise', {
          entity: 'component:default/refund-desk',
          exercise: 'zone-loss',
          ...values,
        });
      const first = await record({
        day: '2026-05-30',
        recoveredIn: '9m',
        dataLost: '10s',
        evidence: 'https://runs.example.com/16',
      });
      expect(first).toMatchObject({ status: 'completed' });
      const second = await record({ day: '2026-05-31', recoveredIn: '4m' });
      expect(second).toMatchObject({ status: 'completed' });
      const { metadata } = await entity(
        'component:default/refund-desk',
        ({ metadata: { annotations } }) =>
          annotations?.['rung.dev/built.zone-loss-exercised'] === '2026-05-31',
      );
      expect(metadata.annotations).toMatchObject({
        'rung.dev/built.zone-loss-recovered-in': '4m',
      });
      for (const key of ['zone-loss-data-lost', 'zone-loss-evidence']) {
        expect(metadata.annotations).not.toHaveProperty([
          `rung.dev/built.${key}`,
        ]);
      }

      const failover = await record({
        exercise: 'failover',
        day: '2999-01-01',
        recoveredIn: '4m',
      });
      expect(failover).toMatchObject({
        status: 'failed',
        message: expect.stringContaining('failover-exercised'),
      });
    }, 120_000);
  });

  describe('New service', () => {
    const values = {
      name: 'seat-map',
      title: 'Seat map',
      description: 'Where there is room.',
      owner: 'group:default/rental-team',
      system: 'system:default/booking',
      image: 'ghcr.io/haulwren/seat-map:1.0.0',
      port: 8080,
      destination: 'demo',
      requirements: { availability: '99.9', 'rto.zone': '5m' },
    };

    it('puts it where the catalog finds it', async () => {
      await entity('system:default/booking');
      const task = await runTemplate(backend, 'new-service', values);

      expect(task).toMatchObject({ status: 'completed' });
      const { metadata, spec } = await entity('component:default/seat-map');
      expect(metadata).toMatchObject({
        title: 'Seat map',
        annotations: {
          'rung.dev/availability': '99.9',
          'rung.dev/rto.zone': '5m',
          'backstage.io/managed-by-location': `file:${join(
            folder,
            'services/seat-map/catalog-info.yaml',
          )}`,
        },
      });
      expect(spec).toMatchObject({ system: 'system:default/booking' });
      const service = (path: string) =>
        readFileSync(join(folder, 'services/seat-map', path), 'utf8');
      expect(service('docs/rung-memo.md')).toContain('system'); // its audience
      expect(service('deploy/argo-cd/application.yaml')).toContain(
        'kind: Application',
      );
      expect(task.output.text[0].content).toContain('Rung 3');
    }, 120_000);

    it('does not overwrite one that is there', async () => {
      const task = await runTemplate(backend, 'new-service', {
        ...values,
        title: 'Another',
      });
      expect(task).toMatchObject({
        status: 'failed',
        message:
          'The demo has a service named "seat-map". Choose another name.',
      });
      expect(
        readFileSync(
          join(folder, 'services/seat-map/catalog-info.yaml'),
          'utf8',
        ),
      ).toContain('Seat map');
    }, 60_000);
  });
});
