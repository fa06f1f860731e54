import {
  EntityDrill,
  EntityObservation,
} from '@rung/backstage-plugin-rung-common/wire';
import { entity } from '../__testUtils__/entities';
import { catalogConditions } from '@backstage/plugin-catalog-backend/alpha';
import { allBut, onlyEntities } from '../__testUtils__/policies';
import { DatabaseClusterStore } from '../database';
import { Portal } from '../__testUtils__/Portal';
import { portalConfig } from '../__testUtils__/portalConfig';
import { labSnapshot } from '../__testUtils__/snapshots';

const pathOf = (name: string, kind = 'component') =>
  `/v1/assessments/by-name/${kind}/default/${name}`;
const takenAt = new Date().toISOString();
const names = /payments-1|lab-(namespace|work)/;
const nameRights = ['kubernetes.clusters.read', 'kubernetes.resources.read'];

/** Keeps whoever reads a snapshot waiting until the end. */
function slowSnapshots() {
  let end = () => {};
  const ended = new Promise<void>(resolve => {
    end = resolve;
  });
  const { snapshot } = DatabaseClusterStore.prototype;
  const store = jest
    .spyOn(DatabaseClusterStore.prototype, 'snapshot')
    .mockImplementation(async function slow(this: never, name) {
      await ended;
      return snapshot.call(this, name);
    });
  return { store, end };
}

describe('what is seen of an entity', () => {
  let portal: Portal;
  const observation = async (name = 'ladder-demo') =>
    (await portal.get(`${pathOf(name)}/observation`)).body as EntityObservation;
  const drill = async (query: string) =>
    (await portal.get(`${pathOf('ladder-demo')}/drill?${query}`))
      .body as EntityDrill;

  beforeAll(async () => {
    portal = await Portal.start({
      entities: [
        entity('Component', 'ladder-demo', { states: { survives: 'zone' } }),
        entity('Component', 'elsewhere'),
        entity('System', 'shop'),
        entity('Resource', 'payments-1', {
          spec: { type: 'kubernetes-cluster' },
        }),
      ],
      config: portalConfig({
        rung: {
          observation: {
            push: [{ cluster: 'payments-1', subject: 'payments-1-observer' }],
          },
        },
      }),
    });
    portal.policy.use(allBut());
  }, 60_000);

  beforeEach(() => portal.policy.use(allBut()));

  afterAll(() => portal.stop());

  it('is nothing while no cluster is known', async () => {
    const nothing = {
      match: { unknown: 'no-cluster' },
      unreadable: [],
      places: [],
      checks: [],
    };
    expect(await observation()).toEqual(nothing);
    const { status } = await portal.get(
      `${pathOf('ladder-demo')}/drill?place=1&lostNode=1`,
    );
    expect(status).toBe(404);
  });

  describe('where clusters are known', () => {
    beforeAll(async () => {
      await portal.put(
        '/v1/observations/clusters/payments-1',
        labSnapshot('payments-1', { takenAt }),
        'cluster',
      );
    });

    it('is the cluster itself for the Resource that stands for it', async () => {
      const path = `${pathOf('payments-1', 'resource')}/observation`;
      await portal.scan();
      const { body } = await portal.get(path);
      expect(body).toMatchObject({
        places: [],
        cluster: {
          takenAt,
          seen: { version: 'v1.36.2', nodes: { all: 3, workers: 3 } },
        },
      });
      expect(await observation()).not.toHaveProperty('cluster');
      portal.policy.use(
        onlyEntities(() =>
          catalogConditions.isEntityKind({ kinds: ['Component'] }),
        ),
      );
      expect((await portal.get(path)).status).toBe(404);
    });

    it('is where it runs, on which nodes, and what checks come to', async () => {
      const seen = await observation();
      expect(seen.match).toEqual({
        rule: 'kubernetes-id',
        certainty: 'certain',
      });
      expect(seen.places).toEqual([
        {
          place: 1,
          cluster: 'payments-1',
          counted: true,
          takenAt,
          workloads: [
            {
              kind: 'Deployment',
              namespace: 'lab-namespace',
              name: 'lab-workload',
              ready: 3,
              wanted: 3,
            },
          ],
          zones: ['lab-zone-1', 'lab-zone-2', 'lab-zone-3'],
          nodes: ['lab-worker', 'lab-worker2', 'lab-worker3'].map(
            (name, index) => ({
              node: index + 1,
              name,
              zone: `lab-zone-${index + 1}`,
              lost: false,
              asked: { before: 0, after: 0 },
              pods: [{ workload: 0, state: 'running' }],
            }),
          ),
        },
      ]);
      const check = (id: string) => seen.checks.find(one => one.id === id);
      expect(check('one-zone')).toEqual({
        id: 'one-zone',
        scope: 'workload',
        of: 1,
        hits: [],
        unmade: [],
      });
      expect(check('no-spread-rule')?.hits).toEqual([
        { place: 1, workload: 0, details: { zones: 3 } },
      ]);
      expect(check('no-budget')?.unmade).toEqual([
        {
          unknown: 'not-reached',
          resource: 'poddisruptionbudgets',
          clusters: 1,
        },
      ]);
    });

    it('is not known where no workload is its own, with the reason', async () => {
      expect(await observation('elsewhere')).toMatchObject({
        match: { unknown: 'no-workload' },
        places: [],
        checks: [],
      });
    });

    it('is nothing of what does not run', async () => {
      const { status, body } = await portal.get(
        `${pathOf('shop', 'system')}/observation`,
      );
      expect([status, body.places]).toEqual([200, []]);
    });

    it('says what the loss of a zone comes to, and of a node', async () => {
      const lost = await drill('place=1&lostZone=lab-zone-2');
      expect(lost).toMatchObject({ place: 1, takenAt, zone: 'lab-zone-2' });
      expect(lost.workloads).toEqual([
        expect.objectContaining({
          workload: 0,
          ready: 3,
          wanted: 3,
          lost: 1,
          left: 2,
          placed: 1,
          pending: [],
          outcome: 'recovers',
        }),
      ]);
      expect(lost.nodes.filter(node => node.lost)).toMatchObject([
        {
          node: 2,
          name: 'lab-worker2',
          pods: [{ workload: 0, state: 'lost' }],
        },
      ]);
      expect(
        lost.nodes.flatMap(({ pods }) => pods.map(({ state }) => state)).sort(),
      ).toEqual(['lost', 'placed', 'running', 'running']);

      const node = await drill('place=1&lostNode=2');
      expect(node).toEqual({ ...lost, zone: undefined, node: 2 });
    });

    it.each([
      ['a place that it does not have', 'place=2&lostNode=1', 404],
      ['a zone that the cluster does not have', 'place=1&lostZone=x', 404],
      ['a node that the cluster does not have', 'place=1&lostNode=4', 404],
      ['nothing', 'place=1', 400],
      ['two things at once', 'place=1&lostZone=lab-zone-1&lostNode=1', 400],
      ['no place', 'lostNode=1', 400],
    ])('refuses to lose %s', async (_, query, status) => {
      const answer = await portal.get(
        `${pathOf('ladder-demo')}/drill?${query}`,
      );
      expect([answer.status, answer.body.error.message]).toEqual([
        status,
        expect.any(String),
      ]);
      expect(answer.text).not.toMatch(names);
    });

    it.each([[nameRights], ...nameRights.map(right => [[right]])])(
      'is told without names to whoever lacks %s',
      async rights => {
        portal.policy.use(allBut(...rights));
        const seen = await observation();
        const lost = await drill('place=1&lostNode=2');
        expect(JSON.stringify([seen, lost])).not.toMatch(names);
        expect(seen).toMatchObject({
          namesWithheld: true,
          places: [
            {
              place: 1,
              workloads: [{ kind: 'Deployment', ready: 3, wanted: 3 }],
              zones: ['lab-zone-1', 'lab-zone-2', 'lab-zone-3'],
            },
          ],
        });
        expect(lost.workloads).toMatchObject([{ lost: 1, left: 2 }]);
      },
    );

    it('makes a reader wait who looks too often at a time, and nobody else', async () => {
      const path = `${pathOf('ladder-demo')}/observation`;
      const { store, end } = slowSnapshots();
      await portal.put(
        '/v1/observations/clusters/payments-1',
        labSnapshot('payments-1', { takenAt: new Date().toISOString() }),
        'cluster',
      );
      const looks = Array.from({ length: 5 }, () => portal.get(path));
      const refused = await Promise.race(looks);
      expect([refused.status, refused.body.error.message]).toEqual([
        429,
        'You have 4 looks into clusters running already, as many as one reader may have at a time; try again once one of them has ended',
      ]);
      const other = portal.get(path, 'service');
      end();
      expect((await other).status).toBe(200);
      const statuses = (await Promise.all(looks)).map(({ status }) => status);
      expect(statuses.sort()).toEqual([200, 200, 200, 200, 429]);
      store.mockRestore();
      expect((await portal.get(path)).status).toBe(200);
    });

    it('is what was seen last', async () => {
      await observation();
      const before = await observation();
      await portal.put(
        '/v1/observations/clusters/payments-1',
        labSnapshot('payments-1', {
          takenAt: new Date().toISOString(),
          podsOn: ['lab-worker'],
        }),
        'cluster',
      );
      const after = await observation();
      expect(before.places[0].workloads[0].ready).toBe(3);
      expect(after.places[0].workloads[0].ready).toBe(1);
    });
  });
});
