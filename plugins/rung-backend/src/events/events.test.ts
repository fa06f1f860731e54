import {
  coreServices,
  createBackendModule,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import eventsPlugin from '@backstage/plugin-events-backend';
import { EventParams, eventsServiceRef } from '@backstage/plugin-events-node';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { entity } from '../__testUtils__/entities';
import { setDate } from '../__testUtils__/fakeDate';
import { Portal } from '../__testUtils__/Portal';
import { portalConfig } from '../__testUtils__/portalConfig';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { DatabaseHistoryFeed } from '../database';
import { EventPublisher } from './EventPublisher';
import { EVENT_TASK_ID } from './EventTask';

const databases = TestDatabases.create({ ids: databaseIds });

afterEach(() => {
  jest.useRealTimers();
});

describe.each(databases.eachSupportedId())('events on %s', id => {
  async function publishing() {
    const knex = await databases.init(id);
    const store = await createStore(knex);
    const published: EventParams[] = [];
    const events = {
      publish: async (event: EventParams) => {
        published.push(event);
      },
      subscribe: async () => {},
    };
    const publisher = EventPublisher.create({
      feed: DatabaseHistoryFeed.create({
        client: knex,
        clock: async () => new Date(),
      }),
      events: { ...events, publish: event => events.publish(event) },
    });
    return {
      store,
      events,
      /** Publishes what there is, and gives it. */
      publish: async () => {
        await publisher.publish(new AbortController().signal);
        return published.splice(0);
      },
      scan: async (...found: ReturnType<typeof scoredRecord>[]) => {
        const writer = await store.beginScan();
        await writer.write(found);
        await writer.finish(
          { status: 'succeeded' },
          { read: 0, scored: 0, written: 0, gone: 0, failed: 0 },
        );
      },
    };
  }

  it('tell each change once, and nothing of what was before', async () => {
    const { store, scan, publish } = await publishing();
    setDate('2026-05-01T08:00:00Z');
    await scan(scoredRecord('a'), scoredRecord('b'));
    await scan(scoredRecord('a', { rung: 1 }));
    await expect(publish()).resolves.toEqual([]);

    setDate('2026-05-01T09:00:00Z');
    await scan(scoredRecord('a', { rung: 3 }));
    const writer = await store.beginScan();
    await writer.markGone(['component:default/b']);
    // What a scan finds that still runs is told with the rest of it.
    await expect(publish()).resolves.toMatchObject([]);
    await scan();
    await expect(publish()).resolves.toEqual([
      {
        topic: 'rung.assessment.changed',
        eventPayload: expect.objectContaining({
          entityRef: 'component:default/a',
          at: '2026-05-01T09:00:00.000Z',
          before: expect.objectContaining({ rung: 1 }),
          after: expect.objectContaining({ rung: 3 }),
        }),
      },
      {
        topic: 'rung.assessment.changed',
        eventPayload: expect.objectContaining({
          entityRef: 'component:default/b',
          after: undefined,
        }),
      },
    ]);
    await expect(publish()).resolves.toEqual([]);
  });

  it('are told again where they could not be', async () => {
    const { events, scan, publish } = await publishing();
    await scan(scoredRecord('a'));
    await publish();
    await scan(scoredRecord('a', { rung: 3 }));
    const { publish: send } = events;
    events.publish = async () => {
      throw new Error('The bus is away');
    };
    await expect(publish()).rejects.toThrow('The bus is away');

    events.publish = send;
    await expect(publish()).resolves.toHaveLength(1);
    await expect(publish()).resolves.toEqual([]);
  });

  it('are one where they are too many', async () => {
    const { scan, publish } = await publishing();
    const names = Array.from({ length: 1001 }, (_, index) => `e${index}`);
    setDate('2026-05-01T08:00:00Z');
    await scan(...names.map(name => scoredRecord(name, { fit: 'fits' })));
    await publish();
    await scan(
      ...names.map(name => scoredRecord(name, { fit: 'under-built' })),
    );

    await expect(publish()).resolves.toEqual([
      {
        topic: 'rung.scan.completed',
        eventPayload: {
          at: '2026-05-01T08:00:00.000Z',
          changes: 1001,
          becameUnderBuilt: 1001,
          left: 0,
          byRules: 0,
        },
      },
    ]);
  });
});

describe('events of a backend', () => {
  const heard: EventParams[] = [];
  let scheduler: SchedulerService;

  /** Another module of the backend, and the scheduler of the plugin. */
  const subscriber = createBackendModule({
    pluginId: 'rung',
    moduleId: 'test-subscriber',
    register(env) {
      env.registerInit({
        deps: { events: eventsServiceRef, service: coreServices.scheduler },
        async init({ events, service }) {
          scheduler = service;
          await events.subscribe({
            id: 'test',
            topics: ['rung.assessment.changed'],
            onEvent: async event => {
              heard.push(event);
            },
          });
        },
      });
    },
  });

  const stating = (survives: string) =>
    entity('Component', 'checkout', { states: { survives } });

  async function started(rung: Record<string, { enabled: boolean }>) {
    return Portal.start({
      entities: [stating('node')],
      config: portalConfig({ rung }),
      features: [eventsPlugin, subscriber],
    });
  }

  /** Before a requirement moves, and after it. */
  async function scanTwice(portal: Portal) {
    await portal.scan();
    await scheduler.triggerTask(EVENT_TASK_ID);
    await portal.setEntities([stating('region')]);
    await portal.scan();
    await scheduler.triggerTask(EVENT_TASK_ID);
  }

  it('reach a subscriber through the real service', async () => {
    const portal = await started({ events: { enabled: true } });
    try {
      await scanTwice(portal);
      const deadline = Date.now() + 20_000;
      while (heard.length === 0 && Date.now() < deadline) {
        await new Promise(resolve => setTimeout(resolve, 100));
      }
      expect(heard).toMatchObject([
        {
          topic: 'rung.assessment.changed',
          eventPayload: {
            entityRef: 'component:default/checkout',
            changes: [{ key: 'survives', before: 'node', after: 'region' }],
          },
        },
      ]);
    } finally {
      await portal.stop();
    }
  }, 60_000);

  it('are not published unless somebody says so', async () => {
    const portal = await started({});
    try {
      heard.splice(0);
      await scanTwice(portal);
      expect(heard).toEqual([]);
    } finally {
      await portal.stop();
    }
  }, 60_000);
});
