import { component } from '../__testUtils__/entity';
import { ladderMistakes } from '../content/mistakes';
import { rungSheet } from '../content/sheets';
import { resiliencePath } from '../ladder/types';
import { rungDefinition, rungs } from '../ladder/rungs';
import { defaultThresholds } from '../thresholds/defaults';
import { findingText } from '../wording/findingText';
import { assessEntity } from './assessEntity';

const assess = (stated: Record<string, string>) =>
  assessEntity(component(stated));

const ids = (stated: Record<string, string>) =>
  assess(stated).findings.map(({ id }) => id);

/** Five clusters over three regions for an internal tool in office hours. */
const internalTool = {
  availability: '99',
  rto: '4h',
  rpo: '1d',
  audience: 'internal',
  pods: '20',
  teams: '1',
  compliance: 'none',
  'built.control-plane': 'managed',
  'built.clusters': '5',
  'built.regions': '3',
  'built.database': 'single-region',
};

/** Regulated payments on one self-managed control-plane node, no backups. */
const payments = {
  availability: '99.95',
  rto: '15m',
  rpo: '5m',
  audience: 'paying',
  'change-control': 'audited',
  pods: '40',
  teams: '2',
  compliance: 'pci-dss',
  'built.control-plane': 'self-managed',
  'built.control-plane-nodes': '1',
  'built.zones': '1',
  'built.backups': 'none',
};

describe('the questions of the method', () => {
  it('Q1: names both ways of choosing the wrong altitude, and the numbers that avoid them', () => {
    expect(assess(internalTool)).toMatchObject({
      rung: 2,
      fit: 'over-built',
      couldGo: [
        { kind: 'region', count: 2 },
        { kind: 'cluster', count: 4 },
      ],
      missing: [],
    });
    expect(assess(payments)).toMatchObject({
      rung: 3,
      fit: 'under-built',
      couldGo: [],
      missing: [],
    });
    expect(assess({ audience: 'internal' }).missing).toEqual([
      'availability',
      'rto',
      'rpo',
      'scale',
      'teams',
      'compliance',
    ]);
  });

  it('Q2: hours are met at rungs 2 and 3, minutes for a zone need 3, seconds for a region force 6', () => {
    expect(assess({ rto: '2h', rpo: '4h' }).rung).toBe(2);
    expect(assess({ 'rto.zone': '5m' }).rung).toBe(3);
    expect(assess({ 'rto.region': '30s', 'rpo.region': '0' }).rung).toBe(6);
  });

  it('Q3: a self-managed control plane needs a reason from rung 2 on', () => {
    const selfManaged = { 'built.control-plane': 'self-managed' };
    expect(ids({ audience: 'team', ...selfManaged })).toContain(
      'self-managed-control-plane',
    );
    expect(
      ids({
        audience: 'team',
        ...selfManaged,
        'built.control-plane-reason': 'air gap',
      }),
    ).not.toContain('self-managed-control-plane');
    expect(ids({ audience: 'self', ...selfManaged })).not.toContain(
      'self-managed-control-plane',
    );
  });

  it('Q4: all nodes in one zone are not production, and three zones mend it', () => {
    const production = {
      availability: '99.9',
      'built.control-plane': 'managed',
    };
    expect(ids({ ...production, 'built.zones': '1' })).toEqual(
      expect.arrayContaining(['single-zone', 'under-built']),
    );
    expect(assess({ ...production, 'built.zones': '3' }).fit).toBe('fits');
  });

  it('Q5: clusters over three regions that read one regional database are not region-resilient', () => {
    const fleet = {
      'rto.region': '5m',
      'built.clusters': '3',
      'built.regions': '3',
      'built.database': 'single-region',
    };
    expect(assess(fleet)).toMatchObject({
      rung: 6,
      built: { resilience: 5 },
      fit: 'under-built',
    });
    expect(ids(fleet)).toContain('regional-database');
  });

  it('Q6: a standby serves minutes, and only next to nothing asks for active-active', () => {
    expect(assess({ 'rto.region': '5m' }).recovery).toBe('warm-standby');
    expect(assess({ 'rto.region': '30s' }).recovery).toBe('active-active');
    expect(
      assess({ rto: '30s', rpo: '30s', writes: 'every-region' }).data,
    ).toMatchObject([{ strategy: 'global' }]);
  });

  it('Q7: losing nothing costs write latency, losing seconds does not', () => {
    const data = (rpo: string) =>
      assess({ 'rpo.region': rpo, writes: 'single-region' }).data;
    expect(data('0')).toMatchObject([
      {
        strategy: 'synchronous',
        writeLatency: expect.stringMatching(/^Higher/),
      },
    ]);
    expect(data('30s')).toMatchObject([
      {
        strategy: 'async-replicas',
        writeLatency: expect.stringMatching(/^Low/),
      },
    ]);
  });

  it('Q8: a platform pays off above five or six teams, and no objective calls for one', () => {
    expect(assess({ teams: '5' }).platform.layer).toBe(false);
    expect(assess({ teams: '6' }).platform.layer).toBe(true);
    expect(
      assess({ rto: '1s', rpo: '0', survives: 'region' }).platform.layer,
    ).toBe(false);
    expect(assess({ teams: '9', survives: 'cluster' })).toMatchObject({
      rung: 5,
      platform: { layer: true },
    });
  });

  it('Q9: a mesh over clusters is for calls across them', () => {
    const mesh = { 'built.clusters': '2', 'built.mesh': 'cross-cluster' };
    expect(ids({ ...mesh, 'built.cross-cluster-calls': 'false' })).toContain(
      'premature-mesh',
    );
    expect(ids({ ...mesh, 'built.cross-cluster-calls': 'true' })).not.toContain(
      'premature-mesh',
    );
  });

  it('Q10: more than is needed is a finding that says why it is less reliable', () => {
    const [found] = assess(internalTool).findings.filter(
      ({ id }) => id === 'over-built',
    );
    expect(findingText(found).why).toMatch(
      /complexity itself becomes a cause of outages/,
    );
  });

  it('Q11: the limits of one cluster are met by more clusters', () => {
    expect(assess({ pods: '150001' }).rung).toBe(5);
    expect(assess({ nodes: '5001' }).rung).toBe(5);
    expect(rungDefinition(5).name).toBe('Fleet of clusters');
  });

  it('Q12: it stops at the lowest sufficient rung, with one signal to climb', () => {
    const assessment = assess({ availability: '99.9', rto: '15m' });
    expect(assessment.rung).toBe(3);
    expect(assessment.forgone?.rung).toBe(5);
    expect(assessment.climb).toMatchObject({
      key: 'availability',
      threshold: { amount: 99.95 },
      rung: 6,
    });
    expect(assess({}).rung).toBeUndefined();
  });
});

describe('the quick check', () => {
  it('1: resilience and the platform are independent axes', () => {
    expect(resiliencePath).toEqual([1, 2, 3, 5, 6]);
    for (const { rung, axis } of rungs) {
      expect(axis).toBe(rung === 4 ? 'platform' : 'resilience');
    }
  });

  it('2: a zone is first survived on rung 3, by spreading over zones', () => {
    expect(rungDefinition(3).survives).toBe('zone');
    expect(assess({ survives: 'zone' }).rung).toBe(3);
    expect(JSON.stringify(rungSheet(3))).toMatch(/topology spread/i);
    expect(JSON.stringify(rungSheet(3))).toMatch(/disruption ?budget/i);
  });

  it('3: data over regions separates a fleet from several regions', () => {
    const regions = {
      survives: 'region',
      'built.clusters': '2',
      'built.regions': '2',
    };
    expect(assess(regions).built?.resilience).toBe(5);
    expect(
      assess({ ...regions, 'built.database': 'synchronous' }).built?.resilience,
    ).toBe(6);
  });

  it('4: the break-even of a platform is five or six teams', () => {
    expect(defaultThresholds.scales.teams.bands).toEqual([
      { rung: 1, atMost: 5 },
      { rung: 4 },
    ]);
  });

  it('5: the rule takes the highest of the lowest sufficient rungs', () => {
    expect(
      assess({
        availability: '99.5',
        rto: '15m',
        rpo: '1d',
        reach: 'eu, us',
        teams: '2',
      }).rung,
    ).toBe(5);
  });
});

describe('the mistakes', () => {
  const cases: [string, Record<string, string>][] = [
    ['over-built', internalTool],
    [
      'regional-database',
      {
        'rto.region': '1m',
        'built.clusters': '2',
        'built.database': 'single-region',
      },
    ],
    ['single-control-plane', payments],
    ['no-backups', payments],
    ['single-zone', payments],
    ['snowflake-fleet', { 'built.clusters': '4', 'built.delivery': 'manual' }],
    [
      'failover-untested',
      { 'rto.region': '1m', 'built.failover-exercised': 'never' },
    ],
    ['premature-platform', { teams: '3', 'built.platform': 'true' }],
    [
      'premature-mesh',
      { 'built.mesh': 'cross-cluster', 'built.cross-cluster-calls': 'false' },
    ],
  ];

  it.each(cases)('%s is found', (id, stated) => {
    expect(ids(stated)).toContain(id);
  });

  it('are all told as content, each by the finding that shows it', () => {
    const found = cases.map(([id]) => id);
    expect(found).toEqual(
      expect.arrayContaining(ladderMistakes.map(({ id }) => id)),
    );
  });
});

describe('the exercise: checkout of a global ride-hailing service', () => {
  const checkout = assess({
    availability: '99.99?',
    'rto.region': '1m',
    'rpo.region': '0',
    'rto.zone': '30s',
    pods: '200..2000',
    teams: '4',
    compliance: 'pci-dss',
    reach: 'eu, us, apac',
    writes: 'every-region',
  });

  it('states the numbers, and a guess is a finding', () => {
    expect(checkout.downtime?.perMonthSeconds).toBe(259.2);
    expect(checkout.findings.map(({ id }) => id)).toContain('guessed-number');
  });

  it('places each requirement, and the platform apart', () => {
    expect(checkout).toMatchObject({ rung: 6, platform: { layer: false } });
    expect(checkout.demands.map(({ key, rung }) => [key, rung])).toEqual([
      ['availability', 6],
      ['rto.zone', 3],
      ['rto.region', 6],
      ['rpo.region', 6],
      ['pods', 3],
      ['reach', 5],
      ['teams', 1],
      ['compliance', 1],
      ['writes', 1],
    ]);
  });

  it('names the climb trigger and sketches the data strategy', () => {
    expect(checkout.climb).toMatchObject({ key: 'teams', rung: 4 });
    expect(checkout.data).toMatchObject([
      { strategy: 'global', rpo: expect.stringMatching(/^About zero/) },
    ]);
    expect(checkout.relax).toMatchObject({ rung: 5 });
  });
});
