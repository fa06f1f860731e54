import fc from 'fast-check';
import { component } from '../__testUtils__/entity';
import { observedCases } from '../__testUtils__/observedCases';
import { builtKeys } from '../built/builtKeys';
import { assessDependency, dependencyOf } from '../assessment/dependency';
import { assessEntity, AssessEntityOptions } from '../assessment/assessEntity';
import { factKinds } from '../built/factKinds';
import { rungNumbers } from '../ladder/types';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { methodNumbers } from '../requirements/kinds/types';
import { findingText } from '../wording/findingText';
import { CountedThing, FindingParameter } from './parameters';
import { findingDefinition, findingDefinitions, findingIds } from './rules';
import { Finding, FindingSentences } from './types';

const now = new Date('2026-11-22T12:00:00Z');

function findings(
  stated: Record<string, string>,
  options?: AssessEntityOptions,
) {
  return assessEntity(component(stated), { now, ...options }).findings;
}

function ids(stated: Record<string, string>, options?: AssessEntityOptions) {
  return findings(stated, options).map(({ id }) => id);
}

function whatIs(finding: Finding | undefined): string | undefined {
  return finding && findingText(finding).what;
}

function dependency(name: string, stated: Record<string, string>) {
  const entity = component(stated);
  entity.metadata.name = name;
  return assessDependency(entity);
}

/** A fleet over two regions for a strict region objective, all in order. */
const fleet = {
  'rto.region': '5m',
  audience: 'paying',
  'built.control-plane': 'managed',
  'built.zones': '3',
  'built.clusters': '2',
  'built.regions': '2',
  'built.database': 'async-replicas',
};

/** A production cluster for a paying audience, all in order. */
const cluster = {
  availability: '99.9',
  audience: 'paying',
  'built.control-plane': 'managed',
  'built.zones': '3',
};

/** Each finding: what raises it, and the nearest thing that does not. */
const cases: [string, Record<string, string>, Record<string, string>][] = [
  ['over-built', { ...cluster, 'built.clusters': '2' }, cluster],
  ['under-built', { ...cluster, 'built.zones': '1' }, cluster],
  [
    'regional-database',
    { ...fleet, 'built.database': 'single-region' },
    { ...fleet, 'built.database': 'single-region', 'rto.region': '5h' },
  ],
  [
    'single-control-plane',
    {
      audience: 'team',
      'built.control-plane': 'self-managed',
      'built.control-plane-nodes': '1',
    },
    {
      audience: 'self',
      'built.control-plane': 'self-managed',
      'built.control-plane-nodes': '1',
    },
  ],
  [
    'no-backups',
    { ...cluster, 'built.backups': 'none' },
    { ...cluster, 'built.backups': 'tested' },
  ],
  [
    'untested-backups',
    { ...cluster, 'built.backups': 'untested' },
    { audience: 'self', 'built.backups': 'untested' },
  ],
  ['single-zone', { ...cluster, 'built.zones': '2' }, cluster],
  [
    'snowflake-fleet',
    { ...fleet, 'built.delivery': 'ci' },
    {
      ...fleet,
      'built.delivery': 'gitops',
      'built.provisioning': 'declarative',
    },
  ],
  [
    'failover-untested',
    { ...fleet, 'built.failover-exercised': '2026-05-25' },
    { ...fleet, 'built.failover-exercised': '2026-05-27' },
  ],
  [
    'zone-loss-untested',
    { ...cluster, 'built.zone-loss-exercised': 'never' },
    { audience: 'team', 'built.zone-loss-exercised': 'never' },
  ],
  [
    'recovery-missed-target',
    { 'rto.zone': '5m', 'built.zone-loss-recovered-in': '301s' },
    { 'rto.zone': '5m', 'built.zone-loss-recovered-in': '5m' },
  ],
  [
    'self-managed-control-plane',
    { audience: 'team', 'built.control-plane': 'self-managed' },
    {
      audience: 'team',
      'built.control-plane': 'self-managed',
      'built.control-plane-reason': 'air gap',
    },
  ],
  [
    'premature-platform',
    { teams: '5', 'built.platform': 'true' },
    { teams: '6', 'built.platform': 'true' },
  ],
  [
    'premature-mesh',
    { 'built.mesh': 'cross-cluster', 'built.cross-cluster-calls': 'false' },
    { 'built.mesh': 'cross-cluster' },
  ],
  [
    'shared-tenancy',
    { tenants: 'untrusted', 'built.clusters': '1' },
    { tenants: 'mixed', 'built.clusters': '1' },
  ],
  [
    'cross-cluster-plaintext',
    { 'built.cross-cluster-calls': 'true', 'built.mtls': 'false' },
    { 'built.cross-cluster-calls': 'true' },
  ],
  [
    'replication-plaintext',
    { 'built.replication-encrypted': 'false' },
    { 'built.replication-encrypted': 'true' },
  ],
  [
    'no-off-region-backups',
    { 'rto.region': '1d', 'built.off-region-backups': 'false' },
    { 'rto.region': '4h', 'built.off-region-backups': 'false' },
  ],
  [
    'rto-exceeds-budget',
    { availability: '99.9', 'rto.zone': '9h' },
    { availability: '99.9', 'rto.zone': '8h' },
  ],
  [
    'region-tighter-than-zone',
    { 'rpo.region': '5m', 'rpo.zone': '6m' },
    { 'rpo.region': '5m', 'rpo.zone': '5m' },
  ],
  [
    'residency-blocks-region',
    { 'permitted-regions': '1', compliance: 'geo-redundancy' },
    { 'permitted-regions': '2', compliance: 'geo-redundancy' },
  ],
  ['unscoped-objective', { rto: '59s' }, { 'rto.region': '59s' }],
  ['guessed-number', { rto: '1h?' }, { rto: '1h' }],
  ['missing-number', { rto: '1h' }, {}],
  [
    'unmapped-compliance',
    { compliance: 'pci-dss' },
    { compliance: 'strict-isolation' },
  ],
  ['zero-recovery-time', { 'rto.zone': '0s' }, { 'rto.zone': '0.001s' }],
  [
    'near-miss-compliance',
    { compliance: 'Strict Isolation' },
    { compliance: 'strict-isolation' },
  ],
];

const lessAvailable = dependency('ledger', { availability: '99.5' });

/** Findings in every variant that there is. */
const everyVariant = [
  ...cases.map(([, raised]) => findings(raised)),
  findings({ ...cluster, 'built.zones': '1' }),
  findings({ ...fleet, 'built.provisioning': 'manual' }),
  findings({
    ...fleet,
    'built.delivery': 'ci',
    'built.provisioning': 'manual',
    'built.failover-exercised': 'never',
  }),
  findings({ ...cluster, 'built.zone-loss-exercised': '2025-11-22' }),
  findings({
    ...fleet,
    'built.failover-exercised': '2026-10-31',
    'built.failover-recovered-in': '6m',
  }),
  findings({
    ...fleet,
    'rpo.zone': '0',
    'built.failover-exercised': '2026-10-31',
    'built.failover-recovered-in': '6m',
    'built.zone-loss-exercised': '2026-11-02',
    'built.zone-loss-data-lost': '2s',
  }),
  findings({ rto: '30s', survives: 'region' }),
  findings(
    { teams: '5', 'built.platform': 'true' },
    {
      policy: AssessmentPolicy.create({ scales: { teams: [{ rung: 1 }] } }),
    },
  ),
  findings({ availability: '99.9' }, { dependencies: [lessAvailable] }),
  ...['1', '2', '3'].map(built =>
    findings(
      { availability: '99.9', 'built.rung': built },
      { dependencies: [lessAvailable] },
    ),
  ),
  findings(
    { availability: '99.9' },
    { dependencies: [lessAvailable, lessAvailable] },
  ),
  ...observedCases.map(({ observed, stated }) =>
    findings(stated, { observed }),
  ),
].flat();

/** How many there can be: of what is stated nine digits are read. */
const mostOf: Record<CountedThing, number> = {
  cluster: 999_999_999,
  team: 999_999_999,
  dependency: 999_999,
  day: 999_999,
  fact: builtKeys.length,
  namespace: 99_999,
  workload: 99_999,
  pod: 99_999,
};

/** Whatever may stand in the place of a parameter, where that is bounded. */
function ofTheSameType(
  parameter: FindingParameter,
): fc.Arbitrary<FindingParameter> {
  switch (parameter.type) {
    case 'rung':
      return fc
        .constantFrom(...rungNumbers)
        .map(rung => ({ ...parameter, rung }));
    case 'amount':
      // Nine digits are read, behind the point of a percentage.
      return fc.integer({ min: 1, max: 999_999_999 }).map(digits => ({
        ...parameter,
        amount: parameter.unit === 'percent' ? 50 + digits / 1e9 : digits,
      }));
    case 'count':
      return fc
        .integer({ min: 1, max: mostOf[parameter.of] })
        .map(count => ({ ...parameter, count }));
    case 'share':
      return fc
        .tuple(
          fc.integer({ min: 1, max: mostOf[parameter.of] }),
          fc.integer({ min: 1, max: 99_999 }),
        )
        .map(([total, count]) => ({
          ...parameter,
          count: Math.min(count, total),
          total: Math.min(total, 99_999),
        }));
    case 'numbers':
      return fc
        .subarray([...methodNumbers], { minLength: 1 })
        .map(numbers => ({ ...parameter, numbers }));
    default:
      throw new Error(`Of ${parameter.type} there can be any number`);
  }
}

/** The sentences of a finding, with the names of the parameters in their places. */
function templatesOf({ id, variant }: Finding): FindingSentences {
  const { sentences, variants = {} } = findingDefinition(id)!;
  return { ...sentences, ...(variant && variants[variant]) };
}

function namesIn(template: string): string[] {
  return Array.from(template.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name);
}

const oneOfEach = [
  ...new Map(everyVariant.map(item => [`${item.id} ${item.variant}`, item])),
].map(([, finding]) => finding);

describe('findings', () => {
  it('have names of their own, and facts the order of their names', () => {
    expect(new Set(findingIds).size).toBe(findingIds.length);
    expect(factKinds.map(({ key }) => key)).toEqual(builtKeys);
  });

  it.each(cases)(
    '%s is raised, and not without its cause',
    (id, raised, not) => {
      expect(ids(raised)).toContain(id);
      expect(ids(not)).not.toContain(id);
    },
  );

  it('has a case for every rule but those on dependencies', () => {
    const raised = [...cases, ...observedCases.map(({ id }) => [id])];
    expect(new Set(raised.map(([id]) => id))).toEqual(
      new Set(
        findingIds.filter(
          id => id !== 'weaker-dependency' && id !== 'composite-availability',
        ),
      ),
    );
  });

  it('matter as much as they can at the highest rung that they hang on, and rise to that', () => {
    const weights = ['low', 'medium', 'high'];
    for (const { id, severity, severities = [] } of findingDefinitions) {
      const rising = severities.map(([, from]) => weights.indexOf(from));
      expect([id, rising]).toEqual([id, rising.toSorted()]);
      expect(severities.at(-1)?.[1] ?? severity).toBe(severity);
    }
  });

  it('says what, why and what to do, each in a sentence', () => {
    for (const finding of everyVariant) {
      const { what, why, remedy } = findingText(finding);
      for (const sentence of [what, why, remedy]) {
        expect(sentence).toMatch(/^\S.*[^.]\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|null|\{\{| {2}/);
      }
    }
  });

  it('names in its sentences what it knows, all of it and nothing else', () => {
    const seen = new Set<string>();
    for (const finding of everyVariant) {
      const { variant, parameters = {} } = finding;
      const named = Object.values(templatesOf(finding)).flatMap(namesIn);
      expect([finding.id, [...new Set(named)].sort()]).toEqual([
        finding.id,
        Object.keys(parameters).sort(),
      ]);
      seen.add(`${finding.id} ${variant ?? ''}`);
    }
    expect([...seen].sort()).toEqual(
      findingDefinitions
        .flatMap(({ id, variants = {} }) =>
          ['', ...Object.keys(variants)].map(variant => `${id} ${variant}`),
        )
        .sort(),
    );
  });

  it.each(oneOfEach)(
    'says in 60 characters what $id $variant is about',
    finding => {
      const { parameters = {} } = finding;
      const allowed = namesIn(templatesOf(finding).short).map(name =>
        ofTheSameType(parameters[name]).map(parameter => [name, parameter]),
      );
      fc.assert(
        fc.property(fc.tuple(...allowed), entries => {
          const { short } = findingText({
            ...finding,
            parameters: Object.fromEntries(entries),
          });
          expect(short).toMatch(/^[A-Z0-9][^{}]{0,58}[^{}. ]$/);
        }),
      );
    },
  );

  it('carry what they name with its type, for every language', () => {
    const parametersOf = (id: string, stated: Record<string, string>) =>
      findings(stated).find(finding => finding.id === id)?.parameters;
    expect(
      parametersOf('unmapped-compliance', { compliance: 'acme-rules' }),
    ).toEqual({ regimes: { type: 'words', words: ['acme-rules'] } });
    expect(
      parametersOf('zone-loss-untested', {
        ...cluster,
        'built.zone-loss-exercised': '2026-01-01',
      }),
    ).toEqual({
      days: { type: 'count', count: 325, of: 'day' },
      day: { type: 'day', day: '2026-01-01' },
    });
  });

  it('raises nothing where no fact is declared', () => {
    expect(ids({ availability: '99.9', 'rto.region': '5m' })).toEqual([
      'missing-number',
    ]);
  });

  it('names both rungs of over- and under-building', () => {
    expect(whatIs(findings({ ...fleet, 'rto.region': '1d' })[0])).toBe(
      'Rung 6 is built where rung 3 is enough.',
    );
    expect(
      whatIs(
        findings({ ...cluster, 'built.clusters': '2' }).find(
          ({ id }) => id === 'over-built',
        ),
      ),
    ).toBe('Rung 5 is built where rung 3 is enough.');
    expect(
      whatIs(
        findings({ ...fleet, 'built.rung': '4' }).find(
          ({ id }) => id === 'under-built',
        ),
      ),
    ).toBe('Rung 3 is built where rung 6 is needed.');
  });

  it.each([
    ['several clusters', { 'built.clusters': '2' }, true],
    ['several regions', { 'built.regions': '2' }, true],
    ['one cluster in one region', {}, false],
    [
      'one cluster in one region, in so many words',
      { 'built.clusters': '1', 'built.regions': '1' },
      false,
    ],
  ])('counts %s as readers of a regional database: %j', (_, facts, isFound) => {
    const stated = {
      'rto.region': '5m',
      'built.database': 'single-region',
      ...(facts as Record<string, string>),
    };
    expect(ids(stated).includes('regional-database')).toBe(isFound);
  });

  it.each([
    [{ availability: '99.9', survives: 'cluster' }, undefined],
    [{ 'rto.zone': '30s', compliance: 'pci-dss' }, undefined],
    [{ 'rto.region': '1d' }, 'rto.region'],
    [{ rto: '30s', survives: 'region' }, 'rto and survives'],
    [{ availability: '99.99' }, 'availability'],
    [{ compliance: 'pci-dss, geo-redundancy' }, 'compliance'],
  ])(
    'finds that one permitted region rules out what, of %j, needs a second: %s',
    (stated, keys) => {
      const found = findings({
        ...(stated as Record<string, string>),
        'permitted-regions': '1',
      }).find(({ id }) => id === 'residency-blocks-region');
      expect(whatIs(found)).toBe(
        keys &&
          `The data may live in one region only, and ${keys} cannot be met without a second.`,
      );
    },
  );

  /** What a finding says, or undefined where it is not raised. */
  const said = (
    id: string,
    stated: Record<string, string>,
    options?: AssessEntityOptions,
  ) => {
    const found = findings(stated, options).find(item => item.id === id);
    const text = found && findingText(found);
    return text && [text.what, text.why, text.remedy].join(' ');
  };

  it.each([
    [{ 'rto.region': '1h' }, true],
    [{ 'rto.region': '1d' }, false],
    [{ 'rto.region': '5m', 'rpo.region': '1d' }, true],
    [{ rto: '30s' }, true],
    [{ rto: '5m' }, false],
    [{ survives: 'region' }, true],
    [{ survives: 'cluster' }, false],
  ])(
    'finds that a regional database rules out %j: %s',
    (objective, isFound) => {
      const stated = {
        ...(objective as Record<string, string>),
        'built.clusters': '2',
        'built.database': 'single-region',
      };
      expect(ids(stated).includes('regional-database')).toBe(isFound);
      expect(
        ids({ ...stated, 'built.database': 'async-replicas' }),
      ).not.toContain('regional-database');
    },
  );

  it('are sorted by severity, what tells the posture first, and then by name', () => {
    const weights = ['high', 'medium', 'low'];
    const found = findings({
      rto: '30s?',
      'rto.zone': '0',
      audience: 'paying',
      compliance: 'hipaa',
      tenants: 'untrusted',
      'built.control-plane': 'self-managed',
      'built.control-plane-nodes': '1',
      'built.backups': 'none',
      'built.zones': '1',
      'built.clusters': '2',
      'built.delivery': 'ci',
      'built.replication-encrypted': 'false',
    }).map(
      ({ id, severity }) =>
        `${weights.indexOf(severity)} ${id === 'under-built' ? '' : id}`,
    );
    expect(found.length).toBeGreaterThan(8);
    expect(found[0]).toBe('0 ');
    expect(found).toEqual([...found].sort());
  });

  it.each<[string, Record<string, string>, RegExp | undefined]>([
    [
      'guessed-number',
      { rto: '1h?', rpo: '1h?' },
      /^Marked as a guess: rto and rpo\. /,
    ],
    [
      'missing-number',
      { rto: '1h', rpo: '1h', availability: '99.9', teams: '3' },
      /^Not stated: scale, compliance\. /,
    ],
    [
      'missing-number',
      {
        ...{ rto: '1h', rpo: '1h', availability: '99.9' },
        ...{ teams: '3', pods: '3', compliance: 'none' },
      },
      undefined,
    ],
    [
      'premature-platform',
      { teams: '1', 'built.platform': 'true' },
      /^A platform is built for 1 team, and it pays off above 5\. /,
    ],
    [
      'premature-platform',
      { teams: '3', 'built.platform': 'true' },
      /^A platform is built for 3 teams, /,
    ],
    ['premature-platform', { rto: '1h', 'built.platform': 'true' }, undefined],
    [
      'premature-mesh',
      { 'built.mesh': 'single-cluster', 'built.cross-cluster-calls': 'false' },
      undefined,
    ],
    [
      'shared-tenancy',
      { tenants: 'untrusted', 'built.rung': '3' },
      /^Tenants that need/,
    ],
    ['shared-tenancy', { tenants: 'untrusted', 'built.rung': '5' }, undefined],
    [
      'single-control-plane',
      {
        audience: 'team',
        'built.control-plane': 'managed',
        'built.control-plane-nodes': '1',
      },
      undefined,
    ],
    [
      'single-control-plane',
      { audience: 'team', 'built.control-plane-nodes': '1' },
      /^The control plane runs on one node\. /,
    ],
    [
      'single-zone',
      { ...cluster, 'built.zones': '1' },
      /^All nodes are in one zone\. The outage of that zone /,
    ],
    [
      'single-zone',
      { ...cluster, 'built.zones': '2' },
      /^The nodes are in two zones, .+ What is left has to carry /,
    ],
    ['single-zone', { audience: 'team', 'built.zones': '1' }, undefined],
    [
      'snowflake-fleet',
      { 'built.clusters': '3', 'built.provisioning': 'manual' },
      /^3 clusters are provisioned by hand\. /,
    ],
    [
      'snowflake-fleet',
      {
        'built.clusters': '2',
        'built.provisioning': 'manual',
        'built.delivery': 'ci',
      },
      /^2 clusters are delivered to without GitOps and provisioned by hand\. /,
    ],
    [
      'snowflake-fleet',
      { 'built.clusters': '1', 'built.delivery': 'ci' },
      undefined,
    ],
    ['snowflake-fleet', { 'built.delivery': 'ci' }, undefined],
    [
      'failover-untested',
      { ...fleet, 'built.failover-exercised': '2026-05-26' },
      undefined,
    ],
    [
      'failover-untested',
      { ...fleet, 'built.failover-exercised': '2026-05-25' },
      /was last exercised 181 days ago, on 2026-05-25\. /,
    ],
    [
      'recovery-missed-target',
      {
        ...fleet,
        'built.failover-exercised': '2020-10-31',
        'built.failover-recovered-in': '6m',
      },
      /^Stated: rto\.region 5m\. Measured in the exercise of 2020-10-31: failover-recovered-in 6m\. /,
    ],
    [
      'recovery-missed-target',
      {
        'rto.zone': '5m',
        'rpo.zone': '1m',
        'built.zone-loss-recovered-in': '6m',
        'built.zone-loss-data-lost': '1h',
      },
      /^Stated: rto\.zone 5m and rpo\.zone 1m\. Measured in an exercise: zone-loss-recovered-in 6m and zone-loss-data-lost 1h\. /,
    ],
    [
      'recovery-missed-target',
      { rto: '5m', 'built.zone-loss-recovered-in': '6m' },
      /^Stated: rto 5m\. /,
    ],
    [
      'recovery-missed-target',
      { rto: '5m', 'built.failover-recovered-in': '6m' },
      undefined,
    ],
    [
      'recovery-missed-target',
      { 'rpo.zone': '0', 'built.zone-loss-data-lost': '0' },
      undefined,
    ],
    [
      'recovery-missed-target',
      {
        state: 'stateless',
        'rpo.zone': '0',
        'built.zone-loss-data-lost': '1m',
      },
      undefined,
    ],
    [
      'recovery-missed-target',
      {
        'rto.zone': '5m',
        'built.zone-loss-exercised': 'never',
        'built.zone-loss-recovered-in': '1h',
      },
      undefined,
    ],
    [
      'rto-exceeds-budget',
      { availability: '99.9', pods: '40000', rpo: '1d' },
      undefined,
    ],
    [
      'rto-exceeds-budget',
      { availability: '99.9', 'rto.zone': '9h', 'rto.region': '1h' },
      /^One recovery within rto\.zone 9h spends more than the 8 h 45 min 58 s /,
    ],
    [
      'rto-exceeds-budget',
      { availability: '99.9', 'rto.zone': '9h', 'rto.region': '9h' },
      /^One recovery within rto\.zone 9h /,
    ],
    ['rto-exceeds-budget', { availability: '99', rto: '315576s' }, undefined],
    [
      'rto-exceeds-budget',
      { availability: '99', rto: '315577s' },
      /^One recovery within rto /,
    ],
    [
      'zero-recovery-time',
      { 'rto.zone': '0', 'rto.region': '0' },
      /^rto\.zone and rto\.region of zero is met by no design\. /,
    ],
    ['zero-recovery-time', { rpo: '0' }, undefined],
    [
      'residency-blocks-region',
      { 'permitted-regions': '1', 'rto.region': 'none', audience: 'team' },
      undefined,
    ],
  ])('%s says of %j: %s', (id, stated, text) => {
    expect(said(id, stated) ?? '').toMatch(text ?? /^$/);
  });

  it.each([
    ['599s', 'medium'],
    ['10m', 'high'],
  ])('a recovery of %s where 5m is stated matters %s', (took, severity) => {
    const found = findings({
      'rto.zone': '5m',
      'built.control-plane': 'managed',
      'built.zones': '1',
      'built.zone-loss-recovered-in': took,
    });
    expect(
      found.find(({ id }) => id === 'recovery-missed-target')?.severity,
    ).toBe(severity);
    expect(found.map(each => each.severity)).toEqual(
      ['high', 'medium', 'low'].flatMap(each =>
        found.map(one => one.severity).filter(one => one === each),
      ),
    );
  });

  it('says nothing of a failure domain that does not force the top', () => {
    const policy = AssessmentPolicy.create({
      scales: { 'rto.zone': [{ rung: 2 }] },
    });
    const assessment = assessEntity(component({ rto: '5m' }), { policy });
    expect(assessment).toMatchObject({ resilience: 3, scoping: { rung: 2 } });
    expect(assessment.findings.map(({ id }) => id)).toEqual(['missing-number']);
  });

  describe('on dependencies', () => {
    const weak = dependency('ledger', { availability: '99.5' });
    const equal = dependency('vault', { availability: '99.95' });

    it('finds a weaker dependency', () => {
      const stated = { availability: '99.9' };
      expect(ids(stated, { dependencies: [weak] })).toContain(
        'weaker-dependency',
      );
      expect(ids(stated, { dependencies: [equal] })).not.toContain(
        'weaker-dependency',
      );
      const unassessed = dependency('silent', { state: 'stateful' });
      expect(ids(stated, { dependencies: [unassessed] })).not.toContain(
        'weaker-dependency',
      );
    });

    it('says how many are weaker, and names them apart from the sentence', () => {
      const stated = { 'rto.region': '1m' };
      const weakest = dependency('batch', { audience: 'team' });
      const [one] = findings(stated, { dependencies: [weak] });
      expect(whatIs(one)).toBe(
        'It needs rung 6 and depends on an entity that is assessed at rung 2.',
      );
      expect(one.related).toEqual([
        { entityRef: 'component:default/ledger', resilience: 2 },
      ]);
      const [two] = findings(stated, { dependencies: [equal, weakest] });
      expect(whatIs(two)).toBe(
        'It needs rung 6 and has 2 dependencies that are assessed below it, the lowest at rung 2.',
      );
      expect(two.related).toEqual([
        { entityRef: 'component:default/vault', resilience: 3 },
        { entityRef: 'component:default/batch', resilience: 2 },
      ]);
    });

    it('multiplies what the rung can give with what the dependencies promise', () => {
      expect(
        ids({ availability: '99.9' }, { dependencies: [equal] }),
      ).not.toContain('composite-availability');
      const [found] = findings(
        { availability: '99.9' },
        { dependencies: [equal, equal] },
      );
      expect(found).toMatchObject({
        id: 'composite-availability',
        related: [
          { entityRef: 'component:default/vault', availability: 99.95 },
          { entityRef: 'component:default/vault', availability: 99.95 },
        ],
      });
      expect(whatIs(found)).toBe(
        'Together with 2 dependencies of known availability it can reach 99.85 %, less than the 99.9 % it promises; its own share is the most that rung 3, which is needed, can give.',
      );
    });

    it('takes the share of what is built, where that is known', () => {
      const found = (facts: Record<string, string>) =>
        findings(
          { availability: '99.9', ...facts },
          { dependencies: [equal] },
        ).find(({ id }) => id === 'composite-availability');
      const text = (facts: Record<string, string>) => {
        const finding = found(facts);
        return finding && findingText(finding);
      };
      expect(found({})).toBeUndefined();
      expect(found({ 'built.rung': '3' })).toBeUndefined();
      expect(text({ 'built.rung': '2' })).toMatchObject({
        what: 'Together with 1 dependency of known availability it can reach 99.45 %, less than the 99.9 % it promises; its own share is the most that rung 2, which is built, can give.',
        remedy: expect.stringMatching(/^Build rung 3 first, then /),
      });
      expect(text({ 'built.rung': '1' })?.what).toBe(
        'Rung 1, which is built, promises no availability, so that 99.9 % is out of reach whatever its dependencies give.',
      );
    });

    it('says what to do where the rung is as high as it has to be', () => {
      const silent = dependency('silent', { audience: 'team' });
      const [found] = findings(
        { availability: '99.9' },
        { dependencies: [equal, silent, equal] },
      ).filter(({ id }) => id === 'composite-availability');
      expect(findingText(found).remedy).toMatch(/^Raise their availability, /);
      expect(found.related).toHaveLength(2);
    });

    it('compares as exactly as annotations are written', () => {
      const near = dependency('near', { availability: '99.99' });
      const found = (availability: string) =>
        ids({ availability }, { dependencies: [near, near] });
      expect(found('99.980001')).not.toContain('composite-availability');
      expect(found('99.980001001')).toContain('composite-availability');
    });

    it('is not harmed by entities that depend on each other', () => {
      const one = dependency('one', { availability: '99.9' });
      const two = dependencyOf(
        assessEntity(component({ availability: '99.9' }), {
          dependencies: [one, one],
        }),
      );
      expect(assessEntity(component({}), { dependencies: [two] }).status).toBe(
        'unassessed',
      );
    });
  });

  describe('on objectives without a failure domain', () => {
    const advice = (stated: Record<string, string>) => {
      const found = findings(stated).find(
        ({ id }) => id === 'unscoped-objective',
      );
      const text = found && findingText(found);
      return text && `${text.what} ${text.remedy}`;
    };

    it('promises what naming the zone really leads to', () => {
      expect(advice({ rto: '30s', rpo: '0', availability: '99.9' })).toBe(
        'No failure domain is named for rto 30s and rpo 0, so the loss of a region is taken to be meant, and that forces rung 6. If only the loss of a zone is meant, state rto.zone and rpo.zone, and rung 3 is enough.',
      );
      expect(advice({ rto: '30s', survives: 'cluster' })).toMatch(
        /state rto\.zone, and rung 5 is enough\.$/,
      );
    });

    it('says what else holds the rung, be it one number or several', () => {
      expect(
        advice({ rto: '30s', availability: '99.99', survives: 'region' }),
      ).toMatch(
        / rung 6 is still called for by availability 99\.99 and survives region\.$/,
      );
      expect(advice({ rto: '30s', availability: '99.99' })).toBe(
        'No failure domain is named for rto 30s, so the loss of a region is taken to be meant, and that forces rung 6. If only the loss of a zone is meant, state rto.zone. That alone changes nothing: rung 6 is still called for by availability 99.99.',
      );
    });
  });

  describe('on regimes', () => {
    const policy = AssessmentPolicy.create({
      compliance: { 'pci-dss': 5, c5: 3, 'iso-27001': 3 },
    });
    const found = (compliance: string) =>
      findings({ compliance }, { policy })
        .filter(({ id }) => id.endsWith('-compliance'))
        .map(finding => `${finding.id}: ${whatIs(finding)}`);

    it.each([
      [
        'PCI DSS, Strict Isolation',
        [
          'near-miss-compliance: No rung is known for pci dss, strict isolation; pci-dss, strict-isolation was probably meant.',
        ],
      ],
      [
        'pci-ds, gdpr',
        [
          'near-miss-compliance: No rung is known for pci-ds; pci-dss was probably meant.',
          'unmapped-compliance: No rung is known for gdpr.',
        ],
      ],
      ['iso', ['unmapped-compliance: No rung is known for iso.']],
      ['iso-27002', ['unmapped-compliance: No rung is known for iso-27002.']],
      [
        'iso27001',
        [
          'near-miss-compliance: No rung is known for iso27001; iso-27001 was probably meant.',
        ],
      ],
      ['pci-dss, c5', []],
      ['none', []],
    ])('reads %j and finds %j', (compliance, expected) => {
      expect(found(compliance)).toEqual(expected);
    });
  });

  it('says where to write the regime that was meant', () => {
    const stated = { compliance: 'PCI DSS, Strict Isolation, gdpr, sox' };
    const policy = AssessmentPolicy.create({
      compliance: { 'pci-dss': 5 },
      profiles: { web: stated },
    });
    expect(said('near-miss-compliance', stated, { policy })).toMatch(
      / Write pci-dss, strict-isolation in rung\.dev\/compliance, or /,
    );
    expect(
      said('near-miss-compliance', { profile: 'web' }, { policy }),
    ).toMatch(/ Write pci-dss, strict-isolation in compliance, or /);
    expect(said('unmapped-compliance', stated, { policy })).toMatch(
      /^No rung is known for gdpr, sox\. /,
    );
  });

  describe('acceptance', () => {
    const mesh = {
      'built.mesh': 'cross-cluster',
      'built.cross-cluster-calls': 'false',
      'built.replication-encrypted': 'false',
      'built.mtls': 'true',
    };
    const accept = (text: string) => ({
      ...mesh,
      'accept.replication-plaintext': text,
    });

    it('keeps the finding visible, sorted last, with its reason and end', () => {
      expect(ids(mesh)).toEqual(['replication-plaintext', 'premature-mesh']);
      const accepted = findings(
        accept(' until 2026-11-22: the contract ends then '),
      );
      expect(accepted.map(({ id }) => id)).toEqual([
        'premature-mesh',
        'replication-plaintext',
      ]);
      expect(accepted[1].accepted).toEqual({
        until: '2026-11-22',
        reason: 'the contract ends then',
      });
    });

    it('brings the finding back past its end, and says so', () => {
      const [lapsed] = findings(accept('until 2026-11-21: for now'));
      expect(lapsed).toMatchObject({
        id: 'replication-plaintext',
        lapsed: { until: '2026-11-21', reason: 'for now' },
      });
      expect(lapsed.accepted).toBeUndefined();
    });

    it('holds through its last day, and not a moment longer', () => {
      const text = 'until 2026-11-22: the contract ends then';
      const on = (day: string) =>
        findings(accept(text), { now: new Date(day) }).find(
          ({ id }) => id === 'replication-plaintext',
        );
      expect(on('2026-11-22T23:59:59.999Z')).toHaveProperty('accepted');
      expect(on('2026-11-23T00:00:00.000Z')).toHaveProperty('lapsed');
    });

    it.each([
      'until 2027-03-31',
      'until 2027-03-31:   ',
      'until 2027-02-30: no such day',
      'because we say so',
      'please until 2027-03-31: moving',
      'until 2027-03-31: moving\non',
      `until 2027-03-31: ${'x'.repeat(239)}`,
    ])('refuses %j', text => {
      const { findings: found, problems } = assessEntity(
        component(accept(text)),
        { now },
      );
      expect(found[0]).not.toHaveProperty('accepted');
      expect(problems).toMatchObject([
        {
          key: 'accept.replication-plaintext',
          source: {
            type: 'entity',
            entityRef: 'component:default/checkout',
            annotation: 'rung.dev/accept.replication-plaintext',
          },
          value: text.length > 80 ? `${text.slice(0, 80)}…` : text,
          reason: 'no-acceptance',
        },
      ]);
    });

    it.each([
      'until 2027-03-31:moving',
      'UNTIL 2027-03-31:  moving',
      `until 2027-03-31: ${'x'.repeat(238)}`,
    ])('takes %j', text => {
      const { findings: found, problems } = assessEntity(
        component(accept(text)),
        { now },
      );
      expect(problems).toEqual([]);
      expect(found.at(-1)?.accepted?.reason).toMatch(/^(moving|x+)$/);
    });

    it('lasts no longer than the portal allows, unless the day is not known', () => {
      const policy = AssessmentPolicy.create({
        acceptance: { longestDays: 90 },
      });
      const on = (until: string, day?: string) =>
        assessEntity(component(accept(`until ${until}: moving`)), {
          policy,
          now: day === undefined ? undefined : new Date(day),
        }).problems;
      expect(on('2027-02-20', '2026-11-22')).toEqual([]);
      expect(on('2027-02-21', '2026-11-22')).toMatchObject([
        { reason: 'accepted-too-long', limit: 90 },
      ]);
      expect(on('2037-02-21')).toEqual([]);
    });

    it('is held to what the portal allows', () => {
      const policy = AssessmentPolicy.create({
        acceptance: { never: ['replication-plaintext'], longestDays: 90 },
      });
      expect(
        assessEntity(component(accept('until 2026-12-01: soon')), {
          policy,
          now,
        }).problems,
      ).toMatchObject([{ reason: 'never-acceptable' }]);
      expect(
        assessEntity(
          component({
            ...mesh,
            'accept.premature-mesh': 'until 2027-03-31: later',
          }),
          { policy, now },
        ).problems,
      ).toMatchObject([{ reason: 'accepted-too-long', limit: 90 }]);
    });
  });
});
