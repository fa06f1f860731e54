import fc from 'fast-check';
import { parse } from 'yaml';
import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { readEntity } from '../reading/readEntity';
import { requirementKeys } from '../requirements/kinds';
import { renderAnnotations } from './renderAnnotations';
import { renderMemo } from './renderMemo';

const now = new Date('2026-11-22T12:00:00Z');

function memoOf(stated: Record<string, string>, title?: string) {
  const entity = component(stated);
  entity.metadata.title = title;
  return renderMemo(assessEntity(entity, { now }), entity.metadata.title);
}

/** The sections of a memo, by heading. */
function sectionsOf(memo: string): Map<string, string> {
  return new Map(
    memo
      .split(/^## /m)
      .slice(1)
      .map(section => {
        const [heading, ...lines] = section.split('\n');
        return [heading, lines.join('\n').trim()];
      }),
  );
}

describe('renderMemo', () => {
  it('puts the decision on one page', () => {
    const memo = memoOf(
      {
        availability: '99.99',
        'rto.region': '2m?',
        'rpo.region': '30s',
        rto: 'soon',
        audience: 'paying',
        teams: '5',
        compliance: 'pci-dss',
        writes: 'every-region',
        'built.control-plane': 'managed',
        'built.replication-encrypted': 'false',
        'accept.replication-plaintext': 'until 2027-01-31: a migration',
      },
      'Checkout',
    );
    expect(memo).toMatch(
      /^# Rung memo: Checkout\n\n`component:default\/checkout`\n\n\*\*Rung 6 is needed, rung 2 is built: Several regions\.\*\* /,
    );
    const sections = sectionsOf(memo);
    expect([...sections.keys()]).toEqual([
      'The numbers',
      'The platform axis',
      'Why it stops here',
      'Climb when',
      'Data strategy',
      'Findings',
      'Re-assess on',
    ]);
    expect(sections.get('The numbers')).toBe(
      [
        '| Requirement      | Value          | Stated by | Lowest rung | Remark             |',
        '| ---------------- | -------------- | --------- | ----------- | ------------------ |',
        '| Availability     | 99.99 %        | entity    | 6           | forces it          |',
        '| RTO for a region | 2 min          | entity    | 6           | forces it, a guess |',
        '| RPO for a region | 30 s           | entity    | 6           | forces it          |',
        '| Audience         | `paying`       | entity    | 3           |                    |',
        '| Teams            | 5              | entity    | 1           |                    |',
        '| Compliance       | `pci-dss`      | entity    | 1           |                    |',
        '| Writes           | `every-region` | entity    | 1           |                    |',
        '',
        'Not stated: Scale.',
        '',
        'Not counted:',
        '',
        '- `rung.dev/rto` says `soon`. The value is not a duration. Write a duration such as 30s, 5m, 1h30m, 1.5h, 1d, 1w or PT5M, or none where there is no such requirement.',
      ].join('\n'),
    );
    expect(sections.get('The platform axis')).toMatch(
      /^5 teams are exactly the break-even: a platform layer is not justified yet\. The isolation that fits: /,
    );
    expect(sections.get('Why it stops here')).toMatch(
      /^Why rung 6: Availability, RTO for a region and RPO for a region, and nothing that asks for more\.\n\nForgone: you go without rung 4, Multi-tenant platform\./,
    );
    expect(sections.get('Why it stops here')).toContain(
      'Rung 5 is enough with Availability at most 99.95 %, RTO for a region above 5 min and RPO for a region above 1 min.',
    );
    expect(sections.get('Why it stops here')).toMatch(
      /The loss of a region calls for a warm standby\. It may be down for 4 min 19 s a month, about 52 min 36 s a year\. What is built today is under-built\.$/,
    );
    expect(sections.get('Climb when')).toBe(
      '**Teams above 5.** 5 today, the most without rung 4: one more calls for it. It justifies a platform layer, rung 4.',
    );
    expect(sections.get('Data strategy')).toContain(
      'Globally distributed database',
    );
    expect(sections.get('Findings')).toMatch(
      /^- \*\*Under-built\*\* \(high\): .+\n(.+\n)*- \*\*Plaintext replication\*\* \(high\): .+ Accepted until 2027-01-31: `a migration`\.$/,
    );
  });

  it('shows a pipe as it was written, in a table and outside of one', () => {
    const entity = component({ rto: 'a|b', profile: 'c|d' });
    const policy = AssessmentPolicy.create({
      profiles: { 'c|d': { audience: 'paying' } },
    });
    const memo = renderMemo(
      assessEntity(entity, { policy }),
      entity.metadata.title,
    );
    expect(memo).toContain('`rung.dev/rto` says `a|b`.');
    expect(memo).toContain('| profile `c\\|d` ');
  });

  it('names what a finding is about, as far as the reader may see it', () => {
    const entity = component({ 'rto.region': '1m' });
    const assessment = assessEntity(entity, {
      dependencies: [
        { entityRef: 'component:default/a|b', resilience: 2 },
        { entityRef: 'component:default/hidden', resilience: 3 },
        { entityRef: 'component:default/strong', resilience: 6 },
      ],
    });
    const [finding] = assessment.findings;
    delete finding.related![1].entityRef;
    expect(renderMemo(assessment, entity.metadata.title)).toContain(
      'the lowest at rung 2. It concerns `component:default/a|b` (rung 2) and an entity you may not see (rung 3). What a service depends on',
    );
    finding.related = Array.from({ length: 12 }, () => ({
      availability: 99.5,
    }));
    expect(renderMemo(assessment, entity.metadata.title)).toMatch(
      /concerns an entity you may not see \(99\.5 %\), .+ and 2 more\. What/,
    );
  });

  it('names the cluster on which teams were counted', () => {
    const entity = component({ availability: '99.9' });
    const countedTeams = { teams: 7, entityRef: 'resource:default/c|1' };
    const assessment = assessEntity(entity, { countedTeams });
    expect(renderMemo(assessment, entity.metadata.title)).toContain(
      '| counted on `resource:default/c\\|1` |',
    );
    delete assessment.demands[1].source.entityRef;
    expect(renderMemo(assessment, entity.metadata.title)).toContain(
      '| counted in the catalog |',
    );
  });

  it('says so where nothing is stated', () => {
    const memo = memoOf({});
    expect(memo).toContain(
      '**Not assessed yet.** Nothing that counts is stated',
    );
    expect([...sectionsOf(memo).keys()]).toEqual(['Re-assess on']);
  });

  it('never throws and stays a page, whatever is stated', () => {
    const values = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...requirementKeys), values),
        values,
        (stated, title) => {
          const memo = memoOf(stated, title);
          expect(memo.length).toBeLessThan(20_000);
          expect(memo.match(/^# /gm)).toHaveLength(1);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('renderAnnotations', () => {
  const duration = fc.integer({ min: 1, max: 10_000_000 }).map(n => `${n}s`);
  const count = fc.integer({ min: 1, max: 999_999_999 });
  const names = fc.array(
    fc.stringMatching(/^[a-z0-9'"#:{}[\]&*!|>%@-]{1,12}$/),
    { minLength: 1, maxLength: 5 },
  );
  const word = (...words: string[]) => fc.constantFrom(...words);
  const valueOf: Record<string, fc.Arbitrary<string>> = {
    availability: fc
      .integer({ min: 1, max: 99_999_999_999 })
      .map(n => (n / 1_000_000_000).toFixed(9)),
    survives: word('node', 'zone', 'cluster', 'region'),
    audience: word('self', 'team', 'internal', 'customers', 'paying'),
    'change-control': word('audited'),
    pods: fc
      .tuple(count, count)
      .map(ends => `${Math.min(...ends)}..${Math.max(...ends)}`),
    nodes: count.map(String),
    reach: names.map(items => items.join(',')),
    teams: count.map(String),
    tenants: word('trusted', 'structured', 'mixed', 'untrusted'),
    compliance: names.map(items => items.join(', ')),
    'permitted-regions': count.map(String),
    state: word('stateless', 'stateful'),
    writes: word('single-region', 'every-region', 'mergeable'),
  };

  it('writes what reads back as the same requirements', () => {
    const stated = fc.record(
      Object.fromEntries(
        requirementKeys.map(key => [
          key,
          fc
            .tuple(
              fc.oneof(fc.constant('none'), valueOf[key] ?? duration),
              fc.constantFrom('', '?'),
            )
            .map(([value, mark]) => value + mark),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(stated, requirements => {
        const before = readEntity(
          component(requirements as Record<string, string>),
        );
        const entity = component({});
        Object.assign(
          entity.metadata,
          parse(renderAnnotations(before.requirements)).metadata,
        );
        expect(readEntity(entity).requirements).toEqual(before.requirements);
      }),
      { numRuns: process.env.CI ? 100_000 : 2_000 },
    );
  }, 600_000);

  it('names the profile that fills in the rest, below what is stated', () => {
    const { requirements } = readEntity(component({ teams: '3' }));
    expect(renderAnnotations(requirements, { profile: 'tier-1' })).toBe(
      [
        'metadata:',
        '  annotations:',
        "    rung.dev/teams: '3'",
        "    rung.dev/profile: 'tier-1'",
        '',
      ].join('\n'),
    );
  });

  it.each(['tier\n---\nrung.dev/rto: 5m', 'tier\u202e\u009b', '\u2028'])(
    'writes the profile %j to the letter and on its line',
    profile => {
      const yaml = renderAnnotations([], { profile });
      expect(yaml.split(/[\n\u2028]/)).toHaveLength(4);
      expect(parse(yaml).metadata.annotations).toEqual({
        'rung.dev/profile': profile,
      });
    },
  );

  it.each([
    ...['true', 'false', 'yes', 'no', 'on', 'off', 'null'],
    ...["it's", "''", '1', 'a: b', '~'],
  ])('writes the profile %j as a string for every reader', profile => {
    const yaml = renderAnnotations([], { profile });
    expect(yaml).toContain(`: '${profile.replaceAll("'", "''")}'\n`);
    for (const version of ['1.1', '1.2'] as const) {
      expect(parse(yaml, { version }).metadata.annotations).toEqual({
        'rung.dev/profile': profile,
      });
    }
  });

  it('writes YAML that a person would write', () => {
    const { requirements } = readEntity(
      component({
        availability: '99.9%',
        rto: '90m?',
        rpo: 'none',
        audience: 'Paying',
        reach: 'EU,us',
      }),
    );
    expect(renderAnnotations(requirements)).toBe(
      [
        'metadata:',
        '  annotations:',
        "    rung.dev/availability: '99.9'",
        "    rung.dev/rto: '1h30m?'",
        '    rung.dev/rpo: none',
        '    rung.dev/audience: paying',
        "    rung.dev/reach: 'eu, us'",
        '',
      ].join('\n'),
    );
    expect(renderAnnotations([])).toBe('metadata:\n  annotations: {}\n');
  });
});
