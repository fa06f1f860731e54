import {
  coreServices,
  createBackendModule,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import rungPlugin from '@rung/backstage-plugin-rung-backend';
import catalogModuleRung from '.';
import { entity } from './__testUtils__/entity';
import { TestCatalog } from './__testUtils__/TestCatalog';

let scheduler: SchedulerService;

/** Hands out the scheduler of Rung. */
const schedulerModule = createBackendModule({
  pluginId: 'rung',
  moduleId: 'test-scheduler',
  register(env) {
    env.registerInit({
      deps: { service: coreServices.scheduler },
      async init({ service }) {
        scheduler = service;
      },
    });
  },
});

/** One of six teams on one cluster, which calls for a platform. */
const onCluster = (index: number) =>
  entity(
    'Component',
    `part-${index}`,
    { 'rto.zone': '1m' },
    {
      spec: { owner: `group:team-${index}`, dependsOn: ['resource:cluster'] },
    },
  );

it('labels entities as the real report has them', async () => {
  const catalog = await TestCatalog.start({
    rung: { catalog: { labels: 'report' } },
    features: [catalogModuleRung, rungPlugin, schedulerModule],
  });
  try {
    const entities = [
      entity(
        'Resource',
        'cluster',
        {},
        { spec: { type: 'kubernetes-cluster', owner: 'team' } },
      ),
      ...Array.from({ length: 6 }, (_, index) => onCluster(index)),
    ];
    await catalog.set(entities);
    for (const { kind, metadata } of entities) {
      await catalog.entityOnce(kind.toLowerCase(), metadata.name);
    }
    await scheduler.triggerTask('rung-scan');

    // By what it states alone it is on rung 3; it takes a round to be labelled anew.
    const { metadata } = await catalog.entityOnce(
      'component',
      'part-0',
      found => found.metadata.labels?.['rung.dev/assessed-rung'] !== '3',
    );
    expect(metadata.labels).toMatchObject({ 'rung.dev/assessed-rung': '4' });
  } finally {
    await catalog.stop();
  }
}, 60_000);
