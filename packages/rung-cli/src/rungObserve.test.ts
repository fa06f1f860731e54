import { createServer, IncomingHttpHeaders, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import {
  CANARY,
  faults,
  RecordedCluster,
  tokens,
} from '@internal/test-utils/recordedCluster';
import { checkSnapshot } from '@rung/backstage-plugin-rung-observation';
import { createTestFiles } from './__testUtils__/files';
import { kubeconfig } from './__testUtils__/kubeconfig';
import { runRung, TIMEOUT } from './__testUtils__/runRung';

/** What has been pushed. */
interface Pushed {
  method?: string;
  url?: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

describe('rung observe', () => {
  const files = createTestFiles();
  const pushed: Pushed[] = [];
  let cluster: RecordedCluster;
  let portal: Server;
  let answer: { status: number; body: string };
  let portalUrl: string;

  beforeAll(async () => {
    cluster = await RecordedCluster.start();
    portal = createServer(async (request, response) => {
      const { method, url, headers } = request;
      pushed.push({ method, url, headers, body: await buffer(request) });
      response.writeHead(answer.status).end(answer.body);
    });
    await new Promise<void>(done => portal.listen(0, '127.0.0.1', done));
    const { port } = portal.address() as AddressInfo;
    portalUrl = `http://127.0.0.1:${port}`;
    await files.write({
      good: kubeconfig(cluster.url),
      powerless: kubeconfig(cluster.url, { user: { token: tokens.powerless } }),
    });
  });

  beforeEach(() => {
    cluster.reset();
    pushed.length = 0;
    answer = { status: 204, body: '' };
  });

  afterAll(async () => {
    await cluster.stop();
    portal.closeAllConnections();
    await new Promise(done => portal.close(done));
  });

  async function observe(
    args: readonly string[],
    environment: Record<string, string> = {},
  ) {
    const { PATH } = process.env;
    return runRung(['observe', ...args], {
      environment: { PATH, HOME: files.path('home'), ...environment },
    });
  }

  it(
    'prints what is built in the cluster of a kubeconfig, and tells what it does beside it',
    async () => {
      cluster.fault('/apis/policy/v1/poddisruptionbudgets', faults.forbidden);
      const { stdout, stderr, code } = await observe([], {
        KUBECONFIG: files.path('good'),
      });
      expect(code).toBe(0);
      const snapshot = JSON.parse(stdout);
      expect(checkSnapshot(snapshot)).toEqual({ snapshot });
      expect(snapshot).toMatchObject({ cluster: 'prod', version: 'v1.34.2' });
      expect(stdout).not.toContain(CANARY);
      expect(stderr.split('\n')).toEqual(
        expect.arrayContaining([
          'pods: read',
          'poddisruptionbudgets: refused',
          'note: missing in the ClusterRole: {"apiGroups":["policy"],"resources":["poddisruptionbudgets"],"verbs":["get","list"]}',
          'prod: Kubernetes v1.34.2, nodes: 3, workloads: 2',
        ]),
      );
      expect(new Set(cluster.requests.map(({ method }) => method))).toEqual(
        new Set(['GET']),
      );
    },
    TIMEOUT,
  );

  it(
    'hands it to a portal under the name that is given',
    async () => {
      const { stdout, stderr, code } = await observe(
        [
          ...['--kubeconfig', files.path('good'), '--name', 'prod: EU/1'],
          ...['--push', `${portalUrl}/`],
        ],
        { RUNG_TOKEN: 'secret' },
      );
      expect([code, stdout]).toEqual([0, '']);
      expect(stderr).toContain('prod: EU/1: pushed\n');
      expect(pushed).toHaveLength(1);
      const [{ method, url, headers, body }] = pushed;
      expect([method, url]).toEqual([
        'PUT',
        '/api/rung/v1/observations/clusters/prod%3A%20EU%2F1',
      ]);
      expect(headers).toMatchObject({
        authorization: 'Bearer secret',
        'content-type': 'application/json',
        'content-encoding': 'gzip',
      });
      const snapshot = JSON.parse(gunzipSync(body).toString());
      expect(snapshot.cluster).toBe('prod: EU/1');
      expect(checkSnapshot(snapshot)).toEqual({ snapshot });
    },
    TIMEOUT,
  );

  it(
    'says why a portal does not take it',
    async () => {
      answer = {
        status: 409,
        body: JSON.stringify({
          error: { name: 'ConflictError', message: 'There is a newer one' },
        }),
      };
      const { stderr, code } = await observe([
        ...['--kubeconfig', files.path('good')],
        ...['--push', portalUrl, '--token', 'secret'],
      ]);
      expect(code).toBe(1);
      expect(stderr).toContain(
        'error: The portal did not take it: it answers 409, There is a newer one\n',
      );
      expect(stderr).not.toContain('secret');
    },
    TIMEOUT,
  );

  it(
    'says which rights are missing where it may read nothing, and pushes nothing',
    async () => {
      const { stdout, stderr, code } = await observe([
        ...['--kubeconfig', files.path('powerless')],
        ...['--push', portalUrl, '--token', 'secret'],
      ]);
      expect([code, stdout, pushed]).toEqual([1, '', []]);
      expect(stderr).toContain(
        'error: prod is refused: It refuses every list that is asked for\n',
      );
      expect(stderr).toContain(
        'missing in the ClusterRole: {"apiGroups":[""],"resources":["nodes"],"verbs":["get","list"]}\n',
      );
    },
    TIMEOUT,
  );

  it.each([
    [[], 'There is no kubeconfig, and no service account of a pod'],
    [['--push', 'portal'], '--push portal is no address'],
    [['--push', 'https://portal'], 'There is no token to push with'],
    [
      ['--name', '\u202e', '--kubeconfig', 'good'],
      'The name of the cluster cannot be used; write another with --name: ',
    ],
  ])(
    'says what is wrong with %j',
    async (args, message) => {
      const { stderr, code } = await observe(
        args.map(arg => (arg === 'good' ? files.path(arg) : arg)),
      );
      expect(code).toBe(2);
      expect(stderr).toContain(`error: ${message}`);
      expect(cluster.requests).toEqual([]);
    },
    TIMEOUT,
  );
});
