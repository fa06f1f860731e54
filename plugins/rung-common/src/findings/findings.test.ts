import { component } from '../__testUtils__/entity';
import { builtKeys, findingIds } from '../annotations';
import {
  assessDependency,
  assessEntity,
  AssessEntityOptions,
  dependencyOf,
} from '../assessment';
import { factKinds } from '../built/factKinds';
import { AssessmentPolicy } from '../policy';
import { findingRules } from './rules';

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
];

describe('findings', () => {
  it('have names and rules in the same order, as have facts', () => {
    expect(findingRules.map(({ id }) => id)).toEqual(findingIds);
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
    expect([
      ...cases.map(([id]) => id),
      'weaker-dependency',
      'composite-availability',
    ]).toEqual(findingIds);
  });

  it('says what, why and what to do, each in a sentence', () => {
    for (const [, raised] of cases) {
      for (const { what, why, remedy } of findings(raised)) {
        for (const sentence of [what, why, remedy]) {
          expect(sentence).toMatch(/^\S.*[^.]\.$/);
          expect(sentence).not.toMatch(/undefined|NaN|null/);
        }
      }
    }
  });

  it('raises nothing where no fact is declared', () => {
    expect(ids({ availability: '99.9', 'rto.region': '5m' })).toEqual([
      'missing-number',
    ]);
  });

  it('names the distance of over- and under-building', () => {
    expect(findings({ ...fleet, 'rto.region': '1d' })[0].what).toBe(
      'Rung 6 stands where rung 3 is enough, 2 steps too high.',
    );
    expect(
      findings({ ...fleet, 'built.rung': '4' }).find(
        ({ id }) => id === 'under-built',
      )?.what,
    ).toBe('Rung 3 stands where rung 6 is needed, 2 steps too low.');
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
      expect(findings(stated, { dependencies: [weak] })).toContainEqual(
        expect.objectContaining({
          what: 'It needs rung 6 and depends on an entity that is assessed at rung 2.',
          related: [{ entityRef: 'component:default/ledger', resilience: 2 }],
        }),
      );
      expect(
        findings(stated, { dependencies: [equal, weakest] }),
      ).toContainEqual(
        expect.objectContaining({
          what: 'It needs rung 6 and depends on 2 entities that are assessed below it, the lowest at rung 2.',
          related: [
            { entityRef: 'component:default/vault', resilience: 3 },
            { entityRef: 'component:default/batch', resilience: 2 },
          ],
        }),
      );
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
        what: 'Together with the 2 dependencies that state one, it reaches an availability of 99.8501 % and not 99.9 %.',
        related: [
          { entityRef: 'component:default/vault', availability: 99.95 },
          { entityRef: 'component:default/vault', availability: 99.95 },
        ],
      });
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

    it.each([
      'until 2027-03-31',
      'until 2027-03-31:   ',
      'until 2027-02-30: no such day',
      'because we say so',
    ])('refuses %j', text => {
      const { findings: found, problems } = assessEntity(
        component(accept(text)),
        { now },
      );
      expect(found[0]).not.toHaveProperty('accepted');
      expect(problems).toMatchObject([
        { key: 'accept.replication-plaintext', value: text },
      ]);
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
      ).toMatchObject([
        { reason: 'The portal does not let this finding be accepted.' },
      ]);
      expect(
        assessEntity(
          component({
            ...mesh,
            'accept.premature-mesh': 'until 2027-03-31: later',
          }),
          { policy, now },
        ).problems,
      ).toMatchObject([{ expected: 'Write a day within 90 days from now.' }]);
    });
  });
});
