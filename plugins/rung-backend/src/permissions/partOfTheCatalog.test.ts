import { catalogConditions } from '@backstage/plugin-catalog-backend/alpha';
import {
  AssessmentList,
  AssessmentSummary,
  Dependents,
  FindingTrend,
  LiveAssessment,
  Report,
  ReportGroup,
  ReportGrouping,
  reportGroupings,
  Trend,
} from '@rung/backstage-plugin-rung-common/wire';
import { parse } from 'csv-parse/sync';
import { countsOf } from '../__testUtils__/countsOf';
import { groupsOf } from '../__testUtils__/groupsOf';
import { partialPolicies, partlyHidden } from '../__testUtils__/partlyHidden';
import { allBut, onlyEntities } from '../__testUtils__/policies';
import { Portal, Reader } from '../__testUtils__/Portal';
import { matrixOf } from '../__testUtils__/matrixOf';
import { tierRule } from '../__testUtils__/tierRule';

const shop = '/v1/assessments/by-name/component/default/open-shop';

/** Anything by which a reader could tell what they do not see. */
const secrets = /secret/i;

/** What the shop takes from a system, a domain and a cluster they do not see. */
const inherited = ['survives', 'audience', 'teams'];

/** A row without what they may not see; nothing else could make it climb. */
function withoutSecrets(row: AssessmentSummary): AssessmentSummary {
  const { domain, climb, forgone, ...others } = row;
  return row.name === 'open-shop'
    ? {
        ...others,
        requirements: row.requirements.map(({ text, ...requirement }) =>
          inherited.includes(requirement.key)
            ? { ...requirement, withheld: true }
            : { ...requirement, text },
        ),
      }
    : {
        ...others,
        climb,
        forgone,
        domain: domain && !secrets.test(domain) ? domain : undefined,
      };
}

function verdictOf({ demands, ...assessment }: LiveAssessment) {
  const { status, rung, resilience, platform, fit, missing } = assessment;
  return {
    status,
    rung,
    resilience,
    layer: platform.layer,
    fit,
    missing,
    demands: demands.map(demand => [demand.key, demand.rung, demand.forcing]),
  };
}

describe('a reader who sees a part of the catalog', () => {
  let portal: Portal;
  let all: AssessmentSummary[];

  beforeAll(async () => {
    portal = await Portal.start({
      entities: partlyHidden,
      features: [tierRule],
    });
    await portal.scan();
    all = await readAll();
  }, 60_000);

  afterAll(() => portal.stop());

  async function read<T>(path: string, reader: Reader = 'user'): Promise<T> {
    const response = await portal.get(path, reader);
    expect([path, response.status]).toEqual([path, 200]);
    return response.body;
  }

  async function readAll(): Promise<AssessmentSummary[]> {
    const list = await read<AssessmentList>('/v1/assessments', 'service');
    return list.items;
  }

  it('sees all of it under a policy that allows all, as a service does', async () => {
    expect(all).toHaveLength(partlyHidden.length);
    expect(
      all.map(({ entityRef }) => entityRef).filter(ref => secrets.test(ref)),
    ).toHaveLength(5);
    portal.policy.use(allBut());
    const { items } = await read<AssessmentList>('/v1/assessments');
    expect(items).toEqual(all);
    const { totals, matrix } = await read<Report>('/v1/report?kind=*');
    expect(totals).toEqual(countsOf(all));
    expect(matrix).toEqual(matrixOf(all));
    expect(totals.findings['no-backups']).toEqual({ open: 1, accepted: 0 });
  });

  describe.each(Object.entries(partialPolicies))('under %s', (_, policy) => {
    /** What they see, with nothing that they may not. */
    let visible: AssessmentSummary[];

    beforeAll(async () => {
      portal.policy.use(policy);
      visible = (await readAll())
        .filter(({ name }) => name.startsWith('open-'))
        .map(withoutSecrets);
    });

    async function groupsBy(grouping: ReportGrouping): Promise<ReportGroup[]> {
      const report = await read<Report>(
        `/v1/report?kind=*&groupBy=${grouping}`,
      );
      expect(report.totals).toEqual(countsOf(visible));
      expect(JSON.stringify(report)).not.toMatch(secrets);
      return report.groups ?? [];
    }

    it('lists and counts what they see', async () => {
      const response = await portal.get('/v1/assessments?total=true');
      expect(response.body).toEqual({ items: visible, total: visible.length });
      expect(response.text).not.toMatch(secrets);

      const { totals, matrix } = await read<Report>('/v1/report?kind=*');
      expect(totals).toEqual(countsOf(visible));
      expect(matrix).toEqual(matrixOf(visible));
      expect(totals.findings).not.toHaveProperty('no-backups');
    });

    it('pages through it, with no hint of what lies between', async () => {
      const seen: AssessmentSummary[] = [];
      let cursor: string | undefined;
      do {
        const page: AssessmentList = await read(
          `/v1/assessments?orderBy=rung&order=desc&limit=2${
            cursor ? `&cursor=${cursor}` : ''
          }`,
        );
        seen.push(...page.items);
        cursor = page.nextCursor;
        expect(Buffer.from(cursor ?? '', 'base64url').toString()).not.toMatch(
          secrets,
        );
      } while (cursor);
      expect(seen).toHaveLength(visible.length);
      expect(seen).toEqual(expect.arrayContaining(visible));
      const rungsInOrder = seen.map(({ rung = 0 }) => rung);
      expect(rungsInOrder).toEqual([...rungsInOrder].sort((a, b) => b - a));
    });

    it('exports what they see', async () => {
      const response = await portal.get('/v1/assessments.csv');
      expect(response.text).not.toMatch(secrets);
      const records: Record<string, string>[] = parse(response.text, {
        columns: true,
      });
      expect(
        records.map(({ entityRef, domain }) => [entityRef, domain]),
      ).toEqual(
        visible.map(({ entityRef, domain = '' }) => [entityRef, domain]),
      );
    });

    it.each(reportGroupings)('counts by %s', async grouping => {
      const groups = await groupsBy(grouping);
      const names = [
        ...new Set(visible.flatMap(row => groupsOf(row, grouping))),
      ];
      expect(groups).toHaveLength(names.length);
      expect(
        Object.fromEntries(
          groups.map(({ name, needed, own, ...counts }) => [name, counts]),
        ),
      ).toEqual(
        Object.fromEntries(
          names.map(name => [
            name,
            countsOf(
              visible.filter(row => groupsOf(row, grouping).includes(name)),
            ),
          ]),
        ),
      );
    });

    it('tells what the group itself needs only of a group they see', async () => {
      const systems = await groupsBy('system');
      expect(systems.map(({ name, own }) => [name, own?.rung])).toEqual(
        expect.arrayContaining([
          ['system:default/walled-system', undefined],
          ['system:default/open-system', 3],
        ]),
      );
      const domains = await groupsBy('domain');
      expect(domains.map(({ name }) => name)).toEqual(
        expect.arrayContaining([undefined, 'domain:default/open-domain']),
      );
    });

    it.each([
      'domain=domain:default/secret-domain',
      'owner=group:default/secret-team',
      'lifecycle=secret-phase',
      'tag=secret-tag',
      'text=secret',
      'kind=api',
      'entityRef=component:default/secret-ledger',
      'built=5',
      'finding=no-backups',
    ])('finds nothing by asking for %s', async filter => {
      const path = `/v1/assessments?total=true&${filter}`;
      const { total } = await read<AssessmentList>(path, 'service');
      expect(total).toBeGreaterThan(0);
      expect(await read(path)).toEqual({ items: [], total: 0 });
      const csv = await portal.get(`/v1/assessments.csv?${filter}`);
      expect(parse(csv.text)).toHaveLength(1);
      const { totals, matrix } = await read<Report>(
        `/v1/report?${filter.startsWith('kind=') ? '' : 'kind=*&'}${filter}`,
      );
      expect(totals).toEqual(countsOf([]));
      expect(matrix).toEqual([]);
    });

    it('sees on how many days findings were open of what they see', async () => {
      const { days, findings } = await read<FindingTrend>(
        '/v1/report/trend/findings?kind=*&days=3',
      );
      const counted: Record<string, number> = {};
      for (const { id, open } of findings) {
        expect(open.slice(0, 2)).toEqual([0, 0]);
        counted[id] = (counted[id] ?? 0) + open[2];
      }
      const expected = Object.entries(countsOf(visible).findings).flatMap(
        ([id, { open }]) => (open > 0 ? [[id, open] as const] : []),
      );
      expect(days).toHaveLength(3);
      expect(expected.length).toBeGreaterThan(0);
      expect(counted).toEqual(Object.fromEntries(expected));
    });

    it('sees the days of what they see', async () => {
      const { days, scan } = await read<Trend>(
        '/v1/report/trend?kind=*&days=3',
      );
      const { total, statuses, rungs, fits } = countsOf(visible);
      expect(days).toHaveLength(3);
      expect(days.map(day => day.total)).toEqual([0, 0, visible.length]);
      expect(days[2]).toMatchObject({ total, statuses, rungs, fits });
      expect(Object.keys(scan).sort()).toEqual([
        'asOf',
        'finishedAt',
        'startedAt',
        'status',
      ]);
    });

    it.each([
      ['component', 'ledger'],
      ['resource', 'cluster'],
      ['domain', 'domain'],
      ['api', 'api'],
    ])(
      'cannot tell a hidden %s from one that is not there',
      async (kind, name) => {
        const asked = async (of: string) => {
          const path = `/v1/assessments/by-name/${kind}/default/${of}`;
          const responses = [
            await portal.get(path),
            await portal.get(`${path}/history`),
            await portal.get(`${path}/dependents`),
            await portal.get(`${path}/memo`),
            await portal.post('/v1/refresh', {
              entityRef: `${kind}:default/${of}`,
            }),
          ];
          return responses.map(({ status, text }) => ({
            status,
            text: text.replaceAll(of, 'it'),
          }));
        };
        const hidden = await asked(`secret-${name}`);
        expect(hidden.map(({ status }) => status)).toEqual([
          404, 404, 404, 404, 404,
        ]);
        expect(hidden).toEqual(await asked(`absent-${name}`));
      },
    );

    it('is given the verdict of everybody, without the names', async () => {
      const names = /secret|walled/i;
      const forAll = await read<LiveAssessment>(shop, 'service');
      expect(JSON.stringify(forAll).match(/(secret|walled)[\w-]*/g)).toEqual(
        expect.arrayContaining([
          'walled-system',
          'secret-domain',
          'secret-cluster',
          'secret-ledger',
        ]),
      );
      const withheld = await portal.get(shop);
      expect(withheld.text).not.toMatch(names);
      expect(verdictOf(withheld.body)).toEqual(verdictOf(forAll));
      expect(forAll.dependencies).toEqual([
        {
          entityRef: 'component:default/open-blog',
          resilience: 3,
          availability: 99,
          built: 6,
        },
        expect.objectContaining({ availability: 99.5 }),
        { entityRef: 'resource:default/secret-cluster' },
      ]);
      expect(withheld.body.dependencies).toEqual([
        forAll.dependencies?.[0],
        {},
        {},
      ]);
      expect(withheld.text).toContain('component:default/open-blog');

      const memo = await portal.get(`${shop}/memo`);
      expect(memo.text).toContain('# Rung memo: The shop');
      expect(memo.text).not.toMatch(names);
      const history = await portal.get(`${shop}/history`);
      expect(history.text).not.toMatch(names);
    });

    it('is told who depends on it only of those that they see', async () => {
      const of = (path: string, reader?: Reader) =>
        read<Dependents>(
          `/v1/assessments/by-name/${path}/dependents?limit=1`,
          reader,
        );
      const cluster = 'resource/default/open-cluster';
      expect(await of(cluster, 'service')).toMatchObject({
        items: [{ entityRef: 'component:default/secret-rival', built: 5 }],
        needs: [
          { rung: 6, count: 1 },
          { rung: 3, count: 1 },
        ],
      });
      expect(await of(cluster)).toEqual({
        items: [
          {
            entityRef: 'component:default/open-gateway',
            relation: 'stated',
            resilience: 3,
          },
        ],
        needs: [{ rung: 3, count: 1 }],
        unassessed: 0,
      });
      expect(await of('component/default/open-shop')).toEqual({
        items: [],
        needs: [],
        unassessed: 0,
      });
    });

    it('refreshes what they see, and learns nothing more by it', async () => {
      const response = await portal.post('/v1/refresh', {
        entityRef: 'component:default/open-shop',
      });
      expect(response.body).toMatchObject({ type: 'entity', changed: false });
      expect(Object.keys(response.body.scan).sort()).toEqual([
        'asOf',
        'finishedAt',
        'startedAt',
        'status',
      ]);
      const { items } = await read<AssessmentList>('/v1/assessments');
      expect(items).toEqual(
        visible.map(row => ({ ...row, assessedAt: expect.any(String) })),
      );
    });
  });

  it('sees nothing where none of it is theirs', async () => {
    portal.policy.use(
      onlyEntities(() =>
        catalogConditions.isEntityOwner({ claims: ['user:default/nobody'] }),
      ),
    );
    expect(await read('/v1/assessments?total=true')).toEqual({
      items: [],
      total: 0,
    });
    const { groups } = await read<Report>('/v1/report?kind=*&groupBy=owner');
    expect(groups).toEqual([]);
  });
});
