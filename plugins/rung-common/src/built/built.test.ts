import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment';

function built(facts: Record<string, string>, stated = {}) {
  const entity = component({
    ...stated,
    ...Object.fromEntries(
      Object.entries(facts).map(([key, value]) => [`built.${key}`, value]),
    ),
  });
  const assessment = assessEntity(entity, {
    now: new Date('2026-06-01T10:00:00Z'),
  });
  return {
    resilience: assessment.built?.resilience,
    fit: assessment.fit,
    problems: assessment.problems,
    facts: assessment.built?.facts,
  };
}

describe('what is built today', () => {
  it.each([
    [6, { regions: '2', database: 'global' }],
    [5, { regions: '2', clusters: '2', database: 'single-region' }],
    [5, { clusters: '2' }],
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
    const { facts, problems } = built({
      mtls: ' TRUE ',
      'failover-exercised': '2026-05-31',
      'zone-loss-exercised': 'Never',
      storage: 'floppy',
      rung: '7',
      zones: '0',
      platform: 'yes',
      'replication-encrypted': 'constructor',
      'control-plane-reason': 'x'.repeat(257),
      database: 'synchronus',
    });
    expect(facts).toEqual({
      mtls: true,
      'failover-exercised': '2026-05-31',
      'zone-loss-exercised': 'never',
    });
    expect(problems.map(({ key, expected }) => [key, expected])).toEqual([
      ['built.rung', 'Write the rung that is built, 1 to 6.'],
      ['built.control-plane-reason', 'Write the reason in a few words.'],
      ['built.zones', 'Write a whole number of at least one.'],
      ['built.storage', 'Write ephemeral or single-zone or zone-redundant.'],
      [
        'built.database',
        'Write synchronous if that is what is meant, or else single-region or async-replicas or synchronous or global or mergeable.',
      ],
      ['built.platform', 'Write true or false.'],
      ['built.replication-encrypted', 'Write true or false.'],
    ]);
  });

  const exercises = ['failover-exercised', 'zone-loss-exercised'] as const;

  // The second lies a day ahead: somewhere it is tomorrow already.
  it.each(['2026-05-31', '2026-06-02', 'never'])(
    'takes %s for an exercise',
    day => {
      for (const key of exercises) {
        const { facts, problems } = built({ [key]: day });
        expect(facts).toEqual({ [key]: day });
        expect(problems).toEqual([]);
      }
    },
  );

  it.each([
    ['2026-06-03', /^The value is a day that lies ahead/, ''],
    ['2036-05-31', /^The value is a day that lies ahead/, ''],
    ['2026/05/31', /^The value is not one/, '2026-05-31'],
    ['31.5.2026', /^The value is not one/, '2026-05-31'],
    ['05/31/2026', /^The value is not one/, ''],
    ['nevr', /^The value is not one/, 'never'],
  ])('takes %s for no exercise', (day, reason, meant) => {
    for (const key of exercises) {
      const { facts, problems } = built({ [key]: day });
      expect(facts).toBeUndefined();
      expect(problems).toEqual([
        expect.objectContaining({
          key: `built.${key}`,
          reason: expect.stringMatching(reason),
          expected: `Write ${
            meant && `${meant} if that is what is meant, or else `
          }never, or the day it was done as 2026-05-31.`,
        }),
      ]);
    }
  });
});
