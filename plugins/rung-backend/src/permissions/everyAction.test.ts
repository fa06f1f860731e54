import {
  assessmentOrders,
  reportGroupings,
} from '@rung/backstage-plugin-rung-common/wire';
import {
  canaries,
  canaryProfiles,
  catalogWith,
} from '../__testUtils__/canaries';
import { partialPolicies, partlyHidden } from '../__testUtils__/partlyHidden';
import { allBut, nothingAtAll } from '../__testUtils__/policies';
import { Portal } from '../__testUtils__/Portal';
import { portalConfig } from '../__testUtils__/portalConfig';
import { tierRule } from '../__testUtils__/tierRule';

const entityRef = 'component:default/open-shop';

type Call = [action: string, input: object];

/** Every action about one entity. */
function about(subject: string): Call[] {
  const requirements = { availability: '99.9', 'rto.node': '2h' };
  return [
    ['get-assessment', { entityRef: subject }],
    ['get-assessment', { entityRef: subject, detail: 'full' }],
    ['get-decision-memo', { entityRef: subject }],
    ['get-history', { entityRef: subject }],
    ['assess-requirements', { entityRef: subject, requirements }],
    ['propose-annotations', { entityRef: subject, requirements }],
    ['drill', { entityRef: subject }],
    ['refresh-assessment', { entityRef: subject }],
  ];
}

const lists: Call[] = [
  ...assessmentOrders.map(
    (orderBy): Call => [
      'list-assessments',
      { orderBy, order: 'desc', limit: 2 },
    ],
  ),
  ['list-assessments', { limit: 100 }],
  ['summarize-report', { kind: '*' }],
  ...reportGroupings.map(
    (groupBy): Call => ['summarize-report', { groupBy, kind: '*', days: 2 }],
  ),
  ['list-expiring', { days: 366 }],
];

/** What goes down in the whole catalog takes two permissions. */
const lost: Call[] = [
  ['drill', { loss: 'entity', name: 'component:default/open-blog' }],
];

const ladder: Call = ['describe-ladder', {}];

const permissions: Record<string, Call[]> = {
  'rung.assessment.read': about(entityRef),
  'rung.report.read': lists,
};

describe('every action', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start({
      entities: partlyHidden,
      features: [tierRule],
    });
    await portal.scan();
  }, 60_000);

  afterAll(() => portal.stop());

  beforeEach(() => portal.policy.use(allBut()));

  async function statuses(calls: Call[]) {
    const answered = [];
    for (const [action, input] of calls) {
      answered.push([action, (await portal.act(action, input)).status]);
    }
    return answered;
  }

  function all(calls: Call[], status: number) {
    return calls.map(([action]) => [action, status]);
  }

  it('is open where everything is allowed, and asks who it is', async () => {
    const calls = [...Object.values(permissions).flat(), ladder];
    expect(await statuses(calls)).toEqual(all(calls, 200));
    for (const [action, input] of calls) {
      const { status } = await portal.act(action, input, 'nobody');
      expect([action, status]).toEqual([action, 401]);
    }
  });

  it.each(Object.keys(permissions))(
    'is hidden from those without %s where it is needed, and nowhere else',
    async denied => {
      portal.policy.use(allBut(denied));
      for (const [permission, calls] of Object.entries(permissions)) {
        expect(await statuses(calls)).toEqual(
          all(calls, permission === denied ? 404 : 200),
        );
      }
    },
  );

  it('tells what goes down in the whole catalog to those who read reports', async () => {
    expect(await statuses(lost)).toEqual(all(lost, 200));
    portal.policy.use(allBut('rung.report.read'));
    expect(await statuses(lost)).toEqual(all(lost, 403));
    portal.policy.use(allBut('rung.assessment.read'));
    expect(await statuses(lost)).toEqual(all(lost, 404));
  });

  it('leaves nothing but the ladder where nothing is allowed', async () => {
    portal.policy.use(nothingAtAll);
    const calls = Object.values(permissions).flat();
    expect(await statuses(calls)).toEqual(all(calls, 404));
    expect(await statuses([ladder])).toEqual(all([ladder], 200));
  });

  it('tells those who may see all of it', async () => {
    for (const [action, input] of [
      ['get-assessment', { entityRef, detail: 'full' }],
      ['get-decision-memo', { entityRef }],
      [
        'assess-requirements',
        { entityRef, requirements: { availability: '99.9' } },
      ],
      ['list-assessments', { limit: 100 }],
      ['summarize-report', { groupBy: 'owner' }],
    ] as Call[]) {
      const { text } = await portal.act(action, input);
      expect([action, text]).toEqual([action, expect.stringMatching(/secret/)]);
    }
  });

  it('says what it does, with an example, and that it changes nothing', async () => {
    const { body } = await portal.actions();
    const told: { name: string; description: string; attributes: object }[] =
      body.actions;
    expect(told).toHaveLength(11);
    for (const { name, description, attributes } of told) {
      expect(description).toMatch(/Example: \{.*\}$/);
      expect([name, attributes]).toEqual([
        name,
        {
          readOnly: name !== 'refresh-assessment',
          destructive: false,
          idempotent: true,
        },
      ]);
    }
  });

  describe.each(Object.entries(partialPolicies))('under %s', (_, policy) => {
    beforeEach(() => portal.policy.use(policy));

    it('tells nothing of what the reader may not see', async () => {
      for (const [action, input] of [...about(entityRef), ...lists, ...lost]) {
        const { status, text } = await portal.act(action, input);
        expect([action, input, status]).toEqual([action, input, 200]);
        // The one name that is on an entity which they see.
        const names = text.replaceAll('walled-system', '');
        expect([action, input, names.match(/secret|walled/i)]).toEqual([
          action,
          input,
          null,
        ]);
      }
    });

    it('counts as the HTTP API does', async () => {
      const list = await portal.get('/v1/assessments?total=true');
      const rows = await portal.act('list-assessments', { limit: 100 });
      expect(rows.body.output.total).toBe(list.body.total);
      expect(rows.body.output.assessments).toHaveLength(list.body.total);
      const report = await portal.get('/v1/report?kind=*&groupBy=owner');
      const { body } = await portal.act('summarize-report', {
        kind: '*',
        groupBy: 'owner',
      });
      const { totals, groups, matrix, change } = body.output;
      expect([totals.total, change.total]).toEqual([
        report.body.totals.total,
        report.body.totals.total,
      ]);
      expect(groups).toHaveLength(report.body.groups.length);
      expect(matrix).toHaveLength(report.body.matrix.length);
    });

    it('does not tell what is hidden from what is not there', async () => {
      const answers = async (name: string) => {
        const told = [];
        for (const [action, input] of about(`component:default/${name}`)) {
          const { status, body } = await portal.act(action, input);
          told.push([action, status, body.error.message.replace(name, 'it')]);
        }
        return told;
      };
      const hidden = await answers('secret-ledger');
      expect(hidden).toEqual(await answers('absent-ledger'));
      expect(hidden.map(([, status]) => status)).toEqual(hidden.map(() => 404));
      const { body } = await portal.act('list-assessments', {
        owner: 'group:default/secret-team',
        kind: '*',
      });
      expect(body.output).toMatchObject({ total: 0, assessments: [] });
    });
  });
});

describe('values that a reader may not see', () => {
  const calls = ['heir', 'prober', 'client', 'named'].flatMap(about);
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

  async function answers(): Promise<string[]> {
    const texts: string[] = [];
    for (const [action, input] of [...calls, ...lists]) {
      const { status, text } = await portal.act(action, input);
      expect([action, input, status, text.match(canaries)]).toEqual([
        action,
        input,
        200,
        null,
      ]);
      texts.push(text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then'));
    }
    return texts;
  }

  /** Histories and refreshes tell that something has moved, and not what. */
  const tellsMoves = /^(get-history|refresh-assessment)$/;

  it('are in no answer, and no answer depends on them', async () => {
    const first = await answers();
    await portal.setEntities(catalogWith('second'));
    await portal.scan();
    const second = await answers();
    const steady = (texts: string[]) =>
      calls.flatMap(([action, input], index) =>
        tellsMoves.test(action) ? [] : [[action, input, texts[index]]],
      );
    expect(steady(second)).toEqual(steady(first));
  }, 60_000);
});
