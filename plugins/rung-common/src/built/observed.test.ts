import fc from 'fast-check';
import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { builtKeys } from './builtKeys';
import { unknownReasons } from './observed';
import { settleFacts } from './settleFacts';
import { builtWords, Fact, FactSource, Observed } from './types';

const declared: FactSource = { type: 'declared' };
const seen: FactSource = { type: 'observed', certainty: 'certain' };
const likely: FactSource = { type: 'observed', certainty: 'likely' };
const measured: FactSource = { type: 'measured' };

const moments = fc.constantFrom(
  '2026-05-31T12:00:00.000Z',
  '2026-06-01T12:00:00.000Z',
);

const sources: fc.Arbitrary<FactSource> = fc.oneof(
  fc.constantFrom(declared, measured, seen, likely),
  fc.record({
    type: fc.constant('observed' as const),
    certainty: fc.constantFrom('certain', 'likely'),
    observedAt: moments,
  }),
);

/** A value that the annotation of a fact could state. */
function valuesOf(key: Fact['key']): fc.Arbitrary<Fact['value']> {
  if (key === 'rung') {
    return fc.integer({ min: 1, max: 6 });
  }
  if (key in builtWords) {
    return fc.constantFrom(...builtWords[key as keyof typeof builtWords]);
  }
  if (['zones', 'clusters', 'regions', 'control-plane-nodes'].includes(key)) {
    return fc.integer({ min: 1, max: 4 });
  }
  if (key === 'control-plane-reason') {
    return fc.constantFrom('air gap', 'regulation');
  }
  if (key.endsWith('-recovered-in') || key.endsWith('-data-lost')) {
    return fc.constantFrom('0', '12m', '1h30m');
  }
  if (key.endsWith('-evidence')) {
    return fc.constantFrom('https://runs.example.com/1');
  }
  return key.endsWith('-exercised')
    ? fc.constantFrom('never', '2026-01-31', '2026-02-28')
    : fc.boolean();
}

const factOf = (key: Fact['key']): fc.Arbitrary<Fact> =>
  fc.record({ key: fc.constant(key), value: valuesOf(key), source: sources });
const facts = fc.array(fc.constantFrom(...builtKeys).chain(factOf), {
  maxLength: 12,
});

const stated = fc.constantFrom<Record<string, string>>(
  {},
  { audience: 'self' },
  { availability: '99.9', 'built.zones': '3', 'built.database': 'global' },
  { 'rto.region': '5m', state: 'stateless', 'built.rung': '5' },
);

function assessed(requirements: Record<string, string>, observed?: Observed) {
  return assessEntity(component(requirements), { observed });
}

function fact(
  key: Fact['key'],
  value: Fact['value'],
  source: FactSource,
): Fact {
  return { key, value, source };
}

describe('settleFacts', () => {
  it.each<[string, Fact[], object]>([
    [
      'what was seen for certain before what is declared, and keeps both',
      [fact('zones', 3, declared), fact('zones', 1, seen)],
      { value: 1, source: seen, declared: 3 },
    ],
    [
      'both as one where they agree',
      [fact('zones', 3, declared), fact('zones', 3, seen)],
      { value: 3, source: seen },
    ],
    [
      'what is declared before what was concluded',
      [fact('zones', 1, likely), fact('zones', 3, declared)],
      { value: 3, source: declared },
    ],
    [
      'what was concluded where nobody declares anything',
      [fact('zones', 1, likely)],
      { value: 1, source: likely },
    ],
    [
      'what was measured before what is declared',
      [fact('zones', 3, declared), fact('zones', 2, measured)],
      { value: 2, source: measured, declared: 3 },
    ],
    [
      'what was seen for certain before what was measured',
      [fact('zones', 2, measured), fact('zones', 1, seen)],
      { value: 1, source: seen },
    ],
    [
      'what was seen last',
      [
        fact('zones', 2, { ...seen, observedAt: '2026-06-01T00:00:00.000Z' }),
        fact('zones', 1, { ...seen, observedAt: '2026-05-31T00:00:00.000Z' }),
        fact('zones', 3, seen),
      ],
      {
        value: 2,
        source: { ...seen, observedAt: '2026-06-01T00:00:00.000Z' },
      },
    ],
  ])('counts %s', (_, said, counted) => {
    expect(settleFacts(said)).toEqual([{ key: 'zones', ...counted }]);
  });

  const tellsOf = (day: string, recovery: string, source: FactSource) => [
    fact('zone-loss-exercised', day, source),
    fact('zone-loss-recovered-in', recovery, source),
  ];

  it.each<[string, Fact[], object[]]>([
    [
      'the one that was measured, where it is the later',
      [
        ...tellsOf('2026-01-31', '4m', declared),
        fact('zone-loss-data-lost', '1m', declared),
        ...tellsOf('2026-03-31', '6m', measured),
      ],
      [
        { value: '2026-03-31', source: measured, declared: '2026-01-31' },
        { value: '6m', source: measured, declared: '4m' },
      ],
    ],
    [
      'the one that is declared, where it is the later',
      [
        ...tellsOf('2026-03-31', '4m', declared),
        ...tellsOf('2026-01-31', '6m', measured),
      ],
      [
        { value: '2026-03-31', source: declared, measured: '2026-01-31' },
        { value: '4m', source: declared, measured: '6m' },
      ],
    ],
    [
      'both as one where they tell of the same day',
      [
        ...tellsOf('2026-01-31', '4m', declared),
        fact('zone-loss-data-lost', '1m', declared),
        ...tellsOf('2026-01-31', '6m', measured),
      ],
      [
        { value: '2026-01-31', source: measured },
        { value: '6m', source: measured, declared: '4m' },
        { value: '1m', source: declared },
      ],
    ],
    [
      'nothing that was only concluded of the earlier one',
      [
        fact('failover-exercised', '2026-02-28', measured),
        fact('failover-recovered-in', '4m', declared),
        fact('failover-recovered-in', '6m', likely),
      ],
      [{ value: '2026-02-28', source: measured }],
    ],
    [
      'any before never',
      [
        fact('zone-loss-exercised', 'never', declared),
        ...tellsOf('2026-01-31', '6m', measured),
      ],
      [
        { value: '2026-01-31', source: measured, declared: 'never' },
        { value: '6m', source: measured },
      ],
    ],
  ])('counts of exercises %s', (_, said, counted) => {
    expect(settleFacts(said).map(({ key, ...known }) => known)).toEqual(
      counted,
    );
  });

  it('leaves out what is no fact, and what is no value of one', () => {
    const said = [
      fact('constructor' as Fact['key'], 1, seen),
      fact('zones', 'three', seen),
      fact('zones', 0, seen),
      fact('storage', 'floppy', seen),
      fact('mtls', 'true', seen),
      fact('rung', 7, seen),
      fact('clusters', 2, seen),
    ];
    expect(settleFacts(said)).toEqual([fact('clusters', 2, seen)]);
  });

  it('hands on what is declared alone as it is', () => {
    const said = [fact('rung', 3, declared), fact('zones', 3, declared)];
    expect(settleFacts(said)).toBe(said);
  });

  it('gives each fact once, in the order of the keys, whatever the order of what is said', () => {
    fc.assert(
      fc.property(
        facts.chain(said =>
          fc.tuple(
            fc.constant(said),
            fc.shuffledSubarray(said, { minLength: said.length }),
          ),
        ),
        ([said, shuffled]) => {
          const counted = settleFacts(said);
          expect(settleFacts(shuffled)).toEqual(counted);
          // Of an earlier exercise nothing is told that the later one left open.
          const isTold = (known: string) =>
            !/-(recovered-in|data-lost|evidence)$/.test(known);
          expect(counted.map(({ key }) => key).filter(isTold)).toEqual(
            builtKeys.filter(
              known => isTold(known) && said.some(({ key }) => key === known),
            ),
          );
        },
      ),
    );
  });
});

describe('what was seen', () => {
  it('changes nothing where it was only concluded, and is declared', () => {
    fc.assert(
      fc.property(
        facts,
        fc
          .constantFrom(...builtKeys)
          .chain(key => fc.tuple(factOf(key), factOf(key))),
        stated,
        (others, [one, other], requirements) => {
          const said = [...others, { ...one, source: declared }];
          expect(
            assessed(requirements, {
              facts: [...said, { ...other, source: likely }],
            }),
          ).toEqual(assessed(requirements, { facts: said }));
        },
      ),
    );
  });

  it('gives the same assessment in any order', () => {
    fc.assert(
      fc.property(
        facts.chain(said =>
          fc.tuple(
            fc.constant(said),
            fc.shuffledSubarray(said, { minLength: said.length }),
          ),
        ),
        stated,
        ([said, shuffled], requirements) => {
          expect(
            JSON.stringify(assessed(requirements, { facts: shuffled })),
          ).toBe(JSON.stringify(assessed(requirements, { facts: said })));
        },
      ),
    );
  });

  it('never throws, whatever is said to have been seen', () => {
    const json = fc.jsonValue();
    const anyFact = fc.record({ key: json, value: json, source: fc.object() });
    fc.assert(
      fc.property(
        fc.array(anyFact),
        fc.array(fc.record({ key: json, unknown: json })),
        fc.array(
          fc.record({
            id: fc.string(),
            of: json,
            hits: fc.array(fc.dictionary(fc.string(), json)),
          }),
        ),
        stated,
        (said, unseen, checks, requirements) => {
          assessed(requirements, {
            facts: said,
            unseen,
            checks,
          } as unknown as Observed);
        },
      ),
    );
  });

  it('counts in place of what is declared', () => {
    const requirements = {
      availability: '99.9',
      'built.control-plane': 'managed',
      'built.zones': '3',
    };
    expect(assessed(requirements).fit).toBe('fits');
    const { built, fit } = assessed(requirements, {
      facts: [fact('zones', 1, seen)],
    });
    expect(fit).toBe('under-built');
    expect(built).toEqual({
      resilience: 2,
      source: 'declared',
      declared: 3,
      facts: [
        fact('control-plane', 'managed', declared),
        { key: 'zones', value: 1, source: seen, declared: 3 },
      ],
    });
  });

  it('is told with what is declared only where that amounts to something else', () => {
    const managed = { 'built.control-plane': 'managed', 'built.zones': '3' };
    const { built } = assessed(managed, { facts: [fact('zones', 2, seen)] });
    expect(built).toMatchObject({ resilience: 3 });
    expect(built).not.toHaveProperty('declared');
    expect(
      assessed({ 'built.mtls': 'true' }, { facts: [fact('zones', 2, seen)] })
        .built,
    ).not.toHaveProperty('declared');
    expect(
      assessed(managed, { facts: [fact('clusters', 2, seen)] }).built,
    ).toMatchObject({ resilience: 5, declared: 3 });
  });

  it('is told where it has not come about, in the order of the facts', () => {
    const { built, fit } = assessed(
      { audience: 'team' },
      {
        facts: [fact('clusters', 2, seen)],
        unseen: [
          { key: 'zones', unknown: 'refused', resource: 'nodes' },
          { key: 'control-plane', unknown: 'inconclusive' },
          { key: 'clusters', unknown: 'too-old' },
        ],
      },
    );
    expect(fit).toBe('over-built');
    expect(built?.unseen).toEqual([
      { key: 'control-plane', unknown: 'inconclusive' },
      { key: 'zones', unknown: 'refused', resource: 'nodes' },
    ]);
    expect(new Set(unknownReasons).size).toBe(unknownReasons.length);
  });

  it('is unknown and not nothing where nobody has seen anything', () => {
    const unseen = [{ key: 'zones', unknown: 'not-reached' } as const];
    expect(assessed({ audience: 'team' }, { unseen })).toMatchObject({
      built: { facts: [], unseen },
      fit: 'unknown',
    });
    expect(assessed({ audience: 'team' }, {}).built).toBeUndefined();
  });

  it.each<[string, string, Fact[], object]>([
    [
      'all of it',
      '5',
      [
        fact('control-plane', 'managed', {
          ...seen,
          observedAt: '2026-06-01T00:00:00.000Z',
        }),
        fact('zones', 1, { ...seen, observedAt: '2026-05-31T00:00:00.000Z' }),
        fact('clusters', 1, seen),
        fact('regions', 1, seen),
      ],
      {
        value: 2,
        source: { ...seen, observedAt: '2026-05-31T00:00:00.000Z' },
        declared: 5,
      },
    ],
    [
      'more than is declared',
      '2',
      [fact('clusters', 2, seen)],
      { value: 5, source: seen, declared: 2 },
    ],
    [
      'too little to tell',
      '5',
      [fact('zones', 1, seen)],
      { value: 5, source: declared },
    ],
    [
      'nothing that speaks against it, with a platform',
      '4',
      [fact('control-plane', 'managed', seen), fact('zones', 3, seen)],
      { value: 4, source: declared },
    ],
    [
      'something that was only concluded',
      '5',
      [
        fact('control-plane', 'managed', likely),
        fact('zones', 1, likely),
        fact('clusters', 1, likely),
        fact('regions', 1, likely),
      ],
      { value: 5, source: declared },
    ],
  ])(
    'holds a rung that is declared as a whole to it, having seen %s',
    (_, rung, said, counted) => {
      const { built } = assessed({ 'built.rung': rung }, { facts: said });
      expect(built?.facts[0]).toEqual({ key: 'rung', ...counted });
    },
  );
});
