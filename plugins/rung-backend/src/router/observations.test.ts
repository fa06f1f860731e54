import { clusterSnapshot } from '../__testUtils__/snapshots';
import { allBut } from '../__testUtils__/policies';
import { Portal } from '../__testUtils__/Portal';
import { portalConfig } from '../__testUtils__/portalConfig';

const path = '/v1/observations/clusters/payments-1';

describe('a cluster that reports itself', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start({
      entities: [],
      config: portalConfig({
        rung: {
          observation: {
            push: [
              { cluster: 'payments-1', subject: 'payments-1-observer' },
              { cluster: 'orders-1', subject: 'orders-1-observer' },
            ],
          },
        },
      }),
    });
  }, 60_000);

  afterAll(() => portal.stop());

  beforeEach(() => portal.policy.use(allBut()));

  it('is listed as it was seen', async () => {
    const pushed = await portal.put(
      path,
      clusterSnapshot('payments-1'),
      'cluster',
    );
    expect(pushed.status).toBe(204);
    const { body } = await portal.get('/v1/clusters');
    expect(body.items).toMatchObject([
      {
        name: 'payments-1',
        source: 'pushed',
        status: 'reached',
        takenAt: '2026-06-01T12:00:00.000Z',
      },
    ]);
  });

  it.each([
    ['another cluster', 'cluster', '/v1/observations/clusters/orders-1'],
    ['one that nobody named', 'cluster', '/v1/observations/clusters/other'],
    ['itself with the token of another service', 'service', path],
    ['itself as a user', 'user', path],
  ] as const)('is refused for %s', async (_, reader, other) => {
    const name = other.split('/').at(-1)!;
    const { status, body } = await portal.put(
      other,
      clusterSnapshot(name),
      reader,
    );
    expect([status, body.error.message]).toEqual([
      403,
      `This token does not report the cluster ${name}: rung.observation.push names the subject of the token that does`,
    ]);
  });

  it('is refused before a large body is read', async () => {
    const { status } = await portal.put(
      path,
      { format: 1, cluster: 'x'.repeat(200_000) },
      'user',
    );
    expect(status).toBe(403);
  });

  it.each([
    [
      'something else',
      { ...clusterSnapshot('payments-1'), secrets: [] },
      400,
      /^secrets is no field of a snapshot; write only /,
    ],
    [
      'what another cluster has',
      clusterSnapshot('orders-1'),
      400,
      /^cluster is orders-1; write payments-1, as in the address$/,
    ],
    [
      'the future',
      clusterSnapshot('payments-1', { takenAt: '2999-01-01T00:00:00.000Z' }),
      400,
      /^takenAt is 2999-01-01T00:00:00.000Z, which lies ahead; set the clock/,
    ],
    [
      'the past',
      clusterSnapshot('payments-1', { takenAt: '2026-05-01T00:00:00.000Z' }),
      409,
      /^A later snapshot of payments-1 is known already, of 2026-06-01/,
    ],
  ])('is refused that reports %s', async (_, body, status, message) => {
    await portal.put(path, clusterSnapshot('payments-1'), 'cluster');
    const refused = await portal.put(path, body, 'cluster');
    expect(refused.status).toBe(status);
    expect(refused.body.error.message).toMatch(message);
  });

  it('may be as large as large clusters are', async () => {
    const namespaces = Array.from({ length: 5_000 }, (_, index) => ({
      name: `namespace-${index}`,
      labels: {},
    }));
    const { status } = await portal.put(
      path,
      clusterSnapshot('payments-1', {
        namespaces,
        takenAt: '2026-06-01T12:30:00.000Z',
      }),
      'cluster',
    );
    expect(status).toBe(204);
  });
});
