import { SourcedRequirement } from '@rung/backstage-plugin-rung-common/withholding';
import { causesOf } from './causesOf';
import {
  changeBetween,
  firstOf,
  Verdict,
  verdictStateOf,
} from './verdictState';

const requirement = (
  key: SourcedRequirement['key'],
  text: string,
  rest: Partial<SourcedRequirement> = {},
): SourcedRequirement => ({
  key,
  text,
  guess: false,
  rung: 3,
  forcing: true,
  source: { entityRef: 'system:default/shop' },
  ...rest,
});

const said = (text: string) => ({
  text,
  source: { entityRef: 'system:default/shop' },
});

const pods = requirement('pods', '40', { rung: 2, forcing: false });

const verdict: Verdict = {
  status: 'assessed',
  rung: 3,
  resilience: 3,
  platform: false,
  built: 3,
  builtSource: 'declared',
  fit: 'fits',
  requirements: [
    requirement('availability', '99.9'),
    requirement('rto', '15m'),
    pods,
  ],
};

const withRequirements = (...requirements: SourcedRequirement[]): Verdict => ({
  ...verdict,
  requirements,
});

describe('changeBetween', () => {
  it('finds nothing between two that are the same', () => {
    expect(changeBetween(verdict, verdict)).toBeUndefined();
    expect(changeBetween(undefined, undefined)).toBeUndefined();
    // The same is built, and somebody has seen it.
    expect(
      changeBetween(verdict, { ...verdict, builtSource: 'observed' }),
    ).toBeUndefined();
  });

  it.each<[string, Partial<Verdict>]>([
    ['the status', { status: 'incomplete' }],
    ['the rung', { rung: 4 }],
    ['the resilience', { resilience: 5 }],
    ['the platform', { platform: true }],
    ['the fit', { fit: 'over-built' }],
    ['what is built', { built: 2, builtSource: 'observed' }],
  ])('notes a change of %s, before and after', (_, change) => {
    const after = { ...verdict, ...change };

    expect(changeBetween(verdict, after)).toEqual({
      before: verdictStateOf(verdict),
      after: { ...verdictStateOf(verdict), ...change },
      changes: [],
    });
  });

  it.each<[string, SourcedRequirement[], object[]]>([
    [
      'was restated',
      [requirement('availability', '99.9'), requirement('rto', '10m'), pods],
      [{ key: 'rto', before: said('15m'), after: said('10m') }],
    ],
    [
      'became a guess',
      [
        requirement('availability', '99.9'),
        requirement('rto', '15m', { guess: true }),
        pods,
      ],
      [{ key: 'rto', before: said('15m'), after: said('15m?') }],
    ],
    [
      'was withdrawn',
      [requirement('availability', '99.9'), pods],
      [{ key: 'rto', before: said('15m'), after: undefined }],
    ],
    [
      'was added',
      [...verdict.requirements, requirement('teams', '9')],
      [{ key: 'teams', before: undefined, after: said('9') }],
    ],
    [
      'was relaxed until it forced nothing',
      [
        requirement('availability', '99.9'),
        requirement('rto', '4h', { rung: 2, forcing: false }),
        pods,
      ],
      [{ key: 'rto', before: said('15m'), after: said('4h') }],
    ],
    [
      'forces neither verdict',
      [
        ...verdict.requirements.slice(0, 2),
        requirement('pods', '50', { rung: 2, forcing: false, guess: true }),
        requirement('nodes', '5', { rung: 1, forcing: false }),
      ],
      [
        { key: 'pods', before: said('40'), after: said('50?') },
        { key: 'nodes', before: undefined, after: said('5') },
      ],
    ],
  ])('tells how a requirement moved that %s', (_, requirements, changes) => {
    const after = withRequirements(...requirements);

    expect(changeBetween(verdict, after)).toEqual({
      before: verdictStateOf(verdict),
      after: verdictStateOf(after),
      changes,
    });
  });

  it.each<[string, Verdict['facts'], object[] | undefined]>([
    [
      'another value is declared of',
      [{ key: 'zones', value: 1, source: 'declared' }],
      [{ key: 'zones', before: 3, after: 1, source: 'declared' }],
    ],
    [
      'another value is seen of',
      [{ key: 'zones', value: 1, source: 'observed' }],
      [{ key: 'zones', before: 3, after: 1, source: 'observed' }],
    ],
    [
      'nobody declares any longer',
      [],
      [{ key: 'zones', before: 3, after: undefined, source: 'declared' }],
    ],
    [
      'came to be declared beside it',
      [
        { key: 'zones', value: 3, source: 'declared' },
        { key: 'backups', value: 'tested', source: 'declared' },
      ],
      [
        {
          key: 'backups',
          before: undefined,
          after: 'tested',
          source: 'declared',
        },
      ],
    ],
    [
      'came into sight beside it',
      [
        { key: 'zones', value: 3, source: 'observed' },
        { key: 'backups', value: 'tested', source: 'observed' },
      ],
      undefined,
    ],
    ['was not remembered', undefined, undefined],
  ])('tells how a fact moved that %s', (_, facts, moved) => {
    const before: Verdict = {
      ...verdict,
      facts: [{ key: 'zones', value: 3, source: 'declared' }],
    };
    const change = changeBetween(before, { ...verdict, facts });
    expect(change?.facts).toEqual(moved);
    expect(change === undefined).toBe(moved === undefined);
  });

  it('finds no move of a fact that is out of sight', () => {
    const seen: Verdict = {
      ...verdict,
      facts: [{ key: 'zones', value: 3, source: 'observed' }],
    };
    expect(changeBetween(seen, { ...verdict, facts: [] })).toBeUndefined();
  });

  it('notes that a requirement began to force without being restated', () => {
    const after = withRequirements(
      requirement('availability', '99.9', { forcing: false }),
      requirement('rto', '15m'),
      requirement('pods', '40'),
    );

    expect(changeBetween(verdict, after)).toEqual({
      before: expect.objectContaining({ forcing: ['availability', 'rto'] }),
      after: expect.objectContaining({ forcing: ['rto', 'pods'] }),
      changes: [],
    });
  });

  it('knows no verdict of an entity that is not in the catalog', () => {
    const state = verdictStateOf(verdict);

    expect(changeBetween(undefined, verdict)).toEqual({
      after: state,
      changes: [],
    });
    expect(changeBetween(verdict, undefined)).toEqual({
      before: state,
      changes: [],
    });
  });
});

describe('firstOf', () => {
  it('tells all that was stated and built at first', () => {
    expect(firstOf(verdict)).toEqual({
      after: verdictStateOf(verdict),
      changes: [
        { key: 'availability', before: undefined, after: said('99.9') },
        { key: 'rto', before: undefined, after: said('15m') },
        { key: 'pods', before: undefined, after: said('40') },
      ],
    });
  });
});

describe('causesOf', () => {
  const state = verdictStateOf(verdict);
  const still = { before: state, after: state, changes: [] };
  const stated = (type?: 'entity' | 'domain' | 'profile' | 'counted') => ({
    key: 'rto' as const,
    before: { text: '1h', source: { type: 'counted' as const } },
    after: { text: '2h', source: { type } },
  });

  it.each([
    ['an own value', { changes: [stated('entity')] }, ['own']],
    [
      'several, each once and in one order',
      {
        changes: [
          stated('profile'),
          stated('domain'),
          stated('entity'),
          stated('domain'),
        ],
        rulesChanged: true,
      },
      ['own', 'inherited', 'profile', 'policy'],
    ],
    [
      'who stated it before it was withdrawn',
      { changes: [{ ...stated(), after: undefined }] },
      ['counted'],
    ],
    ['nobody, of what was written without', { changes: [stated()] }, []],
    [
      'what was seen',
      {
        after: { ...state, built: 1 as const, builtSource: 'likely' as const },
      },
      ['observed'],
    ],
    [
      'what was declared and is no longer',
      {
        after: { ...state, built: undefined, builtSource: 'unknown' as const },
      },
      ['declared'],
    ],
    [
      'who says what a fact is',
      {
        facts: [
          { key: 'zones' as const, before: 3, source: 'declared' as const },
          {
            key: 'backups' as const,
            before: 'tested',
            after: 'none',
            source: 'observed' as const,
          },
        ],
      },
      ['observed', 'declared'],
    ],
    [
      'nothing built where it was not remembered',
      { before: { ...state, built: undefined, builtSource: undefined } },
      [],
    ],
  ])('names %s', (_, moved, causes) => {
    expect(causesOf({ ...still, ...moved })).toEqual(causes);
  });
});
