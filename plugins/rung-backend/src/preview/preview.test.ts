import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { PolicySettings } from '@rung/backstage-plugin-rung-common/wire';
import fc from 'fast-check';
import { databaseIds } from '../__testUtils__/databases';
import { entity } from '../__testUtils__/entities';
import { scanning } from '../__testUtils__/scanning';
import { Availability } from '../availability';
import { DatabasePreviewStore } from '../database';
import { Compared, Comparison } from './Comparison';
import { sightOf } from './Sight';
import { Walk } from './Walk';

const databases = TestDatabases.create({ ids: databaseIds });

const texts = {
  availability: fc.constantFrom('99', '99.9', '99.95?', '99.99', 'high'),
  rto: fc.constantFrom('2h', '90s', '30s'),
  'rto.zone': fc.constantFrom('4h', '5m'),
  audience: fc.constantFrom('self', 'team', 'paying'),
  compliance: fc.constantFrom('hipaa', 'strict-isolation', 'none'),
  teams: fc.constantFrom('3', '6', '12'),
  tenants: fc.constantFrom('trusted', 'mixed'),
  profile: fc.constantFrom('web', 'batch', 'unheard-of'),
};
const facts = {
  'built.rung': fc.constantFrom('1', '3', '5'),
  'built.clusters': fc.constantFrom('1', '4'),
  'built.backups': fc.constantFrom('none', 'tested'),
  'accept.no-backups': fc.constant('until 2090-01-01: nothing to lose'),
};
const states = fc
  .record({ ...texts, ...facts }, { requiredKeys: [] })
  .map(all =>
    Object.fromEntries(
      Object.entries(all).filter(([, text]) => text !== undefined),
    ),
  );

const names = ['a', 'b', 'c', 'd', 'e'];

/** Circles and dependencies on themselves among them, and on what is not there. */
const catalogs = fc
  .tuple(
    fc.tuple(
      ...names.map(() =>
        fc.record({
          states,
          isMember: fc.boolean(),
          dependsOn: fc.subarray([...names, 'absent', 'resource:cluster']),
        }),
      ),
    ),
    states,
    states,
  )
  .map(([components, ofSystem, ofDomain]): Entity[] => [
    ...components.map((component, index) =>
      entity('Component', names[index], {
        states: component.states,
        spec: {
          owner: `group:${names[index]}`,
          dependsOn: component.dependsOn,
          ...(component.isMember && { system: 'shop' }),
        },
      }),
    ),
    entity('Resource', 'cluster', { spec: { type: 'kubernetes-cluster' } }),
    entity('System', 'shop', { states: ofSystem, spec: { domain: 'trade' } }),
    entity('Domain', 'trade', { states: ofDomain }),
  ]);

const policies = fc.record<PolicySettings>(
  {
    scales: fc.constantFrom(
      { 'rto.zone': [{ rung: 1, atLeast: '1h' }, { rung: 5 }] },
      { teams: [{ rung: 1, atMost: 2 }, { rung: 4 }] },
      { availability: [{ rung: 3, atMost: 99.95 }, { rung: 6 }] },
    ),
    compliance: fc.constantFrom({ hipaa: 5 }, { hipaa: 6 }),
    choices: fc.constantFrom({
      audience: { team: 3, internal: 3, customers: 3 },
    }),
    profiles: fc.constantFrom(
      { web: { rto: '30s' }, default: { audience: 'team' } },
      { batch: { availability: '99' } },
    ),
    acceptance: fc.constantFrom({ never: ['no-backups'] }),
    // Nobody states them: where anybody stood on the cluster, teams are counted then.
    annotationKeys: fc.constantFrom({ teams: ['acme.com/teams'] }),
  },
  { requiredKeys: [] },
);

type Knex = Awaited<ReturnType<typeof databases.init>>;

/** All verdicts of what is stored, under two policies. */
async function compareAll(
  knex: Knex,
  before: AssessmentPolicy,
  after: AssessmentPolicy,
): Promise<Compared[]> {
  const comparison = Comparison.create({
    before,
    after,
    sight: sightOf({ type: 'all' }, [before, after]),
    now: new Date(),
  });
  const walk = await Walk.begin({
    store: DatabasePreviewStore.create({ client: knex }),
    availability: Availability.create({
      logger: mockServices.logger.mock(),
      statementTimeout: 10_000,
    }),
    signal: new AbortController().signal,
    onShare: () => {},
  });
  for await (const rows of walk.rows(['stated'])) {
    rows.forEach(row => comparison.settle(row));
  }
  const all: Compared[] = [];
  for await (const rows of walk.rows(['stated', 'known'])) {
    for (const row of rows) {
      const compared = comparison.compare(row);
      if (typeof compared === 'string') {
        throw new Error(`${row.entityRef} is ${compared}`);
      }
      all.push(compared);
    }
  }
  return all;
}

/** As much of each verdict as a report tells too. */
function told(all: readonly Compared[], side: 'before' | 'after') {
  return Object.fromEntries(
    all.map(({ entity: { entityRef }, [side]: verdict }) => {
      const { status, level, fit, findings, couldGo } = verdict;
      return [
        entityRef,
        { status, ...level, fit, findings: [...findings].sort(), couldGo },
      ];
    }),
  );
}

/** What a scan under a policy finds. */
async function scanned(
  knex: Knex,
  entities: readonly Entity[],
  { policy, rules }: { policy: AssessmentPolicy; rules: string },
) {
  const ruleSet = 'the same for all, so that none has to wait';
  const bench = await scanning(knex, entities, { policy, rules, ruleSet });
  await bench.scan();
  const summaries = Object.values(await bench.summaries());
  return Object.fromEntries(
    summaries.map(({ entityRef, status, rung, platform, fit, ...rest }) => [
      entityRef,
      {
        status,
        rung,
        platform,
        fit,
        findings: rest.findings
          .flatMap(({ id, accepted }) => (accepted ? [] : id))
          .sort(),
        couldGo: rest.couldGo,
      },
    ]),
  );
}

describe.each(databases.eachSupportedId())('a preview on %s', id => {
  it('says what the next scan finds once the policy is in force', async () => {
    const knex = await databases.init(id);
    const tables = ['assessments', 'preview_inputs', 'scans', 'missed'];
    let moved = 0;
    await fc.assert(
      fc.asyncProperty(catalogs, policies, async (entities, settings) => {
        const now = AssessmentPolicy.default();
        const next = AssessmentPolicy.create(settings);
        const before = await scanned(knex, entities, {
          policy: now,
          rules: 'now',
        });
        const previewed = await compareAll(knex, now, next);
        expect(told(previewed, 'before')).toEqual(before);

        const unmoved = await compareAll(knex, now, now);
        expect(told(unmoved, 'after')).toEqual(before);

        // Another catalog next time, and nothing of this one in it.
        const after = await scanned(knex, entities, {
          policy: next,
          rules: `next ${JSON.stringify(settings)}`,
        });
        expect(told(previewed, 'after')).toEqual(after);
        expect(JSON.stringify(after) === JSON.stringify(before)).toBe(
          JSON.stringify(told(previewed, 'after')) ===
            JSON.stringify(told(previewed, 'before')),
        );
        moved += JSON.stringify(after) === JSON.stringify(before) ? 0 : 1;
        for (const table of tables) {
          await knex(table).delete();
        }
      }),
      { numRuns: 25 },
    );
    expect(moved).toBeGreaterThan(5);
  }, 120_000);

  it('writes nothing, and neither does a scan that finds nothing new', async () => {
    const knex = await databases.init(id);
    const bench = await scanning(knex, [
      entity('Component', 'a', { states: { rto: '2h' } }),
    ]);
    await bench.scan();
    const read = () => knex('preview_inputs').select();
    const [row] = await read();
    expect(JSON.parse(row.stated)).toEqual({ own: { 'rung.dev/rto': '2h' } });
    await knex('preview_inputs').update({ known: '{}' });
    await bench.scan();
    const policy = AssessmentPolicy.default();
    await compareAll(knex, policy, policy);
    expect(await read()).toEqual([{ ...row, known: '{}' }]);
  });

  it('does not know of what was scanned before inputs were kept', async () => {
    const knex = await databases.init(id);
    const bench = await scanning(knex, [entity('Component', 'a', {})]);
    await bench.scan();
    await knex('preview_inputs').delete();
    const policy = AssessmentPolicy.default();
    await expect(compareAll(knex, policy, policy)).rejects.toThrow(
      'component:default/a is unscanned',
    );
    // As the migration leaves it.
    await knex('assessments').update({ input_hash: '' });
    await bench.scan();
    expect(await compareAll(knex, policy, policy)).toHaveLength(1);
  });
});
