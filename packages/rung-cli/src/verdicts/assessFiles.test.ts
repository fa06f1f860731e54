import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { assessTexts, briefs, shop, shopWith } from '../__testUtils__/reports';
import { Report } from './types';

function verdicts({ entities }: Report) {
  return Object.fromEntries(
    entities.map(({ assessment: { entityRef, status, rung } }) => [
      entityRef,
      rung === undefined ? status : `${status} ${rung}`,
    ]),
  );
}

function entity(
  kind: string,
  name: string,
  rest: { annotations?: Record<string, string>; spec?: object } = {},
): string {
  const { annotations = {}, spec = {} } = rest;
  return `${JSON.stringify({
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, annotations },
    spec,
  })}\n`;
}

describe('assessFiles', () => {
  it('passes over files of templates with a note', async () => {
    const skeleton = shop.replace('name: shop', 'name: ${{ values.name }}');
    const report = await assessTexts({
      'skeleton/catalog-info.yaml': skeleton,
      'conditional/catalog-info.yaml': `${skeleton}{%- if values.domain %}\n  domain: \${{ values.domain }}\n{%- endif %}\n`,
      'mixed.yaml': `${skeleton}---\n${shop}`,
      'described.yaml': shop.replace(
        'name: shop',
        'name: described\n  description: fills in ${{ values.name }}',
      ),
      'broken.yaml': '{%- if x %}',
    });
    expect(Object.keys(verdicts(report))).toEqual([
      'component:default/shop',
      'component:default/described',
    ]);
    expect(report.failures.map(({ path }) => path)).toEqual(['broken.yaml']);
    expect(report.notes).toEqual(
      [
        'skeleton/catalog-info.yaml',
        'conditional/catalog-info.yaml',
        'mixed.yaml',
      ].map(
        path =>
          `${path} holds \${{ … }} as files of templates do, and was passed over.`,
      ),
    );
  });

  it('finds statements that nobody reads, at their places', async () => {
    const report = await assessTexts({
      'list.yaml': shop.replace(/^ {4}(rung.*)$/gm, '    - $1'),
      'labels.yaml': shop.replace(
        'spec:',
        '  labels:\n    rung.dev/rto: 5m\nspec:\n  rung.dev/pods: "4"',
      ),
      'top.yaml': `${shop}rung.dev/teams: '3'\n`,
      'number.yaml': shop.replace("'99.9'", '99.9'),
    });
    expect(briefs(report).filter(brief => brief.includes('error'))).toEqual([
      'list.yaml:5:3 error unread-annotation',
      'labels.yaml:13:5 error unread-annotation',
      'labels.yaml:15:3 error unread-annotation',
      'top.yaml:16:1 error unread-annotation',
      'number.yaml:6:5 error unread-annotation',
    ]);
  });

  it('notes what is stated by kinds that are not assessed', async () => {
    const annotations = { 'rung.dev/rto': '5m' };
    const { notes } = await assessTexts({
      'a.yaml': shop,
      'b.yaml': entity('Group', 'shop-team', { annotations }),
    });
    expect(notes).toEqual([
      'group:default/shop-team states rung.dev/rto, and entities of its kind are not assessed.',
    ]);
  });

  it('assesses the kinds that a portal assesses, file by file', async () => {
    const report = await assessTexts({
      'shop.yaml': shop,
      'rest.yaml': [
        entity('Resource', 'cluster'),
        entity('System', 'sales', {
          annotations: { 'rung.dev/audience': 'paying' },
        }),
        entity('Domain', 'trade'),
        entity('API', 'orders'),
        entity('Group', 'shop-team'),
        entity('Location', 'all'),
        entity('Template', 'new-service'),
      ].join('---\n'),
    });
    expect(verdicts(report)).toEqual({
      'component:default/shop': 'assessed 3',
      'resource:default/cluster': 'unassessed',
      'system:default/sales': 'incomplete 3',
      'domain:default/trade': 'unassessed',
      'api:default/orders': 'unassessed',
    });
    expect(
      report.entities.map(({ path, document }) => [path, document.start.line]),
    ).toEqual([
      ['shop.yaml', 1],
      ['rest.yaml', 1],
      ['rest.yaml', 3],
      ['rest.yaml', 5],
      ['rest.yaml', 7],
    ]);
    expect(report.notes).toEqual([]);
  });

  it('says where nothing can be assessed', async () => {
    const { notes } = await assessTexts({
      'all.yaml': entity('Location', 'all'),
    });
    expect(notes).toEqual([
      'The files hold no component, resource, system, domain or API.',
    ]);
  });

  it('inherits from a system and a domain, whatever files they are in', async () => {
    const report = await assessTexts({
      'shop.yaml': entity('Component', 'shop', { spec: { system: 'sales' } }),
      'sales.yaml': entity('System', 'sales', {
        annotations: { 'rung.dev/audience': 'internal' },
        spec: { domain: 'trade' },
      }),
      'trade.yaml': entity('Domain', 'trade', {
        annotations: {
          'rung.dev/audience': 'self',
          'rung.dev/availability': '99.99',
          'rung.dev/rto': 'soon',
        },
      }),
    });
    expect(verdicts(report)).toMatchObject({
      'component:default/shop': 'incomplete 6',
      'system:default/sales': 'incomplete 6',
    });
    // What is wrong is said once, where it was written.
    expect(briefs(report).filter(brief => brief.includes('error'))).toEqual([
      expect.stringMatching(/^trade.yaml:1:\d+ error invalid-value$/),
    ]);
    expect(report.notes).toEqual([]);
  });

  it('inherits from the whole chain of domains, the nearest first, and ends a circle', async () => {
    const domain = (name: string, subdomainOf: string, states: object) =>
      entity('Domain', name, {
        annotations: Object.fromEntries(
          Object.entries(states).map(([key, text]) => [
            `rung.dev/${key}`,
            text,
          ]),
        ),
        spec: { subdomainOf },
      });
    const report = await assessTexts({
      'all.yaml': [
        entity('Component', 'shop', { spec: { system: 'sales' } }),
        entity('System', 'sales', { spec: { domain: 'retail' } }),
        domain('retail', 'trade', { audience: 'paying' }),
        domain('trade', 'acme', { audience: 'self', 'rto.zone': '5m' }),
        domain('acme', 'retail', { audience: 'self', survives: 'region' }),
      ].join('---\n'),
    });
    const sources = report.entities[0].assessment.demands.map(
      ({ key, source }) => [key, source.type, source.entityRef],
    );
    expect(sources).toEqual([
      ['rto.zone', 'domain', 'domain:default/trade'],
      ['survives', 'domain', 'domain:default/acme'],
      ['audience', 'domain', 'domain:default/retail'],
    ]);
    expect(verdicts(report)).toEqual({
      'component:default/shop': 'incomplete 6',
      'system:default/sales': 'incomplete 6',
      'domain:default/retail': 'incomplete 6',
      'domain:default/trade': 'incomplete 6',
      'domain:default/acme': 'incomplete 6',
    });
    expect(report.notes).toEqual([]);
  });

  it('notes what would be inherited and is in none of the files', async () => {
    const { notes } = await assessTexts({
      'all.yaml': [
        entity('Component', 'shop', { spec: { system: 'sales' } }),
        entity('Component', 'cart', { spec: { system: 'sales' } }),
        entity('Component', 'till', { spec: { system: 'other/sales' } }),
        entity('System', 'back-office', { spec: { domain: 'trade' } }),
      ].join('---\n'),
    });
    expect(notes).toEqual([
      'system:default/sales is in none of the files: what it states is not counted for component:default/shop and 1 other.',
      'system:other/sales is in none of the files: what it states is not counted for component:default/till.',
      'domain:default/trade is in none of the files: what it states is not counted for system:default/back-office.',
    ]);
  });

  it('counts what is depended on, from either side and with what it inherits', async () => {
    const report = await assessTexts({
      'shop.yaml': shop.replace(
        'spec:',
        'spec:\n  dependsOn: [resource:ledger, component:absent, "", 7]',
      ),
      'rest.yaml': [
        entity('Resource', 'ledger', { spec: { system: 'sales' } }),
        entity('Component', 'mailer', {
          annotations: { 'rung.dev/availability': '99.5' },
          spec: { dependencyOf: ['component:default/shop'] },
        }),
        entity('System', 'sales', {
          annotations: { 'rung.dev/availability': '98' },
        }),
      ].join('---\n'),
    });
    const [{ assessment }] = report.entities;
    expect(
      assessment.findings
        .filter(({ related }) => related)
        .map(({ id, related }) => [id, related]),
    ).toEqual([
      [
        'composite-availability',
        [
          { entityRef: 'resource:default/ledger', availability: 98 },
          { entityRef: 'component:default/mailer', availability: 99.5 },
        ],
      ],
      [
        'weaker-dependency',
        [
          { entityRef: 'resource:default/ledger', resilience: 2 },
          { entityRef: 'component:default/mailer', resilience: 2 },
        ],
      ],
    ]);
    expect(report.entities[0].diagnostics[1]).toMatchObject({
      rule: 'weaker-dependency',
      what: 'It needs rung 3 and has 2 dependencies that are assessed below it, the lowest at rung 2. This is about resource:default/ledger, component:default/mailer.',
      position: { line: 1, column: 1 },
    });
  });

  it('counts no teams on a cluster, and says so', async () => {
    const cluster = entity('Resource', 'eu', {
      spec: { type: 'kubernetes-cluster' },
    });
    const tenants = ['one', 'two', 'three'].map(name =>
      entity('Component', name, {
        annotations: name === 'one' ? { 'rung.dev/teams': '2' } : {},
        spec: { owner: `team-${name}`, dependsOn: ['resource:eu'] },
      }),
    );
    const { entities, notes } = await assessTexts({
      'all.yaml': [cluster, ...tenants].join('---\n'),
    });
    expect(entities.map(({ assessment }) => assessment.platform.teams)).toEqual(
      [undefined, 2, undefined, undefined],
    );
    expect(notes).toEqual([
      'Teams are not counted on resource:default/eu, because other files may hold more of them: a portal may find a number for component:default/two and 1 other.',
    ]);
  });

  it('places what is wrong at its annotation, and the rest at the entity', async () => {
    const report = await assessTexts({
      'one.yaml': `# A comment\n---\n${shop}`,
      'two.yaml': shopWith('rung.dev/rto.region: soon'),
      'three.yaml': shopWith('rung.dev/built.zonse: "3"'),
      'four.yaml': shopWith('rung.dev/built.clusters: 3'),
      'five.yaml': shopWith('rung.dev/audience: internal?'),
      'six.yaml': shop.replace(/ {4}rung.dev\/teams.*\n/, ''),
    });
    expect(briefs(report)).toEqual([
      'two.yaml:12:5 error invalid-value',
      'three.yaml:12:5 error unread-annotation',
      'four.yaml:12:5 error unread-annotation',
      'five.yaml:12:5 low guessed-number',
      'six.yaml:1:1 low missing-number',
    ]);
    expect(report.entities[1].diagnostics[0]).toMatchObject({
      what: 'rung.dev/rto.region is "soon". The value is not a duration.',
      advice: expect.stringContaining('Write a duration such as'),
      annotation: 'rung.dev/rto.region',
    });
    expect(report.entities[2].unread).toMatchObject([
      {
        annotation: 'rung.dev/built.zonse',
        advice: 'Write rung.dev/built.zones instead.',
      },
    ]);
  });

  it('keeps a finding that is accepted, with the place of the acceptance', async () => {
    const accepted = shopWith('rung.dev/built.zones: "1"').replace(
      'spec:',
      "    rung.dev/accept.single-zone: 'until 2027-03-31: moving'\nspec:",
    );
    const report = await assessTexts({
      'accepted.yaml': accepted,
      'lapsed.yaml': accepted.replace('2027', '2026'),
    });
    const [accept, lapse] = report.entities.map(
      ({ diagnostics }) => diagnostics[0],
    );
    expect(accept).toMatchObject({
      rule: 'single-zone',
      position: { line: 12, column: 5 },
      accepted: {
        until: '2027-03-31',
        reason: 'moving',
        position: { line: 13, column: 5 },
      },
    });
    expect(lapse.accepted).toBeUndefined();
    expect(lapse.what).toBe(
      'All nodes are in one zone. The acceptance until 2026-03-31 has lapsed.',
    );
  });

  it('reports what can be read beside a file that is broken', async () => {
    const { entities, failures } = await assessTexts({
      'broken.yaml': 'kind: [Component',
      'shop.yaml': shop,
      'other.yaml': 'kind: Component\n',
    });
    expect(entities).toHaveLength(1);
    expect(failures).toEqual([
      {
        path: 'broken.yaml',
        message: expect.stringContaining('line 1, column'),
      },
      { path: 'other.yaml', message: expect.stringContaining('apiVersion') },
    ]);
  });

  it('notes an entity that is described twice, and inherits from the first', async () => {
    const system = (audience: string) =>
      entity('System', 'sales', {
        annotations: { 'rung.dev/audience': audience },
      });
    const report = await assessTexts({
      'one.yaml': system('internal'),
      'two.yaml': system('paying'),
      'shop.yaml': entity('Component', 'shop', { spec: { system: 'sales' } }),
    });
    expect(report.notes).toEqual([
      'system:default/sales is described twice, at one.yaml:1 and at two.yaml:1: a catalog keeps one of them.',
    ]);
    expect(verdicts(report)).toMatchObject({
      'component:default/shop': 'incomplete 2',
    });
  });

  describe('with profiles', () => {
    const file = { 'shop.yaml': shopWith('rung.dev/profile: tier-1') };

    it('fills in what the profile states', async () => {
      const policy = AssessmentPolicy.create({
        profiles: { 'tier-1': { 'rto.region': '1m' } },
      });
      const report = await assessTexts(file, { policy });
      expect(verdicts(report)).toEqual({
        'component:default/shop': 'assessed 6',
      });
      expect(briefs(report)).toEqual([
        'shop.yaml:7:5 medium region-tighter-than-zone',
      ]);
    });

    it('asks for a configuration where none was given', async () => {
      const report = await assessTexts(file);
      expect(report.entities[0].diagnostics).toMatchObject([
        {
          rule: 'invalid-value',
          what: 'rung.dev/profile is "tier-1". No profile is known.',
          advice: 'Give the app-config that has the profile with --config.',
        },
      ]);
    });

    it('names the profiles that there are', async () => {
      const policy = AssessmentPolicy.create({ profiles: { web: {} } });
      const report = await assessTexts(file, { policy });
      expect(report.entities[0].diagnostics).toMatchObject([
        { advice: 'Write one of web.' },
      ]);
    });
  });
});
