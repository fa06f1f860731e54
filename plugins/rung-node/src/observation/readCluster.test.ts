import {
  CANARY,
  faults,
  RecordedCluster,
  shopCluster,
} from '@internal/test-utils/recordedCluster';
import {
  ClusterSnapshot,
  missingRights,
  resources,
} from '@rung/backstage-plugin-rung-observation';
import { connectTo } from './__testUtils__/connectTo';
import { ClusterConnection, readCluster, ReadClusterOptions } from '.';

const PODS = '/api/v1/pods';

describe('readCluster', () => {
  let cluster: RecordedCluster;

  beforeAll(async () => {
    cluster = await RecordedCluster.start();
  });

  beforeEach(() => cluster.reset());

  afterAll(() => cluster.stop());

  const read = (
    options: Partial<ReadClusterOptions> = {},
    connection: ClusterConnection = connectTo(cluster.url),
  ) =>
    readCluster(connection, {
      cluster: 'prod',
      takenAt: new Date('2026-06-01T12:00:00Z'),
      ...options,
      limits: { pageSize: 2, ...options.limits },
    });

  async function snapshotOf(
    options?: Partial<ReadClusterOptions>,
  ): Promise<ClusterSnapshot> {
    const reading = await read(options);
    if (reading.status !== 'reached') {
      throw new Error(`${reading.status}: ${reading.reason}`);
    }
    return reading.snapshot;
  }

  function podsIn({ workloads }: ClusterSnapshot): Record<string, number> {
    return Object.fromEntries(
      workloads.map(({ name, pods }) => [name, pods.length]),
    );
  }

  const whole = { basket: 5, checkout: 3 };

  it('asks with GET for what is served, page by page, pods last', async () => {
    const lists: string[] = [];
    const snapshot = await snapshotOf({
      onList: (resource, state) => lists.push(`${resource} ${state}`),
    });

    expect(podsIn(snapshot)).toEqual(whole);
    expect(snapshot).toMatchObject({
      format: 1,
      cluster: 'prod',
      takenAt: '2026-06-01T12:00:00.000Z',
      version: 'v1.34.2',
      uid: expect.any(String),
    });
    expect(snapshot.ofSeveralMoments).toBeUndefined();
    expect(new Set(cluster.requests.map(({ method }) => method))).toEqual(
      new Set(['GET']),
    );
    expect(cluster.requests.slice(0, 3).map(({ path }) => path)).toEqual([
      '/version',
      '/apis',
      '/api/v1/namespaces?limit=2',
    ]);
    expect(cluster.requests.at(-1)?.path).toMatch(
      /^\/api\/v1\/pods\?limit=2&continue=/,
    );
    expect(cluster.asked(PODS)).toBe(4);
    expect(cluster.requests.map(({ path }) => path).join()).not.toMatch(
      /secrets|configmaps|resourceVersion|watch/,
    );
    expect(lists).toHaveLength(resources.length);
    expect(lists).toContain('deployments read');
    expect(lists).toContain('schedules not-served');
  });

  it('keeps nothing of what people hide in objects', async () => {
    expect(JSON.stringify(shopCluster)).toContain(CANARY);
    expect(JSON.stringify(await read())).not.toContain(CANARY);
  });

  it('asks for an older version where the best is not served', async () => {
    const { '/apis/policy/v1/poddisruptionbudgets': budgets, ...others } =
      shopCluster;
    cluster.reset({
      ...others,
      '/apis/policy/v1beta1/poddisruptionbudgets': budgets,
    });
    const { readings } = await snapshotOf();
    expect(readings.poddisruptionbudgets).toBe('read');
  });

  it('keeps the labels that selectors of the catalog ask for', async () => {
    const [{ labels }] = (await snapshotOf({ labelKeys: ['app'] })).workloads;
    const [{ labels: without }] = (await snapshotOf()).workloads;
    expect(labels).toEqual(without);
    const template = async (labelKeys: string[]) =>
      (await snapshotOf({ labelKeys })).workloads[0].template.labels;
    expect(await template(['other', 'app'])).toMatchObject({ app: 'basket' });
  });

  describe('where the pages of a list grow too old', () => {
    it('goes on with the rest as it is now, and says so', async () => {
      cluster.fault(PODS, faults.expired(1, true));
      const snapshot = await snapshotOf();
      expect(podsIn(snapshot)).toEqual(whole);
      expect(snapshot.ofSeveralMoments).toBe(true);
      expect(cluster.asked(PODS)).toBe(5);
    });

    it.each([
      ['twice', faults.expired(2, true), PODS],
      ['without a token', faults.expired(1, false), PODS],
      [
        'without a token among workloads',
        faults.expired(1, false),
        '/apis/apps/v1/deployments',
      ],
    ])('starts over %s, and counts nothing twice', async (_, fault, path) => {
      cluster.fault(path, fault);
      const snapshot = await snapshotOf({ limits: { pageSize: 1 } });
      expect(podsIn(snapshot)).toEqual(whole);
      expect(snapshot.workloads).toHaveLength(2);
      expect(snapshot.readings.pods).toBe('read');
    });

    it('gives up in the end', async () => {
      cluster.fault(PODS, faults.expired(99, true));
      const snapshot = await snapshotOf();
      expect(snapshot.readings.pods).toBe('not-reached');
      expect(cluster.asked(PODS)).toBeLessThan(10);
    });
  });

  describe('where a list cannot be read', () => {
    it.each([
      ['refused', 'the right is missing', faults.forbidden],
      ['not-reached', 'a gateway refuses', faults.gateway(403)],
      ['not-reached', 'a gateway knows no such path', faults.gateway(404)],
      ['not-reached', 'a gateway has a page of its own', faults.gateway(200)],
      ['not-reached', 'a gateway is down', faults.gateway(502)],
      ['not-reached', 'the connection is cut', faults.cut],
      ['not-reached', 'nothing is answered', faults.hang],
      ['not-reached', 'it leads elsewhere', faults.redirectTo('/version')],
      ['not-reached', 'it is too busy', faults.busy(99)],
    ])('is %s where %s, and reads the others', async (state, _, fault) => {
      cluster.fault('/apis/apps/v1/deployments', fault);
      const { readings, nodes } = await snapshotOf({
        limits: { requestMilliseconds: fault === faults.hang ? 1_500 : 30_000 },
      });
      expect(readings).toMatchObject({
        deployments: state,
        statefulsets: 'read',
        pods: 'read',
      });
      expect(nodes).toHaveLength(3);
      expect(missingRights(readings)).toEqual(
        state === 'refused'
          ? [
              {
                apiGroups: ['apps'],
                resources: ['deployments'],
                verbs: ['get', 'list'],
              },
            ]
          : [],
      );
    });

    it('is not served where the group is and the kind is not', async () => {
      const { '/apis/apps/v1/daemonsets': _, ...others } = shopCluster;
      cluster.reset(others);
      const { readings } = await snapshotOf();
      expect(readings.daemonsets).toBe('not-served');
    });

    it('takes no page that is longer than it may be', async () => {
      const { readings } = await snapshotOf({
        limits: { pageSize: 500, pageBytes: 6_000 },
      });
      expect(readings).toMatchObject({
        pods: 'not-reached',
        statefulsets: 'read',
      });
    });

    it('reads no list without an end', async () => {
      const { readings } = await snapshotOf({ limits: { pages: 3 } });
      expect(readings.pods).toBe('not-reached');
    });
  });

  describe('where the cluster asks to wait', () => {
    it('waits, and asks again', async () => {
      cluster.fault(PODS, faults.busy(3));
      const snapshot = await snapshotOf();
      expect(podsIn(snapshot)).toEqual(whole);
      expect(cluster.asked(PODS)).toBe(7);
    });

    it.each(['3600', new Date(Date.now() + 3_600_000).toUTCString()])(
      'does not wait longer than it may: %s',
      async retryAfter => {
        cluster.fault(PODS, faults.busy(1, { 'retry-after': retryAfter }));
        const { readings } = await snapshotOf();
        expect(readings.pods).toBe('not-reached');
        expect(cluster.asked(PODS)).toBe(1);
      },
    );

    it('waits as long as it is asked to', async () => {
      jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
      try {
        const asked: string[] = [];
        const connection: ClusterConnection = {
          async get(path) {
            asked.push(path);
            return new Response('{}', {
              status: 429,
              headers: { 'retry-after': '7' },
            });
          },
        };
        const reading = read({}, connection);
        await jest.advanceTimersByTimeAsync(6_999);
        expect(asked).toHaveLength(1);
        await jest.advanceTimersByTimeAsync(1);
        expect(asked).toHaveLength(2);
        await jest.advanceTimersByTimeAsync(60_000);
        expect(await reading).toEqual({
          status: 'unreachable',
          reason: 'It is too busy, and asks to wait 7 s',
        });
      } finally {
        jest.useRealTimers();
      }
    });
  });

  describe('where the whole cluster cannot be read', () => {
    it('is refused where it refuses everything, with every right', async () => {
      cluster.fault('*', faults.forbidden);
      expect(await read()).toEqual({
        status: 'refused',
        reason: '/version is forbidden: User "rung" cannot list it',
        missingRights: [{ nonResourceURLs: ['/version'], verbs: ['get'] }],
      });
    });

    it.each([
      ['what answers is none', faults.gateway(200), 'unreachable'],
      ['nothing answers', faults.hang, 'unreachable'],
      ['the connection is cut', faults.cut, 'unreachable'],
    ])('says so where %s', async (_, fault, status) => {
      cluster.fault('*', fault);
      expect(
        await read({ limits: { requestMilliseconds: 200 } }),
      ).toMatchObject({ status, reason: expect.any(String) });
    });

    it('is unreachable where nobody listens, and says at which address', async () => {
      const gone = await RecordedCluster.start();
      const { url } = gone;
      await gone.stop();
      expect(await read({}, connectTo(url))).toEqual({
        status: 'unreachable',
        reason: expect.stringContaining('ECONNREFUSED'),
      });
    });

    it('is not served where another server answers', async () => {
      cluster.fault('*', (_request, response) => {
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end('{"hello":"world"}');
      });
      expect(await read()).toMatchObject({ status: 'not-served' });
    });

    it('is unreachable where it vanishes while it is read', async () => {
      cluster.fault(PODS, (...asked) => {
        cluster.fault('*', faults.cut);
        cluster.fault(PODS, faults.cut);
        return faults.cut(...asked);
      });
      expect(await read()).toMatchObject({ status: 'unreachable' });
    });

    it('is what the connection knows it to be', async () => {
      const reading = {
        status: 'needs-user-credentials',
        reason: 'The portal has no credentials of its own for it',
      } as const;
      cluster.fault('*', faults.gateway(500));
      const explain = jest.fn(() => reading);
      const connection = { ...connectTo(cluster.url), explain };
      expect(await read({}, connection)).toEqual(reading);
      expect(explain).toHaveBeenCalledWith({ status: 500, body: undefined });
    });

    it('is given up where it takes too long', async () => {
      cluster.fault(PODS, faults.hang);
      expect(await read({ limits: { readingMilliseconds: 600 } })).toEqual({
        status: 'unreachable',
        reason: 'It was not read within 0.6 s',
      });
    });

    it('quotes it on one line, and not at length', async () => {
      cluster.fault('*', (_request, response) => {
        response.writeHead(403, { 'content-type': 'application/json' }).end(
          JSON.stringify({
            kind: 'Status',
            message: `a\n\u001b[2J\u202e${'x'.repeat(9_999)}`,
          }),
        );
      });
      const { reason } = (await read()) as { reason: string };
      expect(reason).toMatch(/^a {1,2}\[2J\\u202ex+…$/);
      expect(reason.length).toBeLessThan(310);
    });
  });

  it('ends where it is told to, with the reason', async () => {
    const leaving = new AbortController();
    const reason = new Error('The backend shuts down');
    cluster.fault(PODS, () => leaving.abort(reason));
    await expect(read({ signal: leaving.signal })).rejects.toBe(reason);
  });
});
