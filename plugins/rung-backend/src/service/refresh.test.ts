import {
  AssessmentHistory,
  AssessmentList,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import { entity } from '../__testUtils__/entities';
import { allBut } from '../__testUtils__/policies';
import { Portal, Reader } from '../__testUtils__/Portal';

const entityRef = 'component:default/shop';
const shopPath = '/v1/assessments/by-name/component/default/shop';

function shop(states: Record<string, string>) {
  return entity('Component', 'shop', {
    states,
    spec: {
      system: 'trade',
      dependsOn: ['resource:cluster', 'component:blog'],
    },
  });
}

const others = [
  entity('Component', 'blog', {
    states: { rto: '1d' },
    spec: { owner: 'group:search', dependsOn: ['resource:cluster'] },
  }),
  entity('Resource', 'cluster', { spec: { type: 'kubernetes-cluster' } }),
  entity('System', 'trade', {
    states: { audience: 'paying' },
    spec: { domain: 'sales' },
  }),
  entity('Domain', 'sales'),
  entity('User', 'guest', { spec: { memberOf: [] } }),
];

describe('a refresh', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start({ entities: [shop({ rto: '1h' }), ...others] });
    await portal.scan();
  }, 60_000);

  afterAll(() => portal.stop());

  beforeEach(() => {
    portal.policy.use(allBut());
    portal.audit.events = [];
  });

  async function read<T>(path: string, reader?: Reader): Promise<T> {
    const { status, body } = await portal.get(path, reader);
    expect([path, status]).toEqual([path, 200]);
    return body;
  }

  async function refresh(ref: string) {
    const { status, body } = await portal.post('/v1/refresh', {
      entityRef: ref,
    });
    expect([ref, status]).toEqual([ref, 200]);
    return body;
  }

  it('of one entity changes what is reported at once, and is remembered', async () => {
    const [{ assessedAt }] = (
      await read<AssessmentList>('/v1/assessments?text=shop')
    ).items;
    expect(await read(`${shopPath}/history`)).toEqual({
      items: [],
      firstSeen: {
        at: assessedAt,
        status: 'incomplete',
        state: expect.objectContaining({ rung: 3, forcing: ['audience'] }),
        stated: expect.arrayContaining([
          {
            key: 'rto',
            after: '1h',
            source: { type: 'entity', entityRef },
          },
        ]),
      },
    });
    await portal.setEntities([shop({ rto: '30s?' }), ...others]);
    expect(await refresh('Component:Default/SHOP')).toEqual({
      type: 'entity',
      entityRef,
      changed: true,
      scan: {
        status: 'succeeded',
        startedAt: expect.any(String),
        finishedAt: expect.any(String),
        asOf: expect.any(String),
      },
    });
    const live = await read<LiveAssessment>(shopPath);
    const { items } = await read<AssessmentList>('/v1/assessments?text=shop');
    expect(items).toMatchObject([
      {
        rung: live.rung,
        system: 'system:default/trade',
        domain: 'domain:default/sales',
      },
    ]);
    expect(live.reported).toEqual({
      status: 'current',
      at: items[0].assessedAt,
    });
    const history = await read<AssessmentHistory>(`${shopPath}/history`);
    expect(history).toMatchObject({
      items: [
        {
          at: items[0].changedAt,
          before: { rung: 3, forcing: ['audience'] },
          after: { rung: live.rung, forcing: ['rto'] },
          changes: [{ key: 'rto', before: '1h', after: '30s?' }],
          causes: ['own'],
        },
      ],
      firstSeen: { at: assessedAt, status: 'incomplete' },
    });
  });

  it('of what has not moved changes nothing', async () => {
    const before = await read<AssessmentHistory>(`${shopPath}/history`);
    expect(await refresh(entityRef)).toMatchObject({ changed: false });
    expect(await read(`${shopPath}/history`)).toEqual(before);
  });

  it('leaves a history that can be paged through', async () => {
    for (const rto of ['2h', '30s', '3h']) {
      await portal.setEntities([shop({ rto }), ...others]);
      expect(await refresh(entityRef)).toMatchObject({ changed: true });
    }
    const { items } = await read<AssessmentHistory>(`${shopPath}/history`);
    expect(items.length).toBeGreaterThan(3);
    const times = items.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);

    const paged: AssessmentHistory['items'] = [];
    let cursor: string | undefined;
    do {
      const page: AssessmentHistory = await read(
        `${shopPath}/history?limit=1${cursor ? `&cursor=${cursor}` : ''}`,
      );
      expect(page.items).toHaveLength(1);
      paged.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    expect(paged).toEqual(items);
  });

  it.each(['abc', '0', '-1', '9999999999'])(
    'leaves a history that takes no foreign cursor: %s',
    async cursor => {
      const { status, body } = await portal.get(
        `${shopPath}/history?cursor=${cursor}`,
      );
      expect(status).toBe(400);
      expect(body.error.message).toMatch(/^The cursor is not one that/);
    },
  );

  it('of each entity leaves nothing for the next scan to do', async () => {
    for (const ref of [
      entityRef,
      'component:default/blog',
      'resource:default/cluster',
      'system:default/trade',
      'domain:default/sales',
    ]) {
      await refresh(ref);
    }
    const { demands } = await read<LiveAssessment>(shopPath);
    expect(demands.find(({ key }) => key === 'teams')).toMatchObject({
      text: '2',
      source: { type: 'counted' },
    });
    const { body } = await portal.post('/v1/refresh', {});
    expect(body).toEqual({
      type: 'everything',
      scan: {
        status: 'succeeded',
        startedAt: expect.any(String),
        finishedAt: expect.any(String),
        asOf: expect.any(String),
        read: 5,
        scored: 0,
        written: 0,
        gone: 0,
        failed: 0,
        nextAt: expect.any(String),
      },
    });
    expect(await read('/v1/scan')).toEqual(body.scan);
  });

  it('is refused for a kind that the report does not hold', async () => {
    const { status, body } = await portal.post('/v1/refresh', {
      entityRef: 'user:default/guest',
    });
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/^entityRef is of the kind user; .*API/);
    const list = await read<AssessmentList>('/v1/assessments?total=true');
    expect(list.total).toBe(5);
  });

  it('is audited, and so is an export, whether it succeeds or not', async () => {
    await portal.post('/v1/refresh', {});
    await refresh(entityRef);
    await portal.post('/v1/refresh', { entityRef: 'component:default/none' });
    await portal.get('/v1/assessments.csv?kind=Component&rung=3');
    portal.policy.use(allBut('rung.refresh.create', 'rung.report.read'));
    await portal.post('/v1/refresh', {});
    await portal.get('/v1/assessments.csv');
    // What is only read is nobody's business.
    await portal.get(shopPath);
    await portal.get('/v1/report');

    const refreshed = { eventId: 'assessments-refresh', result: 'success' };
    const exported = { eventId: 'assessments-export', result: 'success' };
    const refused = { result: 'failure', error: 'NotAllowedError' };
    expect(portal.audit.events).toEqual([
      { ...refreshed, meta: {} },
      { ...refreshed, meta: { entityRef } },
      {
        ...refreshed,
        meta: { entityRef: 'component:default/none' },
        result: 'failure',
        error: 'NotFoundError',
      },
      { ...exported, meta: { filters: '{"kind":["Component"],"rung":[3]}' } },
      { ...refreshed, ...refused, meta: {} },
      { ...exported, ...refused, meta: { filters: '{}' } },
    ]);
  });
});
