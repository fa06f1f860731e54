import { TestDatabases } from '@backstage/backend-test-utils';
import { ClusterSnapshot } from '@rung/backstage-plugin-rung-observation';
import { Knex } from 'knex';
import { databaseIds } from '../__testUtils__/databases';
import { entity } from '../__testUtils__/entities';
import { setDate } from '../__testUtils__/fakeDate';
import { scanning } from '../__testUtils__/scanning';
import { clusterSnapshot, labSnapshot } from '../__testUtils__/snapshots';

const databases = TestDatabases.create({ ids: databaseIds });

const states = {
  survives: 'zone',
  'built.control-plane': 'managed',
  'built.zones': '2',
};
const demo = entity('Component', 'ladder-demo', { states });
const elsewhere = entity('Component', 'elsewhere', { states });
const demoRef = 'component:default/ladder-demo';
const oneZone = ['lab-worker', 'lab-worker', 'lab-worker'];

function clusterResource(name: string, stated: Record<string, string>) {
  return entity('Resource', name, {
    states: stated,
    spec: { type: 'kubernetes-cluster' },
  });
}

/** Scans the lab, and tells what each scan has written. */
async function labScanning(knex: Knex, ...more: Parameters<typeof entity>[]) {
  const bench = await scanning(knex, [
    demo,
    elsewhere,
    ...more.map(each => entity(...each)),
  ]);
  return {
    ...bench,
    see: async (snapshot: ClusterSnapshot) =>
      bench.clusters.save({
        name: snapshot.cluster,
        source: 'kubernetes',
        reading: { status: 'reached', snapshot },
      }),
    scanAt: async (time: string) => {
      setDate(`2026-06-01T${time}:00.000Z`);
      return (await bench.scan()).counts.written;
    },
    observed: async (entityRef = demoRef) =>
      (await bench.store.getEntity(entityRef))?.observed,
    findings: async () =>
      (await bench.summaries())['ladder-demo'].findings.map(({ id }) => id),
    rows: async () => ({
      assessments: await knex('assessments').orderBy('entity_ref'),
      details: await knex('assessment_details').orderBy('entity_ref'),
      history: await knex('history'),
    }),
  };
}

const zonesSeen = {
  key: 'zones',
  value: 3,
  source: {
    type: 'observed',
    certainty: 'certain',
    observedAt: '2026-06-01T12:00:00.000Z',
  },
};

afterEach(() => {
  jest.useRealTimers();
});

describe.each(databases.eachSupportedId())('what is seen, on %s', id => {
  it('counts before what is declared, and is kept with the verdict', async () => {
    const { see, scanAt, observed, findings } = await labScanning(
      await databases.init(id),
    );
    await see(labSnapshot('lab'));
    await scanAt('12:05');

    expect((await observed())?.facts).toContainEqual(zonesSeen);
    await expect(findings()).resolves.toContain('declared-differs');
    await expect(observed('component:default/elsewhere')).resolves.toEqual({
      facts: [],
      unseen: expect.arrayContaining([
        { key: 'zones', unknown: 'no-workload' },
      ]),
      checks: [],
    });
  });

  it('is no change where only its time is another', async () => {
    const { see, scanAt, rows, store } = await labScanning(
      await databases.init(id),
    );
    await see(labSnapshot('lab'));
    await expect(scanAt('12:05')).resolves.toBe(2);
    const before = await rows();

    await see(labSnapshot('lab', { takenAt: '2026-06-01T12:30:00.000Z' }));
    await expect(scanAt('12:35')).resolves.toBe(0);
    await expect(rows()).resolves.toEqual(before);
    expect((await store.getEntity(demoRef))?.seenAt).toBe(
      '2026-06-01T12:30:00.000Z',
    );
  });

  it('moves the verdict of its component, and of no other', async () => {
    const { see, scanAt, store, summaries } = await labScanning(
      await databases.init(id),
    );
    await see(labSnapshot('lab'));
    await scanAt('12:05');
    expect((await summaries())['ladder-demo'].fit).toBe('fits');
    await see(
      labSnapshot('lab', {
        takenAt: '2026-06-01T12:30:00.000Z',
        podsOn: oneZone,
      }),
    );
    await expect(scanAt('12:35')).resolves.toBe(1);

    expect((await summaries())['ladder-demo'].fit).toBe('under-built');
    const { items } = await store.history(demoRef, { limit: 10 });
    expect(items).toMatchObject([{ at: '2026-06-01T12:35:00.000Z' }]);
  });

  it('is unknown once it is too old, and never none', async () => {
    const { see, scanAt, observed, findings } = await labScanning(
      await databases.init(id),
    );
    await see(labSnapshot('lab', { podsOn: oneZone }));
    await scanAt('13:30');
    expect((await observed())?.facts).toContainEqual({
      ...zonesSeen,
      value: 1,
    });

    await expect(scanAt('13:31')).resolves.toBe(2);
    await expect(observed()).resolves.toMatchObject({
      facts: [],
      unseen: expect.arrayContaining([{ key: 'zones', unknown: 'too-old' }]),
    });
    await expect(findings()).resolves.not.toContain('declared-differs');
  });

  it('counts where the Resource of its cluster says production only', async () => {
    const bench = await labScanning(await databases.init(id));
    const { catalog, see, scanAt, observed } = bench;
    const lab = (environment: string) =>
      clusterResource('the-lab', {
        'cluster.kubernetes-name': 'lab',
        'cluster.environment': environment,
      });
    await see(labSnapshot('lab'));
    catalog.set([demo, elsewhere, lab('Staging')]);
    await scanAt('12:05');
    await expect(observed()).resolves.toMatchObject({
      facts: [],
      unseen: expect.arrayContaining([
        { key: 'zones', unknown: 'other-environment' },
      ]),
    });

    catalog.set([demo, elsewhere, lab('Production')]);
    await scanAt('12:10');
    expect((await observed())?.facts).toContainEqual(zonesSeen);
  });

  it('finds the workloads that the annotations of a component name', async () => {
    const { catalog, see, scanAt, observed } = await labScanning(
      await databases.init(id),
    );
    await see(labSnapshot('lab'));
    catalog.set([
      demo,
      entity('Component', 'elsewhere', {
        annotations: { 'backstage.io/kubernetes-id': 'ladder-demo' },
      }),
    ]);
    await scanAt('12:05');
    expect((await observed('component:default/elsewhere'))?.facts).toEqual(
      (await observed())?.facts,
    );
  });

  it('is of components only', async () => {
    const { see, scanAt, observed } = await labScanning(
      await databases.init(id),
      ['System', 'ladder-demo'],
    );
    await see(labSnapshot('lab'));
    await scanAt('12:05');
    await expect(observed('system:default/ladder-demo')).resolves.toBe(
      undefined,
    );
  });

  it('tells of a cluster what was seen of itself', async () => {
    const { catalog, see, scanAt, observed, clusters } = await labScanning(
      await databases.init(id),
    );
    const resource = clusterResource('the-lab', {
      'cluster.kubernetes-name': 'lab',
      'cluster.environment': 'Production',
    });
    await see(labSnapshot('lab'));
    catalog.set([demo, elsewhere, resource]);
    await scanAt('12:05');
    const { facts, unseen } = (await observed('resource:default/the-lab'))!;
    expect(facts).toEqual([zonesSeen]);
    expect(unseen).toContainEqual({
      key: 'control-plane',
      unknown: 'inconclusive',
    });
    const stated = {
      entityRef: 'resource:default/the-lab',
      environment: 'production',
    };
    await expect(clusters.list()).resolves.toMatchObject([stated]);

    catalog.set([demo, elsewhere]);
    await scanAt('12:10');
    await expect(clusters.list()).resolves.toMatchObject([
      { entityRef: undefined, environment: undefined },
    ]);
  });

  it('counts the teams whose components run in a cluster, beside those that depend on it', async () => {
    const knex = await databases.init(id);
    const { catalog, see, scanAt, store } = await labScanning(knex);
    const theLab = clusterResource('lab', {});
    const owned = (name: string, team: string, dependsOn?: string[]) =>
      entity('Component', name, {
        annotations: { 'backstage.io/kubernetes-id': 'ladder-demo' },
        spec: { owner: team, dependsOn },
      });
    const teams = async () => {
      const [known] = await store.getDependencies(['resource:default/lab']);
      return known.teams;
    };
    catalog.set([
      theLab,
      owned('ladder-demo', 'group:default/a'),
      owned('elsewhere', 'group:default/b'),
      entity('Component', 'declared', {
        spec: { owner: 'group:default/c', dependsOn: ['resource:lab'] },
      }),
    ]);
    await scanAt('12:01');
    await expect(teams()).resolves.toBe(1);

    await see(labSnapshot('lab'));
    await scanAt('12:05');
    await expect(teams()).resolves.toBe(3);
    const rows = await knex('assessment_places').orderBy('entity_ref');
    expect(rows).toHaveLength(6);
    expect(rows).toContainEqual({
      entity_ref: demoRef,
      cluster: 'lab',
      region: '',
      zone: 'lab-zone-2',
    });

    catalog.set([theLab, owned('ladder-demo', 'group:default/a')]);
    await scanAt('12:10');
    await expect(teams()).resolves.toBe(1);
  });

  it('changes nothing where no cluster is known, and asks for nothing', async () => {
    const knex = await databases.init(id);
    const { catalog, clusters, scanAt, see, rows } = await labScanning(knex);
    const read = jest.spyOn(clusters, 'snapshot');
    await scanAt('12:05');
    const before = await rows();

    expect(read).not.toHaveBeenCalled();
    expect(catalog.streams.map(({ request }) => request?.filter)).toEqual(
      ['domain', 'system', 'component', 'resource', 'api'].map(kind => ({
        kind,
      })),
    );
    expect(JSON.stringify(before)).not.toContain('observed');
    await see(clusterSnapshot('lab'));
    await scanAt('12:10');
    await clusters.forgetUntried(-24 * 60 * 60 * 1000);
    await expect(scanAt('12:15')).resolves.toBe(2);
    const hashes = (of: typeof before) =>
      of.assessments.map(({ input_hash }) => input_hash);
    expect(hashes(await rows())).toEqual(hashes(before));
  });
});
