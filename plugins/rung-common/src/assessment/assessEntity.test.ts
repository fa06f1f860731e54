import { component } from '../__testUtils__/entity';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { assessEntity } from './assessEntity';
import { assessDependency } from './dependency';

/** The six numbers, each so relaxed that nothing above rung 1 is called for. */
const relaxed = {
  availability: 'none',
  rto: 'none',
  rpo: 'none',
  pods: '3',
  teams: '1',
  compliance: 'none',
};

const assess = (requirements: Record<string, string>) =>
  assessEntity(component(requirements));

describe('assessEntity', () => {
  it('leaves an entity without requirements unassessed, never on rung 1', () => {
    const assessment = assess({});
    expect(assessment).toEqual({
      entityRef: 'component:default/checkout',
      status: 'unassessed',
      platform: {
        layer: false,
        balance: 'unknown',
        teams: undefined,
        breakEven: 5,
      },
      demands: [],
      recovery: 'none',
      data: [],
      isolation: 'namespace',
      built: undefined,
      fit: 'unknown',
      findings: [],
      couldGo: [],
      missing: ['availability', 'rto', 'rpo', 'scale', 'teams', 'compliance'],
      unreadable: [],
      guesses: [],
      problems: [],
    });
    expect(assess({ rto: 'soon' })).toMatchObject({
      status: 'unassessed',
      unreadable: ['rto'],
      problems: [{ key: 'rto', value: 'soon' }],
    });
  });

  it.each([
    [{ state: 'stateless', rpo: '5m' }],
    [{ state: 'stateless', rpo: 'none', 'rpo.region': '0' }],
    [{ state: 'stateless', writes: 'mergeable', 'permitted-regions': '1' }],
  ])('leaves %j unassessed: nothing of it counts', stated => {
    const assessment = assess(stated as unknown as Record<string, string>);
    expect(assessment.status).toBe('unassessed');
    expect(assessment.rung).toBeUndefined();
    expect(assessDependency(component(stated)).resilience).toBeUndefined();
  });

  it('takes the highest of the lowest sufficient rungs and says what forces it', () => {
    const assessment = assess({
      ...relaxed,
      availability: '99.9',
      rto: '15m',
      rpo: '2h',
      audience: 'team',
    });
    expect(assessment).toMatchObject({
      status: 'assessed',
      rung: 3,
      resilience: 3,
      platform: { layer: false, balance: 'below', teams: 1, breakEven: 5 },
      downtime: { perMonthSeconds: 2592, perYearSeconds: 31557.6 },
      missing: [],
      guesses: [],
      problems: [],
    });
    expect(
      assessment.demands.map(({ key, rung, forcing }) => [key, rung, forcing]),
    ).toEqual([
      ['availability', 3, true],
      ['rto', 3, true],
      ['rpo', 2, false],
      ['audience', 2, false],
      ['pods', 1, false],
      ['teams', 1, false],
      ['compliance', 1, false],
    ]);
  });

  it('has nothing force rung 1, which is where everything starts', () => {
    const { rung, demands } = assess({ ...relaxed, audience: 'self' });
    expect(rung).toBe(1);
    expect(demands).toHaveLength(7);
    expect(demands.filter(({ forcing }) => forcing)).toEqual([]);
  });

  it('is incomplete while one of the six numbers is missing or a guess', () => {
    expect(assess(relaxed).status).toBe('assessed');
    expect(assess({ ...relaxed, rto: '2h?' })).toMatchObject({
      status: 'incomplete',
      missing: [],
      guesses: ['rto'],
      rung: 2,
    });
    expect(assess({ ...relaxed, rto: 'two hours' })).toMatchObject({
      status: 'incomplete',
      missing: [],
      unreadable: ['rto'],
      problems: [{ key: 'rto', value: 'two hours' }],
      rung: 1,
    });
    const { rto, ...domainsOnly } = relaxed;
    expect(assess(domainsOnly)).toMatchObject({
      missing: ['rto'],
      unreadable: [],
    });
    // One readable objective answers the number; the other is still a problem.
    expect(
      assess({ ...domainsOnly, rto: 'soon', 'rto.zone': '5m' }),
    ).toMatchObject({
      missing: [],
      unreadable: [],
      problems: [{ key: 'rto' }],
    });
    expect(assess({ ...relaxed, audience: 'team?' })).toMatchObject({
      status: 'assessed',
      guesses: ['audience'],
    });
  });

  it('ignores every RPO of a stateless service, and says so', () => {
    const { rpo, ...withoutRpo } = relaxed;
    const assessment = assess({
      ...withoutRpo,
      'rpo.region': '0',
      state: 'stateless',
    });
    expect(assessment).toMatchObject({ status: 'assessed', rung: 1 });
    expect(assessment.demands[2]).toMatchObject({
      key: 'rpo.region',
      rung: 1,
      ignored: 'stateless',
    });
    expect(assess({ ...withoutRpo, state: 'stateless' }).missing).toEqual([]);
  });

  it.each(['stateful', 'none'])('counts every RPO where state is %s', state => {
    const assessment = assess({ ...relaxed, 'rpo.region': '0', state });
    expect(assessment).toMatchObject({ status: 'assessed', rung: 6 });
    expect(
      assessment.demands.find(({ key }) => key === 'rpo.region'),
    ).toMatchObject({ rung: 6, forcing: true, ignored: undefined });
  });

  it('reads an objective without a domain by its size and says what a zone would cost', () => {
    const readingOf = (rto: string) => assess({ rto }).demands[0].reading;
    expect(readingOf('2h')).toEqual({ domain: 'node' });
    expect(readingOf('5m')).toEqual({ domain: 'zone' });
    expect(readingOf('30s')).toEqual({
      domain: 'region',
      alternative: { key: 'rto.zone', rung: 3 },
    });
    expect(readingOf('none')).toBeUndefined();
    expect(assess({ 'rto.region': '30s' }).demands[0].reading).toBeUndefined();
  });

  it('does not guess a domain for an objective that rung 1 meets', () => {
    const policy = AssessmentPolicy.create({
      scales: { rto: [{ rung: 1, atLeast: '1h' }, { rung: 2 }] },
    });
    const readingOf = (rto: string) =>
      assessEntity(component({ rto }), { policy }).demands[0].reading;
    expect(readingOf('2h')).toBeUndefined();
    expect(readingOf('5m')).toEqual({ domain: 'node' });
  });

  it('names the threshold of the first measure where two call for the same rung', () => {
    expect(assess({ pods: '150..400' }).demands[0]).toMatchObject({
      rung: 3,
      threshold: { amount: 100, unit: 'pods' },
      next: { amount: 150_000 },
    });
  });

  describe('what naming a zone would lead to', () => {
    it('is no less than what is stated for a zone already', () => {
      const policy = AssessmentPolicy.create({
        scales: {
          'rto.zone': [
            { rung: 2, atLeast: '1h' },
            { rung: 3, atLeast: '20s' },
            { rung: 6 },
          ],
        },
      });
      const scopingOf = (stated: Record<string, string>) =>
        assessEntity(component(stated), { policy }).scoping;
      expect(scopingOf({ rto: '30s', 'rto.zone': '10s' })).toEqual({
        objectives: ['rto'],
        keys: ['rto.zone'],
        rung: 6,
        heldBy: ['rto.zone'],
      });
      expect(scopingOf({ rto: '30s', 'rto.zone': '2h' })).toMatchObject({
        rung: 3,
        heldBy: ['rto.zone'],
      });
    });

    it('is stated once, and in place of none', () => {
      const expected = { rung: 3, heldBy: ['rto.zone'] };
      for (const zone of ['10s', '30s', '1m', 'none']) {
        expect(assess({ rto: '30s', 'rto.zone': zone }).scoping).toMatchObject(
          expected,
        );
      }
    });
  });

  describe('platform axis', () => {
    it('is the headline where nothing calls for more than the cluster under it', () => {
      expect(assess({ ...relaxed, teams: '6' })).toMatchObject({
        rung: 4,
        resilience: 3,
        platform: { layer: true, balance: 'above', teams: 6 },
      });
      expect(assess({ tenants: 'mixed' })).toMatchObject({
        rung: 4,
        resilience: 3,
        platform: { layer: true, balance: 'unknown' },
      });
    });

    it('has no break-even where no number of teams justifies a layer', () => {
      const policy = AssessmentPolicy.create({
        scales: { teams: [{ rung: 1 }] },
      });
      expect(
        assessEntity(component({ teams: '9' }), { policy }).platform,
      ).toEqual({
        layer: false,
        balance: 'unknown',
        teams: 9,
        breakEven: undefined,
      });
    });

    it('is a layer on a higher rung', () => {
      const assessment = assess({ teams: '9', survives: 'cluster' });
      expect(assessment).toMatchObject({
        rung: 5,
        resilience: 5,
        platform: { layer: true },
      });
      expect(assessment.demands.map(({ forcing }) => forcing)).toEqual([
        true,
        true,
      ]);
    });

    it('is not justified at exactly the break-even', () => {
      expect(assess({ teams: '5' })).toMatchObject({
        rung: 1,
        platform: { layer: false, balance: 'at-break-even' },
        climb: { key: 'teams', headroom: 0, rung: 4 },
        forgone: { rung: 4 },
      });
    });
  });

  describe('forgone rung and climb trigger', () => {
    it('finds the nearest threshold on one scale, availability by its downtime', () => {
      const assessment = assess({
        availability: '99.9',
        rto: '1h',
        teams: '2',
      });
      expect(assessment.climb).toEqual({
        type: 'threshold',
        key: 'availability',
        present: 99.9,
        threshold: {
          relation: 'above',
          amount: 99.95,
          unit: 'percent',
          rung: 6,
        },
        headroom: Math.log(2),
        rung: 6,
      });
      expect(assessment.forgone).toMatchObject({ rung: 5 });
      expect(assessment.forgone?.accepted).toMatch(/whole cluster/);
    });

    it('takes the first of two thresholds that are as near', () => {
      expect(assess({ pods: '10', teams: '5' }).climb).toMatchObject({
        key: 'pods',
        headroom: 0,
      });
    });

    it('passes over thresholds that would not change the verdict', () => {
      const assessment = assess({ availability: '99.4', rto: '5m' });
      expect(assessment.climb).toMatchObject({
        key: 'rto',
        threshold: { relation: 'below', amount: 60, rung: 6 },
      });
    });

    it('forgoes the platform where it is the nearest climb', () => {
      expect(assess({ availability: '99.6', teams: '4' })).toMatchObject({
        rung: 3,
        climb: { key: 'teams', present: 4, rung: 4 },
        forgone: { rung: 4 },
      });
    });

    it.each([
      [{ audience: 'self' }, 2, /second person/],
      [{ audience: 'team' }, 3, /number on availability/],
      [{ audience: 'paying' }, 5, /one region cannot meet/],
      [{ tenants: 'mixed' }, 5, /cluster of their own/],
      [{ survives: 'cluster' }, 6, /loss of a region/],
    ])('falls back to the signal of the rung: %j', (stated, rung, signal) => {
      const { climb, forgone } = assess(stated as Record<string, string>);
      expect(climb).toEqual({
        type: 'signal',
        rung,
        signal: expect.stringMatching(signal),
      });
      expect(forgone?.rung).toBe(rung);
    });

    it('forgoes nothing on rung 6 and says what would let it step down', () => {
      const assessment = assess({ rto: '30s', rpo: '0', availability: '99.9' });
      expect(assessment.climb).toBeUndefined();
      expect(assessment.forgone).toBeUndefined();
      expect(assessment.relax).toEqual({
        rung: 3,
        changes: [
          {
            key: 'rto',
            to: {
              type: 'amount',
              relation: 'at-least',
              amount: 60,
              unit: 'seconds',
            },
          },
          {
            key: 'rpo',
            to: {
              type: 'amount',
              relation: 'at-least',
              amount: 60,
              unit: 'seconds',
            },
          },
        ],
        blockedBy: [],
      });
    });
  });

  describe('relax', () => {
    it.each([
      [
        { audience: 'paying', rto: '2h' },
        { rung: 2, changes: [], blockedBy: ['audience'] },
      ],
      [
        { compliance: 'pci-dss, strict-isolation, geo-redundancy' },
        { rung: 1, changes: [], blockedBy: ['compliance'] },
      ],
      [
        { pods: '20..80', audience: 'team' },
        {
          rung: 2,
          changes: [
            {
              key: 'pods',
              to: { relation: 'below', amount: 2, unit: 'ratio' },
            },
          ],
        },
      ],
      [
        { teams: '8', availability: '99.9' },
        {
          rung: 3,
          changes: [{ key: 'teams', to: { relation: 'at-most', amount: 5 } }],
        },
      ],
      [
        { teams: '8', survives: 'cluster' },
        { rung: 4, changes: [{ key: 'survives', to: { word: 'zone' } }] },
      ],
      [
        { availability: '99' },
        {
          rung: 1,
          changes: [{ key: 'availability', to: { type: 'none' } }],
          blockedBy: [],
        },
      ],
      [
        { 'rto.cluster': '2h', survives: 'zone', pods: '150' },
        {
          rung: 2,
          changes: [
            { key: 'pods', to: { type: 'amount', amount: 100 } },
            { key: 'rto.cluster', to: { type: 'none' } },
            { key: 'survives', to: { type: 'word', word: 'node' } },
          ],
        },
      ],
      [{ tenants: 'mixed' }, { rung: 1, changes: [], blockedBy: ['tenants'] }],
      [
        { 'change-control': 'audited' },
        { rung: 1, changes: [], blockedBy: ['change-control'] },
      ],
      [
        { survives: 'zone', pods: '150', audience: 'paying' },
        {
          rung: 2,
          changes: [
            { key: 'pods', to: { relation: 'at-most', amount: 100 } },
            { key: 'survives', to: { word: 'node' } },
          ],
          blockedBy: ['audience'],
        },
      ],
    ])('prices %j', (stated, expected) => {
      const { relax } = assess(stated as Record<string, string>);
      expect(relax).toMatchObject(expected);
      expect(relax?.changes).toHaveLength(expected.changes.length);
    });
  });

  it('keeps the rung that the other measure of a requirement calls for', () => {
    const policy = AssessmentPolicy.create({
      scales: {
        pods: [{ rung: 1, atMost: 10 }, { rung: 2 }],
        'peak-to-base': [{ rung: 1, below: 2 }, { rung: 3 }],
      },
    });
    const { relax } = assessEntity(component({ pods: '20..80' }), { policy });
    expect(relax).toMatchObject({
      rung: 2,
      changes: [{ key: 'pods', to: { relation: 'below', amount: 2 } }],
    });
  });

  it('has nothing to relax on rung 1', () => {
    expect(assess({ audience: 'self' }).relax).toBeUndefined();
  });

  describe('recovery from the loss of a region', () => {
    it.each([
      [{}, 'none'],
      [{ 'rto.zone': '1s', 'rpo.zone': '0' }, 'none'],
      [{ 'rto.region': '4h1s' }, 'backup-and-restore'],
      [{ 'rto.region': '4h' }, 'pilot-light'],
      [{ 'rto.region': '30m1s' }, 'pilot-light'],
      [{ 'rto.region': '30m' }, 'warm-standby'],
      [{ 'rto.region': '1m1s' }, 'warm-standby'],
      [{ 'rto.region': '1m' }, 'active-active'],
      [{ 'rpo.region': '1h1s' }, 'backup-and-restore'],
      [{ 'rpo.region': '1h' }, 'pilot-light'],
      [{ 'rpo.region': '1m1s' }, 'pilot-light'],
      [{ 'rpo.region': '1m' }, 'warm-standby'],
      [{ 'rto.region': '1d', 'rpo.region': '1m' }, 'warm-standby'],
      [{ 'rpo.region': '0', state: 'stateless' }, 'none'],
      [{ survives: 'region' }, 'active-active'],
      [{ survives: 'cluster' }, 'none'],
      [{ 'rto.region': 'none', 'rpo.region': 'none' }, 'none'],
      [{ rto: '59s' }, 'active-active'],
      [{ rto: '1m' }, 'none'],
      [{ rpo: '0' }, 'warm-standby'],
    ])('%j calls for %s', (stated, recovery) => {
      expect(assess(stated as Record<string, string>).recovery).toBe(recovery);
    });
  });

  describe('data strategies', () => {
    it.each([
      [{ survives: 'zone', rpo: '1m', writes: 'single-region' }, []],
      [{ survives: 'cluster', state: 'stateless' }, []],
      [
        { survives: 'cluster', 'rpo.region': '1m', writes: 'single-region' },
        ['async-replicas'],
      ],
      [{ survives: 'cluster', writes: 'mergeable' }, ['mergeable']],
      [{ rpo: '0', writes: 'single-region' }, ['synchronous']],
      [
        { survives: 'cluster', 'rpo.cluster': '0', writes: 'single-region' },
        ['synchronous'],
      ],
      [
        { 'rpo.region': '0', 'rpo.cluster': '1m', writes: 'single-region' },
        ['synchronous'],
      ],
      [
        { rpo: 'none', 'rpo.region': '0', writes: 'single-region' },
        ['synchronous'],
      ],
      [
        { survives: 'region', 'rpo.zone': '0', writes: 'single-region' },
        ['async-replicas'],
      ],
      [{ rpo: '0', writes: 'every-region' }, ['global']],
      [{ rpo: '30s', writes: 'mergeable' }, ['mergeable']],
      [{ rpo: '0', writes: 'mergeable' }, ['global']],
      [{ rpo: '0' }, ['synchronous', 'global']],
      [
        { rpo: '30s' },
        ['async-replicas', 'synchronous', 'global', 'mergeable'],
      ],
    ])('%j leaves %j', (stated, strategies) => {
      expect(
        assess(stated as Record<string, string>).data.map(
          ({ strategy }) => strategy,
        ),
      ).toEqual(strategies);
    });
  });

  it('leaves a stateless service no data strategy', () => {
    expect(
      assess({ survives: 'cluster', state: 'stateless' }).data,
    ).toHaveLength(0);
  });

  it.each([
    [{}, 'namespace'],
    [{ tenants: 'trusted' }, 'namespace'],
    [{ tenants: 'structured' }, 'hierarchical-namespaces'],
    [{ tenants: 'mixed' }, 'virtual-cluster'],
    [{ tenants: 'untrusted' }, 'cluster-each'],
    [{ tenants: 'trusted', compliance: 'strict-isolation' }, 'cluster-each'],
  ])('isolates %j by %s', (stated, isolation) => {
    expect(assess(stated as Record<string, string>).isolation).toBe(isolation);
  });

  it('budgets the downtime of a month and of a year', () => {
    const budgetOf = (availability: string) =>
      assess({ availability }).downtime;
    expect(budgetOf('99')).toEqual({
      perMonthSeconds: 25920,
      perYearSeconds: 315576,
    });
    expect(budgetOf('99.99')).toEqual({
      perMonthSeconds: 259.2,
      perYearSeconds: 3155.76,
    });
    expect(budgetOf('none')).toBeUndefined();
  });
});
