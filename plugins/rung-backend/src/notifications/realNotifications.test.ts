import {
  coreServices,
  createBackendModule,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import notificationsPlugin from '@backstage/plugin-notifications-backend';
import { catalogConditions } from '@backstage/plugin-catalog-backend/alpha';
import request from 'supertest';
import { entity } from '../__testUtils__/entities';
import { onlyEntities } from '../__testUtils__/policies';
import { Portal } from '../__testUtils__/Portal';
import { portalConfig } from '../__testUtils__/portalConfig';
import { dateOf, dayOf } from '../days';
import { NOTIFICATION_TASK_ID } from './NotificationTask';

const guest = 'user:development/guest';
const soon = dateOf(dayOf(new Date()) + 5);

const group = (name: string, members: string[]) => ({
  ...entity('Group', name),
  spec: { type: 'team', children: [], members },
});

/** In one zone, which it needs more of, and that is accepted for a few days. */
const inOneZone = (name: string, owner: string, dependsOn: string[] = []) =>
  entity('Component', name, {
    states: {
      availability: '99.9',
      'rto.zone': '1m',
      'built.zones': '1',
      'accept.single-zone': `until ${soon}: we move`,
    },
    spec: { owner, dependsOn },
  });

const ownersOnly = onlyEntities(claims =>
  catalogConditions.isEntityOwner({ claims }),
);

let scheduler: SchedulerService;

/** Hands out the scheduler of the plugin. */
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

describe('notifications through the real plugin', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start({
      entities: [
        group('mine', [guest]),
        group('theirs', ['user:default/other']),
        inOneZone('my-service', 'group:default/mine', [
          'component:default/hidden-service',
        ]),
        inOneZone('hidden-service', 'group:default/theirs'),
      ],
      config: portalConfig({ rung: { notifications: { enabled: true } } }),
      features: [notificationsPlugin, schedulerModule],
    });
    portal.policy.use(ownersOnly);
  }, 60_000);

  afterAll(() => portal.stop());

  async function told(): Promise<{ totalCount: number; text: string }> {
    const { body } = await request(portal.server)
      .get('/api/notifications/notifications')
      .set('Authorization', `Bearer ${portal.userToken}`);
    return { ...body, text: JSON.stringify(body) };
  }

  it('tell an owner of what is theirs, and of nothing that they may not see', async () => {
    await portal.scan();
    await scheduler.triggerTask(NOTIFICATION_TASK_ID);

    const { text, ...answer } = await told();
    expect(answer).toMatchObject({
      totalCount: 1,
      notifications: [
        {
          user: guest,
          origin: 'plugin:rung',
          payload: {
            title: `An acceptance of my-service ends on ${soon}`,
            link: '/catalog/default/component/my-service/rung#findings',
            topic: 'rung.acceptance',
            severity: 'normal',
            scope: `acceptance:component:default/my-service:single-zone:${soon}`,
          },
        },
      ],
    });
    expect(text).not.toContain('hidden');
  }, 60_000);
});
