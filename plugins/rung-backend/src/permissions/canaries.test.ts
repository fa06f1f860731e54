import {
  AssessmentHistory,
  assessmentOrders,
  LiveAssessment,
  reportGroupings,
} from '@rung/backstage-plugin-rung-common/wire';
import {
  canaries,
  canaryProfiles,
  catalogWith,
} from '../__testUtils__/canaries';
import { partialPolicies } from '../__testUtils__/partlyHidden';
import { Portal } from '../__testUtils__/Portal';
import { portalConfig } from '../__testUtils__/portalConfig';

const names = ['heir', 'prober', 'client', 'named'];
const pathOf = (name: string) =>
  `/v1/assessments/by-name/component/default/${name}`;

/** Everything that can be asked for, in every order, grouping and format. */
const live = names.flatMap(name => [
  pathOf(name),
  `${pathOf(name)}/memo`,
  `${pathOf(name)}/observation`,
  `${pathOf(name)}/losses`,
  `/v1/drill/entities?loss=entity&name=component:default/${name}&kind=*`,
]);
const stored = [
  '/v1/assessments?total=true',
  ...assessmentOrders.flatMap(orderBy =>
    ['asc', 'desc'].map(
      order => `/v1/assessments?orderBy=${orderBy}&order=${order}&limit=2`,
    ),
  ),
  '/v1/assessments.csv',
  '/v1/report',
  ...reportGroupings.map(grouping => `/v1/report?groupBy=${grouping}`),
  '/v1/report/trend?days=2',
  '/v1/report/trend/findings?days=2',
  '/v1/changes?first=true&kind=*',
  '/v1/changes.csv?first=true&kind=*',
  '/v1/problems',
  '/v1/problems.csv',
  '/v1/acceptances?within=366',
  '/v1/drill/losses?loss=entity',
];
const histories = names.map(name => `${pathOf(name)}/history`);

/** The same whenever it is asked for. */
function timeless(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then');
}

/** With the places that its cursors hold. */
function inFull(text: string): string {
  const cursors = text.match(/"nextCursor":"[\w-]{12,}"/g) ?? [];
  const held = cursors.map(cursor =>
    Buffer.from(cursor.split('"')[3], 'base64url').toString(),
  );
  return [text, ...held].join('\n');
}

describe('what a reader may not see', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start({
      entities: catalogWith('first'),
      config: portalConfig({ rung: { profiles: canaryProfiles } }),
    });
    await portal.scan();
    portal.policy.use(partialPolicies['a policy by ownership']);
  }, 60_000);

  afterAll(() => portal.stop());

  async function answers(paths: string[]): Promise<Record<string, string>> {
    const texts: Record<string, string> = {};
    for (const path of paths) {
      const { status, text } = await portal.get(path);
      expect([path, status]).toEqual([path, 200]);
      expect([path, inFull(text).match(canaries)]).toEqual([path, null]);
      texts[path] = timeless(inFull(text));
    }
    return texts;
  }

  it('is there for those who may', async () => {
    for (const [name, value] of [
      ['heir', '99.9317'],
      ['heir', 'canary-regime'],
      ['heir', 'canary-soon'],
      ['client', '98.7654'],
      ['named', 'tier-a'],
    ]) {
      const { text } = await portal.get(pathOf(name), 'service');
      expect([name, text]).toEqual([name, expect.stringContaining(value)]);
    }
    const { body } = await portal.get(pathOf('client'), 'service');
    // Those of the tenants, and the one that asks.
    expect(body.platform.teams).toBe(10);
  });

  it('is in no answer, and no answer depends on it', async () => {
    const first = await answers([...live, ...stored, ...histories]);

    await portal.setEntities(catalogWith('second'));
    await portal.scan();

    const second = await answers([...live, ...stored, ...histories]);
    for (const path of live) {
      expect([path, second[path]]).toEqual([path, first[path]]);
    }
  }, 60_000);

  it('is told by key and rung, and said to be withheld', async () => {
    const { body }: { body: LiveAssessment } = await portal.get(pathOf('heir'));
    expect(body.demands).toContainEqual({
      key: 'availability',
      value: { type: 'withheld' },
      guess: false,
      source: { type: 'system' },
      rung: 3,
      forcing: false,
    });
    expect(body.withheld).toEqual([
      'downtime',
      'recovery',
      'data',
      'isolation',
    ]);
    expect(body.guesses).toEqual([]);
    expect(body.problems).toContainEqual(
      expect.objectContaining({
        key: 'rto.zone',
        reason: 'withheld',
        value: '',
      }),
    );

    const client = await portal.get(pathOf('client'));
    expect(client.body.dependencies).toEqual([{}, {}, {}]);
    expect(client.body.platform).toEqual({
      layer: true,
      balance: 'unknown',
      breakEven: 5,
    });

    const list = await portal.get(
      '/v1/assessments?entityRef=component:default/heir',
    );
    expect(list.body.items[0].requirements).toContainEqual({
      key: 'availability',
      withheld: true,
      guess: false,
      rung: 3,
      forcing: false,
    });
    const csv = await portal.get('/v1/assessments.csv');
    expect(csv.text).toContain('withheld');
    const memo = await portal.get(`${pathOf('heir')}/memo`);
    expect(memo.text).toMatch(/\| Availability +\| withheld \|/);
  });

  it('is withheld from history, which says what moved', async () => {
    const path = `${pathOf('heir')}/history`;
    const { body }: { body: AssessmentHistory } = await portal.get(path);
    const changes = body.items.flatMap(item => item.changes);
    expect(changes).toContainEqual({
      key: 'availability',
      withheld: ['before', 'after'],
      source: { type: 'system' },
    });
    expect(body.items.flatMap(item => item.causes)).toContain('inherited');
    expect(body.firstSeen?.stated).toContainEqual(
      expect.objectContaining({ key: 'availability', withheld: ['after'] }),
    );
    const whole = await portal.get(path, 'service');
    expect(
      whole.body.items.flatMap((item: (typeof body.items)[0]) => item.changes),
    ).toContainEqual({
      key: 'availability',
      before: '99.9317',
      after: '99.9471',
      source: expect.objectContaining({ type: 'system' }),
    });
  });

  it('is not given by an evaluation', async () => {
    const { text } = await portal.post('/v1/evaluate', {
      annotations: { 'rung.dev/profile': 'canary-profile' },
    });
    expect(text).not.toMatch(/hidden|99\.9317/);
  });
});
