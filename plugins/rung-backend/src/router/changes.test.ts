import {
  ChangeList,
  ProblemList,
} from '@rung/backstage-plugin-rung-common/wire';
import { parse } from 'csv-parse/sync';
import { entity } from '../__testUtils__/entities';
import { Portal } from '../__testUtils__/Portal';

const formula = '=1+1';

function catalogWith(shop: Record<string, string>) {
  return [
    entity('Component', 'shop', {
      states: shop,
      metadata: { title: formula },
    }),
    entity('Component', 'blog', { states: { rto: 'soon', rpo: '1h' } }),
    entity('Component', 'wiki', {
      states: { rto: '1h' },
      annotations: { 'rung.dev/avialability': '99.9', 'rung.dev/xyzzy': 'a' },
    }),
    entity('System', 'trade', { states: { availability: 'high' } }),
  ];
}

describe('changes and problems', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start({ entities: catalogWith({ rto: '1h' }) });
    await portal.scan();
    await portal.setEntities(catalogWith({ rto: '1m', availability: '99.99' }));
    await portal.scan();
  }, 60_000);

  afterAll(() => portal.stop());

  async function changes(query = ''): Promise<ChangeList> {
    const { status, body } = await portal.get(`/v1/changes?${query}`);
    expect(status).toBe(200);
    return body;
  }

  it('tell from what to what something moved, and why', async () => {
    const { items, counts, since, until } = await changes();
    expect(items).toEqual([
      expect.objectContaining({
        entityRef: 'component:default/shop',
        kind: 'Component',
        title: formula,
        owners: ['group:default/payments'],
        type: 'moved',
        before: expect.objectContaining({ rung: 2 }),
        after: expect.objectContaining({ rung: 6 }),
        changes: expect.arrayContaining([
          expect.objectContaining({ key: 'rto', before: '1h', after: '1m' }),
          expect.objectContaining({ key: 'availability', after: '99.99' }),
        ]),
      }),
    ]);
    expect(counts).toMatchObject({
      changes: 1,
      entities: 1,
      higher: 1,
      lower: 0,
      first: 3,
    });
    expect(Date.parse(until) - Date.parse(since)).toBe(29 * 86_400_000);
  });

  it('have first sights where they are asked for, of the kinds that count', async () => {
    const { items } = await changes('first=true');
    expect(items.map(({ type, entityRef }) => [type, entityRef])).toEqual([
      ['moved', 'component:default/shop'],
      ['first', 'component:default/blog'],
      ['first', 'component:default/shop'],
      ['first', 'component:default/wiki'],
    ]);
    const every = await changes('first=true&kind=*');
    expect(every.counts.first).toBe(4);
  });

  it('are filtered like everything else, and paged', async () => {
    const none = await changes('rung=5&first=true');
    expect([none.items, none.counts.first]).toEqual([[], 0]);
    const two = await changes('first=true&limit=2');
    const rest = await changes(`first=true&limit=2&cursor=${two.nextCursor}`);
    expect([...two.items, ...rest.items]).toEqual(
      (await changes('first=true')).items,
    );
    expect(rest.nextCursor).toBeUndefined();
  });

  it.each([
    ['since=2026-02-31', 'since'],
    ['since=2026-05-31&until=2026-05-30', 'since'],
    ['since=yesterday', 'since'],
    ['cursor=abc', 'cursor'],
  ])('name what is wrong with %s', async (query, field) => {
    const { status, body } = await portal.get(`/v1/changes?${query}`);
    expect(status).toBe(400);
    expect(body.error.message).toContain(field);
  });

  it('are a file that no spreadsheet takes for formulas', async () => {
    const { text } = await portal.get('/v1/changes.csv');
    expect(parse(text, { columns: true })).toEqual([
      expect.objectContaining({
        entityRef: 'component:default/shop',
        title: `'${formula}`,
        rungBefore: '2',
        rung: '6',
        requirements: 'rto: 1h to 1m; availability: not stated to 99.99',
      }),
    ]);
  });

  it('list what does not count where it is written, and what to write', async () => {
    const { status, body } = await portal.get('/v1/problems');
    expect(status).toBe(200);
    const list: ProblemList = body;
    expect(list.counts).toEqual({ values: 2, names: 2, entities: 3 });
    expect(
      list.items.map(({ entityRef, stated }) => [
        entityRef,
        stated.type,
        stated.annotation,
        stated.value,
        stated.type === 'name' ? stated.meant : stated.problem.reason,
      ]),
    ).toEqual([
      [
        'component:default/blog',
        'value',
        'rung.dev/rto',
        'soon',
        'no-duration',
      ],
      [
        'component:default/wiki',
        'name',
        'rung.dev/avialability',
        '99.9',
        'rung.dev/availability',
      ],
      ['component:default/wiki', 'name', 'rung.dev/xyzzy', 'a', undefined],
      [
        'system:default/trade',
        'value',
        'rung.dev/availability',
        'high',
        'no-percentage',
      ],
    ]);
    const page = await portal.get('/v1/problems?limit=1');
    const next = await portal.get(
      `/v1/problems?limit=1&cursor=${page.body.nextCursor}`,
    );
    expect(next.body.items).toEqual([list.items[1]]);

    const { text } = await portal.get('/v1/problems.csv?kind=System');
    expect(parse(text, { columns: true })).toEqual([
      expect.objectContaining({
        entityRef: 'system:default/trade',
        annotation: 'rung.dev/availability',
        advice: expect.stringContaining('99.9'),
      }),
    ]);
  });
});
