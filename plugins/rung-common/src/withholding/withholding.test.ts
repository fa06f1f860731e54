import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import type {
  LiveAssessment,
  SummaryPart,
} from '@rung/backstage-plugin-rung-common/wire';
import { nearBySource } from './nearBySource';
import { climbsBySource, SourcedChange, SourcedSummary } from './sourced';
import { IsVisible, StatedBy } from './isSeen';
import { withholdAssessment } from './withholdAssessment';
import { withholdChange } from './withholdChange';
import { withholdSummary } from './withholdSummary';
import { findingText } from '../wording/findingText';

const policy = AssessmentPolicy.default();
const now = new Date('2026-11-22T12:00:00Z');

const self = 'component:default/checkout';
const shop = 'system:default/shop';

function system(name: string, stated: Record<string, string>) {
  const entity = component(stated);
  return { ...entity, kind: 'System', metadata: { ...entity.metadata, name } };
}

/** The assessment of a component, with what a system has it inherit. */
function live(
  own: Record<string, string>,
  ofSystem: Record<string, string> = {},
  more: Pick<LiveAssessment, 'dependencies'> = {},
): LiveAssessment {
  return {
    ...assessEntity(component(own), {
      now,
      lineage: [system('shop', ofSystem)],
      dependencies: more.dependencies?.flatMap(({ entityRef, ...facts }) =>
        entityRef ? [{ entityRef, ...facts }] : [],
      ),
    }),
    ...more,
  };
}

/** What is left of it for a reader who sees the component, and these beside it. */
function leftOf(assessment: LiveAssessment, ...visible: string[]) {
  return withholdAssessment(assessment, {
    isVisible: ref => visible.includes(ref),
    policy,
    now,
  });
}

function demandFor(assessment: LiveAssessment, wanted: string) {
  return assessment.demands.find(({ key }) => key === wanted);
}

const findingIds = ({ findings }: LiveAssessment) =>
  findings.map(({ id }) => id);

describe('withholding an assessment', () => {
  it('leaves the assessment as it is for readers who may see all that it rests on', () => {
    const related = [{ entityRef: 'component:default/ledger' }];
    const bare = live({ rto: '1h', pods: 'many' }, { teams: '9' });
    const connected = live({ rto: '1h' }, {}, { dependencies: related });
    expect(leftOf(bare, shop)).toBe(bare);
    expect(leftOf(live({ rto: '1h' }))).toEqual(live({ rto: '1h' }));
    expect(leftOf(connected, 'component:default/ledger')).toBe(connected);
  });

  it('keeps of a hidden number only its key, what it calls for and the sort of its source', () => {
    const assessment = live(
      { 'rto.zone': '5m', pods: '40' },
      { availability: '99.9?', pods: '9000' },
    );
    const left = leftOf(assessment);
    expect(left.demands.map(({ key }) => key)).toEqual(
      assessment.demands.map(({ key }) => key),
    );
    expect(demandFor(left, 'availability')).toEqual({
      key: 'availability',
      value: { type: 'withheld' },
      guess: false,
      source: { type: 'system' },
      rung: 3,
      forcing: true,
    });
    expect(demandFor(left, 'rto.zone')).toBe(demandFor(assessment, 'rto.zone'));
    expect(demandFor(left, 'pods')).toBe(demandFor(assessment, 'pods'));
    expect(assessment.guesses).toEqual(['availability']);
    expect(left.guesses).toEqual([]);
    expect(left).toMatchObject({
      rung: 3,
      resilience: 3,
      status: 'incomplete',
    });
  });

  it('keeps the guesses that a reader may see', () => {
    expect(leftOf(live({ rto: '1h?' }, { rpo: '1h?' })).guesses).toEqual([
      'rto',
    ]);
  });

  it.each([
    ['availability', '99.9', ['downtime']],
    ['rto', '30s', ['recovery']],
    ['rto.node', '30s', []],
    ['rto.zone', '30s', []],
    ['rto.cluster', '30s', []],
    ['rto.region', '30s', ['recovery']],
    ['rpo', '0', ['recovery', 'data']],
    ['rpo.node', '0', []],
    ['rpo.zone', '0', []],
    ['rpo.cluster', '0', ['data']],
    ['rpo.region', '0', ['recovery', 'data']],
    ['survives', 'region', ['recovery']],
    ['audience', 'paying', []],
    ['change-control', 'audited', []],
    ['pods', '40', []],
    ['nodes', '3', []],
    ['reach', 'eu, us', []],
    ['teams', '9', ['platform']],
    ['tenants', 'untrusted', ['isolation']],
    ['compliance', 'strict-isolation', ['isolation']],
    ['permitted-regions', '1', []],
    ['state', 'stateless', ['recovery', 'data']],
    ['writes', 'mergeable', ['data']],
  ])('withholds with %s, which is %s, the parts %j', (key, value, parts) => {
    const own: Record<string, string> = {
      availability: '99.99',
      'rto.region': '1m',
      'rpo.region': '1m',
      teams: '6',
      tenants: 'mixed',
    };
    delete own[key];
    const assessment = live(own, { [key]: value });
    const left = leftOf(assessment);
    const { platform, downtime, recovery, data, isolation } = assessment;
    const { layer, breakEven } = platform;
    const whole = { platform, downtime, recovery, data, isolation };
    const without = {
      platform: { layer, breakEven, balance: 'unknown' },
      downtime: undefined,
      recovery: undefined,
      data: [],
      isolation: undefined,
    };
    const isHidden = (part: string) => (parts as string[]).includes(part);
    expect(left.withheld).toEqual(parts.length > 0 ? parts : undefined);
    for (const part of Object.keys(whole) as (keyof typeof whole)[]) {
      expect(left[part]).toEqual(isHidden(part) ? without[part] : whole[part]);
    }
    expect(left.rung).toBe(assessment.rung);
  });

  it('does not reveal, by the numbers that are ignored, that the service is stateless', () => {
    const assessment = live(
      { 'rpo.zone': '0', rto: '1h' },
      { state: 'stateless' },
    );
    expect(demandFor(assessment, 'rpo.zone')?.ignored).toBe('stateless');
    const left = leftOf(assessment);
    expect(demandFor(left, 'rpo.zone')).toEqual({
      ...demandFor(assessment, 'rpo.zone'),
      ignored: 'withheld',
    });
    expect(demandFor(left, 'rto')).not.toHaveProperty('ignored', 'withheld');

    const seen = live({ 'rpo.zone': '0', state: 'stateless' }, { teams: '3' });
    expect(demandFor(leftOf(seen), 'rpo.zone')?.ignored).toBe('stateless');
  });

  it('empties the problems of others, and leaves those of its own', () => {
    const assessment = live({ rto: 'soon' }, { availability: '0.999' });
    const left = leftOf(assessment);
    expect(assessment.problems).toHaveLength(2);
    expect(left.problems).toEqual([
      {
        key: 'availability',
        source: { type: 'system' },
        value: '',
        reason: 'withheld',
      },
      assessment.problems[1],
    ]);
    expect(left.withheld).toBeUndefined();
  });

  it('climbs by the numbers that are seen, and by a signal where there is none', () => {
    const assessment = live(
      { 'rto.zone': '2h', audience: 'paying' },
      { availability: '99.94', teams: '4' },
    );
    expect(assessment.climb).toMatchObject({ key: 'availability' });
    expect(leftOf(assessment)).toMatchObject({
      climb: { type: 'signal', rung: 5 },
      forgone: { rung: 5 },
    });

    const ofTeams = live({ teams: '4', audience: 'paying' }, { rto: '61s' });
    expect(ofTeams).toMatchObject({
      climb: { key: 'rto' },
      forgone: { rung: 5 },
    });
    expect(leftOf(ofTeams)).toMatchObject({
      climb: { key: 'teams', rung: 4 },
      forgone: { rung: 4 },
    });

    // A number that is ignored leads to no climb.
    const ignored = live(
      { 'rpo.region': '2h', state: 'stateless', audience: 'paying' },
      { rto: '2m' },
    );
    expect(leftOf(ignored).climb).toMatchObject({ type: 'signal' });
    const ofOthers = live(
      { 'rpo.region': '2h', audience: 'paying' },
      { state: 'stateless' },
    );
    expect(leftOf(ofOthers).climb).toMatchObject({ type: 'signal' });
    expect(climbsBySource(ofOthers, policy.thresholds)).toEqual([]);
  });

  it('gives neither climb nor what is forgone while it is unassessed', () => {
    const left = leftOf(live({ state: 'stateful' }, { writes: 'mergeable' }));
    expect(left.status).toBe('unassessed');
    expect(left.climb).toBeUndefined();
    expect(left.forgone).toBeUndefined();
    expect(left.relax).toBeUndefined();
    expect(left.scoping).toBeUndefined();
  });

  it('withholds the amount that a hidden number would be relaxed to', () => {
    const assessment = live({ rto: '15m' }, { availability: '99.9' });
    expect(leftOf(assessment).relax).toEqual({
      ...assessment.relax,
      changes: [
        { key: 'availability', to: { type: 'withheld' } },
        {
          key: 'rto',
          to: {
            type: 'amount',
            relation: 'at-least',
            amount: 3600,
            unit: 'seconds',
          },
        },
      ],
    });
  });

  it('keeps what naming a zone would do where it is about numbers that are seen', () => {
    const seen = live({ rto: '30s' }, { teams: '3' });
    expect(seen.scoping?.objectives).toEqual(['rto']);
    expect(leftOf(seen).scoping).toBe(seen.scoping);
    const partly = live({ rto: '30s' }, { rpo: '0' });
    expect(partly.scoping?.objectives).toEqual(['rto', 'rpo']);
    expect(leftOf(partly).scoping).toBeUndefined();
  });

  it('keeps the findings that follow from what is seen', () => {
    const facts = { 'built.backups': 'none', 'built.mesh': 'cross-cluster' };
    const assessment = live(
      {
        ...facts,
        'built.cross-cluster-calls': 'false',
        'built.replication-encrypted': 'false',
        'accept.premature-mesh': 'until 2027-03-31: moving',
        'accept.replication-plaintext': 'until 2026-03-31: moved',
        'permitted-regions': '1',
      },
      { audience: 'paying', compliance: 'geo-redundancy' },
    );
    expect(findingIds(assessment)).toEqual([
      'no-backups',
      'replication-plaintext',
      'residency-blocks-region',
      'missing-number',
      'premature-mesh',
    ]);
    const left = leftOf(assessment);
    expect(findingIds(left)).toEqual([
      'replication-plaintext',
      'missing-number',
      'premature-mesh',
    ]);
    expect(left.findings[0].lapsed?.reason).toBe('moved');
    expect(left.findings[2].accepted?.reason).toBe('moving');
  });

  it('keeps what was found where it runs, by the rung that everybody is told', () => {
    const source = { type: 'observed', certainty: 'certain' } as const;
    const ids = ['one-zone', 'not-gitops', 'namespace-unguarded'];
    const assessment = assessEntity(component({ 'built.zones': '3' }), {
      now,
      lineage: [
        system('shop', {
          survives: 'cluster',
          'change-control': 'audited',
          teams: '3',
        }),
      ],
      observed: {
        facts: [{ key: 'zones', value: 1, source }],
        checks: ids.map(id => ({ id, of: 1, hits: [{}] })),
      },
    });
    expect(findingIds(assessment)).toEqual(
      expect.arrayContaining([...ids, 'declared-differs']),
    );
    const left = leftOf(assessment);
    // That it is audited, and how many teams there are, is stated by the system.
    expect(findingIds(left)).toEqual([
      'one-zone',
      'declared-differs',
      'missing-number',
    ]);
    expect(left.built).toEqual(assessment.built);
  });

  it('names what holds the rung beside an objective, but not its value', () => {
    const left = leftOf(live({ rto: '30s' }, { availability: '99.99' }));
    const unscoped = left.findings.find(
      ({ id }) => id === 'unscoped-objective',
    );
    expect(unscoped && findingText(unscoped).remedy).toMatch(
      / changes nothing: rung 6 is still called for by availability\.$/,
    );
  });

  it('keeps a finding on tenants where these are seen', () => {
    const own = { tenants: 'untrusted', 'built.clusters': '1' };
    expect(findingIds(leftOf(live(own, { rto: '1h' })))).toContain(
      'shared-tenancy',
    );
  });

  it('raises no finding anew because something is hidden', () => {
    // Without its tenants the platform would look premature.
    const assessment = live(
      { teams: '3', 'built.platform': 'true', 'built.clusters': '1' },
      { tenants: 'untrusted' },
    );
    expect(findingIds(assessment)).toContain('shared-tenancy');
    const left = leftOf(assessment);
    expect(findingIds(left)).not.toContain('shared-tenancy');
    for (const id of findingIds(left)) {
      expect(findingIds(assessment)).toContain(id);
    }
  });

  it('names the dependencies that are seen, and how many others there are', () => {
    const ledger = {
      entityRef: 'component:default/ledger',
      resilience: 2 as const,
    };
    const vault = {
      entityRef: 'component:default/vault',
      resilience: 1 as const,
    };
    const unnamed = { resilience: 1 as const };
    const assessment = live(
      { 'rto.region': '1m' },
      {},
      { dependencies: [vault, ledger, unnamed] },
    );
    const left = leftOf(assessment, ledger.entityRef);
    expect(left.dependencies).toEqual([ledger, unnamed, {}]);
    expect(
      left.findings.find(({ id }) => id === 'weaker-dependency'),
    ).toMatchObject({
      parameters: { lowest: { type: 'rung', rung: 2 } },
      related: [ledger],
    });
  });

  it('says nothing of dependencies where nothing is known of them', () => {
    const left = leftOf(live({ 'rto.region': '1m' }, { teams: '2' }));
    expect(left.dependencies).toBeUndefined();
    expect(findingIds(left)).not.toContain('weaker-dependency');
  });
});

describe('the climbs by source', () => {
  it('are one for each entity whose numbers lead anywhere', () => {
    const assessment = assessEntity(
      component({
        availability: '99.94',
        'rto.zone': '2h',
        audience: 'paying',
      }),
      {
        lineage: [
          system('shop', { teams: '4', pods: '40' }),
          system('all', { tenants: 'trusted' }),
        ],
      },
    );
    expect(
      climbsBySource(assessment, policy.thresholds).map(({ climb, source }) => [
        source,
        climb.key,
      ]),
    ).toEqual([
      [{ entityRef: self }, 'availability'],
      [{ entityRef: shop }, 'teams'],
    ]);
  });

  it('are none while it is unassessed', () => {
    expect(
      climbsBySource(
        assessEntity(component({ state: 'stateful' })),
        policy.thresholds,
      ),
    ).toEqual([]);
  });
});

describe('withholding a summary', () => {
  const reader = (isVisible: IsVisible) => ({
    isVisible,
    knowsClusters: false,
  });

  function summaryOf(
    own: Record<string, string>,
    ofSystem: Record<string, string>,
  ): SourcedSummary {
    const assessment = live(own, ofSystem);
    const { platform, climb, forgone, demands, built, problems } = assessment;
    return {
      entityRef: self,
      kind: 'Component',
      namespace: 'default',
      name: 'checkout',
      owners: [],
      tags: [],
      status: assessment.status,
      rung: assessment.rung,
      resilience: assessment.resilience,
      platform: platform.layer,
      built: built?.resilience,
      builtSource: built?.source ?? 'unknown',
      fit: assessment.fit,
      couldGo: assessment.couldGo,
      closing: [],
      forgone: forgone?.rung,
      climb,
      requirements: demands.map(
        ({ key, text = '', guess, rung, forcing, source }) => ({
          key,
          text,
          guess,
          rung,
          forcing,
          source: { entityRef: source.entityRef },
        }),
      ),
      climbs: climbsBySource(assessment, policy.thresholds),
      nearBySource: nearBySource(assessment, policy.thresholds),
      findings: [],
      missing: assessment.missing,
      unreadable: assessment.unreadable,
      guesses: assessment.guesses,
      problems: problems.length,
      assessedAt: now.toISOString(),
      changedAt: now.toISOString(),
    };
  }

  const own = { availability: '99.6?', audience: 'paying' };
  const inherited = { teams: '5?', pods: '40' };

  it('leaves out nothing but who states what, where all of it is seen', () => {
    const {
      climbs,
      nearBySource: near,
      ...summary
    } = summaryOf(own, inherited);
    const shown = withholdSummary(
      { ...summary, climbs, nearBySource: near },
      reader(ref => ref === shop),
    );
    expect(shown).toEqual({
      ...summary,
      requirements: summary.requirements.map(({ source, ...rest }) => rest),
    });
    expect(shown).not.toHaveProperty('climbs');
    expect(shown).not.toHaveProperty('nearBySource');
    expect(climbs).toHaveLength(2);
  });

  it('tells what is close to a threshold where asked, by the numbers that are seen', () => {
    const summary = summaryOf({ ...own, availability: '99.92' }, inherited);
    const nearFor = (isVisible: IsVisible) =>
      withholdSummary(summary, {
        ...reader(isVisible),
        include: ['near'],
      }).near?.map(({ key, headroom }) => [key, headroom > 0]);
    expect(nearFor(() => true)).toEqual([
      ['teams', false],
      ['availability', true],
    ]);
    expect(nearFor(() => false)).toEqual([['availability', true]]);
  });

  it('names in sentences what they see all of, and nothing else', () => {
    const weaker = {
      id: 'weaker-dependency',
      severity: 'medium',
      accepted: false,
    } as const;
    const sentences = {
      variant: 'several',
      parameters: { lowest: { type: 'rung', rung: 2 } },
    } as const;
    const findings = [
      { ...weaker, ...sentences, restsOn: ['component:default/stock'] },
    ];
    const told = (
      stated: SourcedSummary,
      isVisible: IsVisible,
      include: SummaryPart[] = ['sentences'],
    ) =>
      withholdSummary(
        { ...stated, findings },
        { ...reader(isVisible), include },
      ).findings;
    const plain = summaryOf(own, {});
    expect(told(plain, () => true)).toEqual([{ ...weaker, ...sentences }]);
    expect(told(plain, () => true, [])).toEqual([weaker]);
    expect(told(plain, () => false)).toEqual([weaker]);
    expect(told(summaryOf(own, inherited), ref => ref !== shop)).toEqual([
      weaker,
    ]);
  });

  it('keeps the climb as it is where nothing is hidden', () => {
    const summary = summaryOf(own, inherited);
    const shown = withholdSummary(
      { ...summary, climbs: [] },
      reader(() => true),
    );
    expect(shown.climb).toEqual(summary.climb);
    expect(shown.forgone).toBe(summary.forgone);
  });

  it('leaves of hidden requirements what they call for', () => {
    const summary = summaryOf(own, inherited);
    expect(summary).toMatchObject({
      guesses: ['availability', 'teams'],
      climb: { key: 'teams' },
      forgone: 4,
    });
    const shown = withholdSummary(
      summary,
      reader(() => false),
    );
    expect(shown).toEqual({
      ...summary,
      climbs: undefined,
      nearBySource: undefined,
      requirements: [
        {
          key: 'availability',
          text: '99.6',
          guess: true,
          rung: 3,
          forcing: true,
        },
        {
          key: 'audience',
          text: 'paying',
          guess: false,
          rung: 3,
          forcing: true,
        },
        { key: 'pods', withheld: true, guess: false, rung: 2, forcing: false },
        { key: 'teams', withheld: true, guess: false, rung: 1, forcing: false },
      ],
      guesses: ['availability'],
      climb: summary.climbs[0].climb,
      forgone: 5,
    });
  });

  it('climbs by the nearest of the thresholds that are seen', () => {
    const summary = summaryOf(own, { pods: '40' });
    const [near] = summary.climbs;
    const climbs = [4, 2, 2, 3].map((headroom, index) => ({
      climb: { ...near.climb, headroom, present: index },
      source: { entityRef: self },
    }));
    const hidden = {
      climb: { ...near.climb, headroom: 1 },
      source: { entityRef: shop },
    };
    expect(
      withholdSummary(
        { ...summary, climbs: [hidden, ...climbs] },
        reader(() => false),
      ).climb,
    ).toEqual(climbs[1].climb);
  });

  it('has a signal where no threshold is seen', () => {
    const shown = withholdSummary(
      summaryOf({ audience: 'paying' }, { availability: '99.94' }),
      reader(() => false),
    );
    expect(shown).toMatchObject({
      climb: { type: 'signal', rung: 5 },
      forgone: 5,
    });
  });

  it('has neither climb nor what is forgone while it is unassessed', () => {
    const shown = withholdSummary(
      summaryOf({ state: 'stateful' }, { writes: 'mergeable' }),
      reader(() => false),
    );
    expect(shown.climb).toBeUndefined();
    expect(shown.forgone).toBeUndefined();
  });

  const running = {
    ...summaryOf({ availability: '99.9' }, {}),
    seen: {
      clusters: 2,
      clusterNames: ['one', 'two'],
      regions: ['eu-1'],
      zones: ['eu-1a', 'eu-1b'],
    },
  };

  it('leaves of clusters how many there are, and where', () => {
    expect(
      withholdSummary(
        running,
        reader(() => true),
      ).seen,
    ).toEqual({
      ...running.seen,
      clusterNames: undefined,
    });
  });

  it('tells what clusters are called to those who may know', () => {
    const knowing = { isVisible: () => true, knowsClusters: true };
    expect(withholdSummary(running, knowing).seen).toEqual(running.seen);
  });
});

describe('withholding a change', () => {
  const isVisible = (ref: string) => ref === shop;
  const at = (text: string, entityRef?: string) => ({
    text,
    source: { entityRef },
  });
  const hidden = 'domain:default/retail';
  const unknown = { text: '1h', source: undefined as unknown as StatedBy };

  it.each<[string, Omit<SourcedChange, 'key'>, object]>([
    [
      'of its own, of what is seen and of the portal itself',
      { before: at('1h', self), after: at('2h', shop) },
      { before: '1h', after: '2h', withheld: undefined },
    ],
    ['from the portal', { after: at('2h') }, { after: '2h' }],
    [
      'from what is hidden',
      { before: at('1h', hidden), after: at('2h', self) },
      { before: undefined, after: '2h', withheld: ['before'] },
    ],
    [
      'to what is hidden',
      { after: at('2h', hidden) },
      { before: undefined, after: undefined, withheld: ['after'] },
    ],
    [
      'of what is hidden',
      { before: at('1h', hidden), after: at('2h', hidden) },
      { before: undefined, after: undefined, withheld: ['before', 'after'] },
    ],
    [
      'from nobody knows where',
      { before: unknown },
      { before: undefined, withheld: ['before'] },
    ],
  ])('%s', (_, sides, expected) => {
    const change = withholdChange(
      { key: 'rto', ...sides },
      { entityRef: self, isVisible },
    );
    expect(change).toEqual({ key: 'rto', ...expected });
  });

  it('names who states it now, or nothing but what they are', () => {
    const by = (entityRef: string) => ({
      text: '1h',
      source: { type: 'profile' as const, entityRef, profile: 'tier-1' },
    });
    const sourceOf = (sides: Omit<SourcedChange, 'key'>) =>
      withholdChange({ key: 'rto', ...sides }, { entityRef: self, isVisible })
        .source;

    expect(sourceOf({ before: by(hidden), after: by(shop) })).toEqual(
      by(shop).source,
    );
    expect(sourceOf({ before: by(self), after: by(hidden) })).toEqual({
      type: 'profile',
    });
    expect(sourceOf({ before: by(self) })).toEqual(by(self).source);
    expect(sourceOf({ after: at('1h', self) })).toBeUndefined();
  });
});
