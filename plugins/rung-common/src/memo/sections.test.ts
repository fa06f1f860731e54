import { component } from '../__testUtils__/entity';
import { Assessment } from '../assessment/types';
import { assessEntity } from '../assessment/assessEntity';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { ThresholdTrigger } from '../verdict/types';
import {
  describeAmount,
  describeRelaxation,
  describeThreshold,
  inMemo,
} from '../wording/describe';
import { enumerate } from '../wording/enumerate';
import { findingText } from '../wording/findingText';
import { climbSection as climbIn } from './climbSection';
import { dataSection as dataIn } from './dataSection';
import { englishMemo } from './englishMemo';
import { findingsSection as findingsIn } from './findingsSection';
import { numbersSection as numbersIn } from './numbersSection';
import { platformSection as platformIn } from './platformSection';
import { renderMemo } from './renderMemo';
import { stopSection as stopIn } from './stopSection';

const now = new Date('2026-11-22T12:00:00Z');
const assess = (stated: Record<string, string>, policy?: AssessmentPolicy) =>
  assessEntity(component(stated), { now, policy });

const climbSection = (of: Assessment) => climbIn(of, englishMemo);
const dataSection = (of: Assessment) => dataIn(of, englishMemo);
const findingsSection = (of: Assessment) => findingsIn(of, englishMemo);
const numbersSection = (of: Assessment) => numbersIn(of, englishMemo);
const platformSection = (of: Assessment) => platformIn(of, englishMemo);
const stopSection = (of: Assessment) => stopIn(of, englishMemo);

/** A service that nothing is to be said of beside its audience. */
const paying = { audience: 'paying' };

describe('the words for amounts', () => {
  it('have the sign or the unit of each', () => {
    expect(describeAmount(99.95, 'percent')).toBe('99.95 %');
    expect(describeAmount(5400, 'seconds')).toBe('1 h 30 min');
    expect(describeAmount(2.345, 'ratio')).toBe('2.35 times');
    expect(describeAmount(10 / 3, 'ratio')).toBe('3.33 times');
    expect(describeAmount(40, 'pods')).toBe('40');
  });

  it('say on which side of a threshold they are', () => {
    const threshold = { amount: 2, unit: 'ratio' } as const;
    expect(
      describeThreshold('pods', { ...threshold, relation: 'at-least' }, inMemo),
    ).toBe('Pods peak to base at least 2 times');
    expect(
      describeThreshold('pods', { ...threshold, relation: 'below' }, inMemo),
    ).toBe('Pods peak to base below 2 times');
    const teams = { amount: 5, unit: 'teams' } as const;
    expect(
      describeThreshold('teams', { ...teams, relation: 'above' }, inMemo),
    ).toBe('Teams above 5');
    expect(
      describeThreshold('teams', { ...teams, relation: 'at-most' }, inMemo),
    ).toBe('Teams at most 5');
  });

  it('say what is to be relaxed to what', () => {
    const amount = {
      type: 'amount',
      relation: 'at-least',
      amount: 60,
      unit: 'seconds',
    } as const;
    expect(describeRelaxation({ key: 'rto', to: amount }, inMemo)).toBe(
      'RTO at least 1 min',
    );
    expect(
      describeRelaxation(
        {
          key: 'survives',
          to: { type: 'word', word: 'zone' },
        },
        inMemo,
      ),
    ).toBe('Loss to survive at most zone');
    expect(
      describeRelaxation({ key: 'teams', to: { type: 'withheld' } }, inMemo),
    ).toBe('Teams relaxed');
    expect(
      describeRelaxation({ key: 'teams', to: { type: 'none' } }, inMemo),
    ).toBe('no Teams stated');
  });

  it('say how far a threshold is', () => {
    const climb = {
      type: 'threshold',
      key: 'teams',
      present: 2,
      threshold: { relation: 'above', amount: 5, unit: 'teams', rung: 4 },
      headroom: Math.log(2.5),
      rung: 4,
    } satisfies ThresholdTrigger as ThresholdTrigger;
    const said = (more: Partial<typeof climb>) =>
      climbSection({ ...assess(paying), climb: { ...climb, ...more } });
    expect(said({})).toContain(
      '.** 2 of 5 today: 4 more call for rung 4. It justifies',
    );
    expect(said({ present: 5, headroom: 0 })).toContain(
      '.** 5 today, the most without rung 4: one more calls for it. It',
    );
  });

  it.each([
    [[], ''],
    [['one'], 'one'],
    [['one', 'two'], 'one and two'],
    [['one', 'two', 'three'], 'one, two and three'],
  ])('enumerate %j as %j', (items, text) => {
    expect(enumerate(items)).toBe(text);
  });
});

describe('the numbers', () => {
  it('are left out where there is nothing, and each part of them as well', () => {
    expect(numbersSection(assess({}))).toBeUndefined();
    expect(numbersSection(assess({ rto: 'soon' }))).toMatch(
      /^## The numbers\n\nNot stated: Availability, RPO, Scale, Teams and Compliance\.\n\nNot counted:\n\n- `rung\.dev\/rto` says `soon`\. [^\n]+$/,
    );
    const six = { availability: '99.9', rto: '1h', rpo: '2h', pods: '4' };
    expect(
      numbersSection(assess({ ...six, teams: '1', compliance: 'none' })),
    ).not.toMatch(/Not (stated|counted)/);
  });

  it('have the sort of their source and a remark', () => {
    const policy = AssessmentPolicy.create({
      profiles: { web: { audience: 'paying' }, default: { teams: '3' } },
    });
    const domain = { ...component({ state: 'stateless' }), kind: 'Domain' };
    const assessment = assessEntity(
      component({ rto: '5m?', rpo: '1h', profile: 'web' }),
      { policy, lineage: [domain] },
    );
    const rows = numbersSection(assessment)!.split('\n').slice(4, 9);
    expect(rows.map(row => row.split('|').map(cell => cell.trim()))).toEqual([
      [
        '',
        'RTO',
        '5 min',
        'entity',
        '3',
        'forces it, a guess, read as the loss of a zone',
        '',
      ],
      ['', 'RPO', '1 h', 'entity', '1', 'ignored: stateless', ''],
      ['', 'Audience', '`paying`', 'profile `web`', '3', 'forces it', ''],
      ['', 'Teams', '3', 'profile `default`', '1', '', ''],
      [
        '',
        'State',
        '`stateless`',
        'domain `domain:default/checkout`',
        '1',
        '',
        '',
      ],
    ]);
  });

  it('tell nothing that is withheld', () => {
    const assessment: Assessment = {
      ...assess(paying),
      demands: (['system', 'profile', 'counted'] as const).map(type => ({
        key: 'teams',
        value: { type: 'withheld' },
        guess: false,
        source: { type },
        rung: 1,
        forcing: false,
      })),
      problems: [
        {
          key: 'rto',
          source: { type: 'system' },
          value: '',
          reason: 'withheld',
        },
      ],
    };
    const section = numbersSection(assessment)!;
    for (const source of ['system', 'profile', 'counted in the catalog']) {
      expect(section).toMatch(
        new RegExp(`\\| Teams +\\| withheld \\| ${source} +\\| 1 +\\| +\\|`),
      );
    }
    expect(section).toMatch(
      /- `rto` cannot be read; what it says is withheld\.$/,
    );
  });
});

describe('the platform axis', () => {
  const section = (stated: Record<string, string>, policy?: AssessmentPolicy) =>
    platformSection(assess(stated, policy));

  it.each([
    [
      { teams: '9' },
      'A platform layer is justified: 9 teams deploy to it. A platform pays off above 5.',
    ],
    [
      { tenants: 'mixed' },
      'A platform layer is justified by tenants of mixed trust.',
    ],
    [
      { tenants: 'mixed', teams: '5' },
      'A platform layer is justified by tenants of mixed trust.',
    ],
    [
      paying,
      'Nothing calls for a platform layer; the number of teams is not stated. A platform pays off above 5.',
    ],
    [
      { teams: '5' },
      '5 teams are exactly the break-even: a platform layer is not justified yet.',
    ],
    [
      { teams: '4' },
      'A platform layer is not justified: 4 teams deploy to it. A platform pays off above 5.',
    ],
    [
      { teams: '1' },
      'A platform layer is not justified: 1 team deploys to it. A platform pays off above 5.',
    ],
  ])('of %j says: %s', (stated, text) => {
    expect(section(stated as Record<string, string>)).toMatch(
      new RegExp(
        `^## The platform axis\n\n${text} The isolation that fits: [a-z]`,
      ),
    );
  });

  it('names no break-even where the scale has none', () => {
    const policy = AssessmentPolicy.create({
      scales: { teams: [{ rung: 1 }] },
    });
    expect(section({ teams: '9' }, policy)).toMatch(
      /A platform layer is not justified: 9 teams deploy to it\. The isolation/,
    );
  });

  it('tells nothing that is withheld', () => {
    const withheld: Pick<Assessment, 'withheld' | 'isolation'> = {
      withheld: ['platform'],
      isolation: undefined,
    };
    expect(platformSection({ ...assess({ teams: '9' }), ...withheld })).toBe(
      '## The platform axis\n\nA platform layer is justified; the number of teams is withheld. A platform pays off above 5.',
    );
    expect(platformSection({ ...assess({ teams: '2' }), ...withheld })).toBe(
      '## The platform axis\n\nA platform layer is not justified; the number of teams is withheld. A platform pays off above 5.',
    );
  });

  it('is left out where there is no verdict', () => {
    expect(section({})).toBeUndefined();
  });
});

describe('why it stops here', () => {
  const section = (stated: Record<string, string>) =>
    stopSection(assess(stated));

  it('is left out where there is no verdict', () => {
    expect(section({})).toBeUndefined();
  });

  it('says that nothing forces rung 1, and what is forgone', () => {
    expect(section({ audience: 'self' })).toMatch(
      /^## Why it stops here\n\nNothing stated asks for more than a disposable cluster\.\n\nForgone: you go without rung 2, Managed cluster in one zone\. .+ Accepted without it: [^\n]+$/,
    );
  });

  it.each([
    [paying, 'Audience calls for it, whatever the numbers.'],
    [
      { ...paying, 'change-control': 'audited' },
      'Audience and Change control call for it, whatever the numbers.',
    ],
    [{ rto: '5m' }, 'Rung 2 is enough with RTO at least 1 h.'],
    [
      { rto: '5m', ...paying },
      'RTO at least 1 h would leave rung 2, but Audience calls for it all the same.',
    ],
    [
      { rto: '5m', ...paying, 'change-control': 'audited' },
      'RTO at least 1 h would leave rung 2, but Audience and Change control call for it all the same.',
    ],
  ])('prices %j: %s', (stated, price) => {
    const lines = section(stated as Record<string, string>)!.split('\n\n');
    expect(lines[3]).toBe(price);
  });

  it.each([
    [paying, undefined],
    [
      { 'rto.region': '1d' },
      'The loss of a region calls for backup and restore.',
    ],
    [{ 'rto.region': '2h' }, 'The loss of a region calls for a pilot light.'],
    [{ 'rto.region': '5m' }, 'The loss of a region calls for a warm standby.'],
    [{ 'rto.region': '5s' }, 'The loss of a region calls for active-active.'],
    [
      { availability: '99.9' },
      'It may be down for 43 min 12 s a month, about 8 h 46 min a year.',
    ],
    [{ ...paying, 'built.rung': '3' }, 'What is built today fits.'],
    [{ ...paying, 'built.rung': '5' }, 'What is built today is over-built.'],
    [
      { ...paying, 'built.clusters': '5', 'built.regions': '3' },
      'What is built today is over-built. 4 clusters and 2 regions could go.',
    ],
    [{ ...paying, 'built.rung': '1' }, 'What is built today is under-built.'],
    [
      { availability: '99.9', 'rto.region': '1d', 'built.rung': '3' },
      'The loss of a region calls for backup and restore. It may be down for 43 min 12 s a month, about 8 h 46 min a year. What is built today fits.',
    ],
  ])('ends for %j with: %s', (stated, end) => {
    const lines = section(stated as Record<string, string>)!.split('\n\n');
    expect(lines[4]).toBe(end);
    expect(lines).toHaveLength(end ? 5 : 4);
  });

  it('says that nothing is forgone at the top', () => {
    expect(section({ survives: 'region' })).toContain(
      '\n\nNothing is forgone: there is no rung above.\n\n',
    );
  });

  it('names what is withheld, but the platform, which has a section of its own', () => {
    const assessment = assess({ ...paying, 'built.rung': '3' });
    const end = (withheld: Assessment['withheld']) =>
      stopSection({ ...assessment, recovery: undefined, withheld })!
        .split('\n\n')
        .at(-1);
    expect(end(['platform'])).toBe('What is built today fits.');
    expect(end(['platform', 'downtime', 'recovery'])).toBe(
      'Withheld, because it rests on numbers that you may not see: the downtime it allows and the recovery from the loss of a region. What is built today fits.',
    );
    expect(end(['data', 'isolation'])).toBe(
      'Withheld, because it rests on numbers that you may not see: the data strategies that fit and the isolation that fits. What is built today fits.',
    );
  });
});

describe('when to climb', () => {
  it('is a threshold, or a signal', () => {
    expect(climbSection(assess({ availability: '99.9' }))).toBe(
      '## Climb when\n\n**Availability above 99.95 %.** 99.9 % today; past the threshold, rung 6. It leads to rung 6, Several regions.',
    );
    expect(climbSection(assess({ teams: '4' }))).toMatch(
      /^## Climb when\n\n\*\*Teams above 5\.\*\* .+\. It justifies a platform layer, rung 4\.$/,
    );
    expect(climbSection(assess(paying))).toMatch(
      /^## Climb when\n\nAn SLA that one region cannot meet, .+\. It leads to rung 5, Fleet of clusters\.$/,
    );
    expect(climbSection(assess({ survives: 'region' }))).toBeUndefined();
  });
});

describe('the data strategies', () => {
  it('are those that fit, and left out where none is called for', () => {
    expect(dataSection(assess({ rto: '5m' }))).toBeUndefined();
    const section = dataSection(
      assess({ survives: 'region', writes: 'mergeable' }),
    )!;
    expect(section).toMatch(
      /^## Data strategy\n\n\| Strategy +\| Consistency +\| RPO +\| Write latency +\|\n\| -/,
    );
    expect(section.split('\n')).toHaveLength(5);
  });
});

describe('the findings', () => {
  it('are left out where there are none', () => {
    expect(findingsSection(assess({}))).toBeUndefined();
  });

  it('say of each how grave it is, whom it is about, and until when it was accepted', () => {
    const [finding] = assess({
      'built.replication-encrypted': 'false',
    }).findings;
    const { what: text, why, remedy } = findingText(finding);
    const line = (more: Partial<typeof finding>) =>
      findingsSection({
        ...assess({}),
        findings: [{ ...finding, ...more }],
      });
    const begin = `## Findings\n\n- **Plaintext replication** (high): ${text}`;
    expect(line({})).toBe(`${begin} ${why} ${remedy}`);
    expect(line({ related: [] })).toBe(`${begin} ${why} ${remedy}`);
    expect(line({ accepted: { until: '2027-01-31', reason: 'a `b`' } })).toBe(
      `${begin} ${why} ${remedy} Accepted until 2027-01-31: \`\` a \`b\` \`\`.`,
    );
    expect(line({ lapsed: { until: '2026-01-31', reason: 'late' } })).toBe(
      `${begin} ${why} ${remedy} Its acceptance lapsed on 2026-01-31: \`late\`.`,
    );
    expect(
      line({
        related: [
          {
            entityRef: 'component:default/a',
            resilience: 2,
            availability: 99.5,
          },
          { entityRef: 'component:default/b' },
        ],
      }),
    ).toBe(
      `${begin} It concerns \`component:default/a\` (rung 2, 99.5 %) and \`component:default/b\`. ${why} ${remedy}`,
    );
  });

  it('name ten whom one is about, and how many others', () => {
    const [finding] = assess({
      'built.replication-encrypted': 'false',
    }).findings;
    const section = (count: number) =>
      findingsSection({
        ...assess({}),
        findings: [
          {
            ...finding,
            related: Array.from({ length: count }, (_, index) => ({
              entityRef: `component:default/c${index}`,
            })),
          },
        ],
      });
    expect(section(10)).toMatch(/c8` and `component:default\/c9`\./);
    expect(section(11)).toMatch(/c9` and 1 more\./);
  });
});

describe('the head of a memo', () => {
  const head = (stated: Record<string, string>, title?: string) => {
    return renderMemo(assess(stated), title).split('\n\n').slice(0, 3);
  };

  it('names the entity as its title does, where that is one', () => {
    expect(head({}, 'A *b*')[0]).toBe('# Rung memo: A \\*b\\*');
    expect(head({}, '')[0]).toBe('# Rung memo');
    expect(head({})[1]).toBe('`component:default/checkout`');
  });

  it('says beside the rung that a platform is justified, unless that is the rung', () => {
    expect(head({ teams: '9' })[2]).toMatch(
      /^\*\*Rung 4, incomplete: Multi-tenant platform\.\*\* /,
    );
    expect(head({ teams: '9', survives: 'cluster' })[2]).toMatch(
      /^\*\*Rung 5, incomplete: Fleet of clusters, with a platform layer\.\*\* /,
    );
    expect(head(paying)[2]).toMatch(
      /^\*\*Rung 3, incomplete: Production cluster over three zones\.\*\* /,
    );
    expect(head({})[2]).toMatch(/^\*\*Not assessed yet\.\*\* /);
  });
});
