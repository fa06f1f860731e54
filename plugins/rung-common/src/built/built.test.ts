import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { builtHint } from './factKinds';
import { problemText } from '../wording/problemText';
import { knownFacts } from './knownFacts';

function built(
  facts: Record<string, string>,
  stated = {},
  now = '2026-06-01T10:00:00Z',
) {
  const entity = component({
    ...stated,
    ...Object.fromEntries(
      Object.entries(facts).map(([key, value]) => [`built.${key}`, value]),
    ),
  });
  const assessment = assessEntity(entity, {
    now: new Date(now),
  });
  return {
    resilience: assessment.built?.resilience,
    fit: assessment.fit,
    problems: assessment.problems,
    facts: assessment.built && knownFacts(assessment.built.facts),
    sources: assessment.built?.facts.map(({ source }) => source),
  };
}

describe('what is built today', () => {
  it.each([
    [6, { regions: '2', database: 'global' }],
    [5, { regions: '2', clusters: '2', database: 'single-region' }],
    [5, { clusters: '2' }],
    [5, { clusters: '12', regions: '1', database: 'global' }],
    [2, { 'control-plane': 'managed', database: 'global' }],
    [3, { zones: '2', 'control-plane': 'managed' }],
    [3, { zones: '3', 'control-plane-nodes': '3' }],
    [2, { zones: '1', 'control-plane': 'managed' }],
    [2, { 'control-plane-nodes': '3' }],
    [1, { zones: '3', 'control-plane-nodes': '1' }],
    [1, { 'control-plane': 'self-managed' }],
    [3, { rung: '4', clusters: '5' }],
    [undefined, { zones: '3' }],
    [undefined, { delivery: 'gitops' }],
  ])('amounts to rung %s: %j', (rung, facts) => {
    expect(built(facts as Record<string, string>).resilience).toBe(rung);
  });

  it('needs no replicated data where there is none', () => {
    expect(built({ regions: '2' }, { state: 'stateless' }).resilience).toBe(6);
    expect(built({ regions: '2' }).resilience).toBeUndefined();
    expect(
      built({ regions: '2' }, { state: 'stateful' }).resilience,
    ).toBeUndefined();
  });

  it('is compared with what is needed', () => {
    const facts = { 'control-plane': 'managed', zones: '3' };
    expect(built(facts, { audience: 'paying' }).fit).toBe('fits');
    expect(built(facts, { audience: 'team' }).fit).toBe('over-built');
    expect(built(facts, { survives: 'region' }).fit).toBe('under-built');
    expect(built(facts).fit).toBe('unknown');
    expect(built({}, { audience: 'team' })).toMatchObject({
      fit: 'unknown',
      facts: undefined,
    });
  });

  it('reads each fact in its own words, and reports what it cannot read', () => {
    const { facts, sources, problems } = built({
      mtls: ' TRUE ',
      'failover-exercised': '2026-05-31',
      'zone-loss-exercised': 'Never',
      storage: 'floppy',
      rung: '7',
      zones: '0',
      platform: 'yes',
      autoscaling: ' ',
      'replication-encrypted': 'constructor',
      'control-plane-reason': 'x'.repeat(257),
      database: 'synchronus',
    });
    expect(facts).toEqual({
      mtls: true,
      'failover-exercised': '2026-05-31',
      'zone-loss-exercised': 'never',
    });
    expect(sources).toEqual(Array(3).fill({ type: 'declared' }));
    expect(
      problems.map(problem => [problem.key, problemText(problem).advice]),
    ).toEqual([
      ['built.rung', 'Write the rung that is built, 1 to 6.'],
      ['built.control-plane-reason', 'Write the reason in a few words.'],
      ['built.zones', 'Write a whole number of at least one.'],
      ['built.storage', 'Write ephemeral or single-zone or zone-redundant.'],
      [
        'built.database',
        'Write synchronous if that is what is meant, or else single-region or async-replicas or synchronous or global or mergeable.',
      ],
      ['built.autoscaling', 'Write true or false.'],
      ['built.platform', 'Write true or false.'],
      ['built.replication-encrypted', 'Write true or false.'],
    ]);
  });

  it('says where it has read what it cannot read', () => {
    expect(built({ zones: 'many' }).problems).toEqual([
      {
        key: 'built.zones',
        source: {
          type: 'entity',
          entityRef: 'component:default/checkout',
          annotation: 'rung.dev/built.zones',
        },
        value: 'many',
        reason: 'unknown-fact',
        meant: undefined,
      },
    ]);
    expect(builtHint('zones')).toBe('a whole number of at least one');
  });

  it('writes what was measured in one way, and knows what was meant', () => {
    expect(
      built({
        'zone-loss-recovered-in': 'PT90M',
        'zone-loss-data-lost': ' 90S ',
      }).facts,
    ).toEqual({
      'zone-loss-recovered-in': '1h30m',
      'zone-loss-data-lost': '1m30s',
    });
    const [problem] = built({ 'failover-recovered-in': '4 hours' }).problems;
    expect(problemText(problem).advice).toBe(
      'Write 4h if that is what is meant, or else the time that was measured, as 90s, 12m or 1h30m.',
    );
  });

  it.each([
    ['rung', ['1', '6'], ['0', '7', '12', '61', 'x1', '1x', '']],
    ['zones', ['1', '12', '123456789'], ['1234567890', 'x3', '3x', '-1', '']],
    ['control-plane-reason', ['x', 'x'.repeat(256)], [' ', 'x'.repeat(257)]],
    [
      'zone-loss-recovered-in',
      ['0', '1m30s', '1h', '2d'],
      ['', '12', '-1m', '1h 30m', '12 minutes', 'never', 'PT'],
    ],
    [
      'failover-evidence',
      [
        'https://runs.example.com/17?from=a#b',
        `https://a.example/${'x'.repeat(238)}`,
      ],
      [
        'http://runs.example.com/17',
        'data:text/html,x',
        'https://user:word@runs.example.com/',
        'https://runs.example.com/a b',
        'https://',
        '//runs.example.com',
        'runs.example.com',
        `https://a.example/${'x'.repeat(239)}`,
      ],
    ],
  ] as const)(
    'reads for %s the values %j, and not %j',
    (key, known, unknown) => {
      for (const text of known) {
        expect(built({ [key]: text }).problems).toEqual([]);
        expect(String(built({ [key]: text }).facts?.[key])).toBe(text);
      }
      for (const text of unknown) {
        expect(built({ [key]: text }).problems).toHaveLength(1);
        expect(built({ [key]: text }).facts).toBeUndefined();
      }
    },
  );

  const exercises = ['failover-exercised', 'zone-loss-exercised'] as const;

  // The second lies a day ahead: somewhere it is tomorrow already.
  it.each(['2026-05-31', '2024-02-29', '2026-06-02', 'never'])(
    'takes %s for an exercise',
    day => {
      for (const key of exercises) {
        const { facts, problems } = built({ [key]: day });
        expect(facts).toEqual({ [key]: day });
        expect(problems).toEqual([]);
      }
    },
  );

  it('accepts the day after today in UTC, which has begun in other time zones', () => {
    const on = (now: string) =>
      built({ 'failover-exercised': '2026-06-02' }, {}, now).problems;
    expect(on('2026-06-01T00:00:00.000Z')).toEqual([]);
    expect(on('2026-05-31T23:59:59.999Z')).toHaveLength(1);
  });

  it.each([
    ['2026-06-03', 'planned-exercise', ''],
    ['2036-05-31', 'planned-exercise', ''],
    ['2026/05/31', 'unknown-fact', '2026-05-31'],
    ['1.5.2026', 'unknown-fact', '2026-05-01'],
    ['31.12.2026', 'unknown-fact', '2026-12-31'],
    ['2026.5.1', 'unknown-fact', '2026-05-01'],
    ['31.2.2026', 'unknown-fact', ''],
    ['x31.5.2026', 'unknown-fact', ''],
    ['31.5.2026x', 'unknown-fact', ''],
    ['x2026/05/31', 'unknown-fact', ''],
    ['2026/05/31x', 'unknown-fact', ''],
    ['2026-13-01', 'unknown-fact', ''],
    ['2026-05-00', 'unknown-fact', ''],
    ['2026-02-29', 'unknown-fact', ''],
    ['x2026-05-31', 'unknown-fact', ''],
    ['2026-05-31x', 'unknown-fact', ''],
    ['05/31/2026', 'unknown-fact', ''],
    ['nevr', 'unknown-fact', 'never'],
  ])('takes %s for no exercise', (day, reason, meant) => {
    for (const key of exercises) {
      const { facts, problems } = built({ [key]: day });
      expect(facts).toBeUndefined();
      expect(problems).toEqual([
        expect.objectContaining({ key: `built.${key}`, reason }),
      ]);
      expect(problemText(problems[0]).advice).toBe(
        `Write ${
          meant && `${meant} if that is what is meant, or else `
        }never, or the day it was done as 2026-05-31.`,
      );
    }
  });
});
