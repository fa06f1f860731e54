import { RecordedCluster, tokens } from '@internal/test-utils/recordedCluster';
import { checkSnapshot } from '@rung/backstage-plugin-rung-observation';
import { connectTo } from './__testUtils__/connectTo';
import { readCluster } from '.';

/*
 * What the reading of clusters relies on. It holds for the recorded cluster and
 * for every real one: with RUNG_CONTRACT_CLUSTER, the address of an API server,
 * RUNG_CONTRACT_TOKEN, which may read what docs say,
 * RUNG_CONTRACT_POWERLESS_TOKEN, which may read nothing, and
 * RUNG_CONTRACT_ALMIGHTY_TOKEN, which may read everything, it is asked instead.
 * `yarn test:cluster` does so.
 */
const real = process.env.RUNG_CONTRACT_CLUSTER;
const token = process.env.RUNG_CONTRACT_TOKEN;
const almighty = process.env.RUNG_CONTRACT_ALMIGHTY_TOKEN;
const powerless = process.env.RUNG_CONTRACT_POWERLESS_TOKEN ?? tokens.powerless;

describe('the contract with API servers', () => {
  let recorded: RecordedCluster;
  let url: string;

  beforeAll(async () => {
    recorded = await RecordedCluster.start();
    url = real ?? recorded.url;
  });

  afterAll(() => recorded.stop());

  async function ask(path: string, as = token) {
    const { signal } = new AbortController();
    const response = await connectTo(url, as).get(path, { signal });
    const { status, headers, body } = response;
    const chunks = [];
    for await (const chunk of body ?? []) {
      chunks.push(chunk);
    }
    const text = Buffer.concat(chunks).toString();
    return { status, type: headers.get('content-type'), text };
  }

  it('reads the same, whatever the size of the pages', async () => {
    const takenAt = new Date('2026-06-01T12:00:00Z');
    const [whole, inPages] = await Promise.all(
      [500, 2].map(pageSize =>
        readCluster(connectTo(url, token), {
          cluster: 'contract',
          takenAt,
          limits: { pageSize },
        }),
      ),
    );
    expect(whole).toMatchObject({
      status: 'reached',
      snapshot: {
        version: expect.stringMatching(/^v1\./),
        uid: expect.any(String),
        groups: expect.arrayContaining(['apps', 'policy']),
        readings: { namespaces: 'read', nodes: 'read', pods: 'read' },
      },
    });
    expect(inPages).toEqual(whole);
    const { snapshot } = whole as Extract<typeof whole, { snapshot: unknown }>;
    expect(checkSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual({
      snapshot,
    });
  });

  it('gets a list in pages, each with the token of the next', async () => {
    const path = '/api/v1/namespaces';
    const all = JSON.parse((await ask(path)).text).items;
    const first = JSON.parse((await ask(`${path}?limit=1`)).text);
    expect(first.kind).toMatch(/List$/);
    expect(first.items).toHaveLength(1);
    const rest = JSON.parse(
      (
        await ask(
          `${path}?limit=500&continue=${encodeURIComponent(
            first.metadata.continue,
          )}`,
        )
      ).text,
    );
    expect([...first.items, ...rest.items]).toHaveLength(all.length);
    expect(rest.metadata.continue ?? '').toBe('');
  });

  it('is told of a token that is none', async () => {
    expect(await ask('/api/v1/namespaces?limit=1&continue=x')).toMatchObject({
      status: 400,
    });
  });

  it('is told in plain text of objects that are not served, if it may list them', async () => {
    const things = '/apis/rung.example/v1/things';
    expect((await ask(things, powerless)).status).toBe(403);
    const { status, type, text } = await ask(things, almighty);
    expect([status, type?.split(';')[0], text.trim()]).toEqual([
      404,
      'text/plain',
      '404 page not found',
    ]);
  });

  it('is refused where a right is missing, and told what is served all the same', async () => {
    const refused = await ask('/api/v1/nodes', powerless);
    expect(refused.status).toBe(403);
    expect(JSON.parse(refused.text)).toMatchObject({
      kind: 'Status',
      reason: 'Forbidden',
    });
    for (const path of ['/version', '/apis']) {
      expect((await ask(path, powerless)).status).toBe(200);
    }
    const reading = await readCluster(connectTo(url, powerless), {
      cluster: 'contract',
      takenAt: new Date(),
    });
    expect(reading).toMatchObject({
      status: 'refused',
      missingRights: expect.arrayContaining([
        { apiGroups: [''], resources: ['nodes'], verbs: ['get', 'list'] },
        {
          apiGroups: ['apps'],
          resources: ['deployments'],
          verbs: ['get', 'list'],
        },
      ]),
    });
  });

  it('is turned away with credentials that are not known', async () => {
    expect(
      await readCluster(connectTo(url, tokens.unknown), {
        cluster: 'contract',
        takenAt: new Date(),
      }),
    ).toEqual({
      status: 'refused',
      reason: 'The cluster does not accept the credentials: Unauthorized',
      missingRights: [],
    });
  });
});
