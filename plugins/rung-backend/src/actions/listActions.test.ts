import { entity } from '../__testUtils__/entities';
import { Portal } from '../__testUtils__/Portal';
import { portalConfig } from '../__testUtils__/portalConfig';

function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

const needsZones = { availability: '99.9', 'built.zones': '1' };

describe('actions about many entities', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start({
      config: portalConfig({ rung: { exerciseAgeDays: 180 } }),
      entities: [
        entity('Component', 'short', {
          states: {
            ...needsZones,
            'built.control-plane': 'managed',
            'accept.single-zone': `until ${dayIn(20)}: the move is planned`,
            'built.zone-loss-exercised': dayIn(-170),
          },
          metadata: { title: 'Short\u202e of zones' },
        }),
        entity('Component', 'enough', {
          states: { availability: '99', 'built.control-plane': 'managed' },
          spec: { owner: 'user:default/ann' },
        }),
        entity('Component', 'more', {
          states: { availability: '99', 'built.clusters': '2' },
        }),
        entity('API', 'interface'),
      ],
    });
    await portal.scan();
  }, 60_000);

  afterAll(() => portal.stop());

  async function output(action: string, input: object) {
    const { body, status } = await portal.act(action, input);
    expect([status, body.error]).toEqual([200, undefined]);
    return body.output;
  }

  it('list what passes the filters, as they are written or nearly so', async () => {
    const told = await output('list-assessments', {
      fit: 'Under-Built',
      rung: ['3', 6],
      owner: 'payments',
      kind: 'component',
    });
    expect(told).toEqual({
      url: 'http://localhost/rung/entities?rung=3&rung=6&fit=under-built&owner=group%3Adefault%2Fpayments&kind=component',
      total: 1,
      assessments: [
        {
          entityRef: 'component:default/short',
          title: 'Short\\u202e of zones',
          owners: ['group:default/payments'],
          status: 'incomplete',
          rung: 3,
          platform: false,
          built: 2,
          fit: 'under-built',
          excess: -1,
          climb: { when: 'availability above 99.95', rung: 6, headroom: 0.693 },
          findings: expect.any(Object),
        },
      ],
    });
  });

  it('go on where a page ends', async () => {
    const names = [];
    let cursor: string | undefined;
    do {
      const page = await output('list-assessments', {
        orderBy: 'excess',
        order: 'desc',
        limit: '1',
        ...(cursor && { cursor }),
      });
      expect(page.total).toBe(4);
      names.push(page.assessments[0].entityRef.split('/')[1]);
      cursor = page.nextCursor;
    } while (cursor);
    expect(names).toEqual(['more', 'enough', 'short', 'interface']);
  });

  it('count, and put forward what stands out', async () => {
    const told = await output('summarize-report', {
      groupBy: 'owner',
      days: '2',
    });
    expect(told).toMatchObject({
      url: 'http://localhost/rung/overview',
      counted: ['Component'],
      totals: {
        total: 3,
        rungs: { 2: 2, 3: 1 },
        fits: { fits: 1, 'over-built': 1, 'under-built': 1 },
      },
      groups: [
        { name: 'group:default/payments', total: 2, underBuilt: 1, needed: 3 },
        { name: 'user:default/ann', total: 1, underBuilt: 0 },
      ],
      change: { total: 3, rungs: { 2: 2, 3: 1 } },
    });
  });

  it('tell what ends soon, and nothing that ends later', async () => {
    const told = await output('list-expiring', { days: 30 });
    const short = {
      entityRef: 'component:default/short',
      title: 'Short\\u202e of zones',
      owners: ['group:default/payments'],
    };
    expect(told).toEqual({
      url: 'http://localhost/rung/overview',
      asOf: expect.any(String),
      acceptances: [
        {
          ...short,
          finding: 'single-zone',
          severity: expect.any(String),
          until: dayIn(20),
        },
      ],
      exercises: [
        {
          ...short,
          finding: 'zone-loss-untested',
          exercised: dayIn(-170),
          until: dayIn(10),
        },
      ],
    });
    expect(await output('list-expiring', { days: 5 })).toMatchObject({
      acceptances: [],
      exercises: [],
    });
  });

  it.each<[input: object, message: string]>([
    [{ fit: 'underbuilt' }, 'Write one of fits, over-built'],
    [{ rung: 7 }, 'Write one of 1, 2, 3, 4, 5, 6.'],
    [
      { owner: 'a/b/c' },
      'Write the ref of an entity in full, as group:default/name.',
    ],
    [{ orderBy: 'age' }, "'headroom'"],
    [{ color: 'red' }, "'color'"],
    [{ cursor: 'abc' }, 'The cursor is not one that'],
  ])('say what to write: %j', async (input, message) => {
    const { body } = await portal.act('list-assessments', input);
    expect(body.error.name).toBe('InputError');
    expect(body.error.message).toContain(message);
    expect(body.error.message.length).toBeLessThan(1_000);
  });
});
