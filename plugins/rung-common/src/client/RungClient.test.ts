import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { RungClient } from './RungClient';

const base = 'https://portal.example/api/rung';
const ref = { kind: 'Component', namespace: 'default', name: 'a/b?c' };
const byName = `${base}/v1/assessments/by-name/Component/default/a%2Fb%3Fc`;
const { signal } = new AbortController();

function clientOf(response: Response) {
  const fetch = jest.fn(
    async (_url: RequestInfo | URL, _init?: RequestInit) => response,
  );
  const getBaseUrl = jest.fn(async (_pluginId: string) => base);
  return {
    client: RungClient.create({
      discoveryApi: { getBaseUrl },
      fetchApi: { fetch },
    }),
    fetch,
    getBaseUrl,
  };
}

type Call = [
  name: string,
  url: string,
  call: (client: RungClient) => Promise<unknown>,
];

const reads: Call[] = [
  [
    'what moved',
    `${base}/v1/changes?rung=5&since=2026-05-01&first=true&cursor=abc`,
    client =>
      client.listChanges(
        {
          filters: { rung: [5] },
          since: '2026-05-01',
          first: true,
          cursor: 'abc',
        },
        { signal },
      ),
  ],
  [
    'what does not count',
    `${base}/v1/problems?kind=Component&limit=5`,
    client =>
      client.listProblems(
        { filters: { kind: ['Component'] }, limit: 5 },
        { signal },
      ),
  ],
  [
    'the assessment of an entity',
    byName,
    client => client.getAssessment(ref, { signal }),
  ],
  [
    'its history',
    `${byName}/history?limit=5&cursor=abc`,
    client => client.getHistory(ref, { limit: 5, cursor: 'abc' }, { signal }),
  ],
  [
    'its whole history',
    `${byName}/history`,
    client => client.getHistory(ref, undefined, { signal }),
  ],
  [
    'what is seen of it',
    `${byName}/observation`,
    client => client.getObservation(ref, { signal }),
  ],
  [
    'what the loss of a zone comes to',
    `${byName}/drill?place=2&lostZone=zone-1`,
    client =>
      client.getDrill(ref, { place: 2, lostZone: 'zone-1' }, { signal }),
  ],
  [
    'what the loss of a node comes to',
    `${byName}/drill?place=1&lostNode=4`,
    client => client.getDrill(ref, { place: 1, lostNode: 4 }, { signal }),
  ],
  [
    'a list',
    `${base}/v1/assessments`,
    client => client.listAssessments(undefined, { signal }),
  ],
  [
    'a filtered and ordered list',
    `${base}/v1/assessments?rung=5&rung=6&platform=true&orderBy=headroom&order=desc&limit=10&cursor=abc&total=true`,
    client =>
      client.listAssessments(
        {
          filters: { rung: [5, 6], platform: true },
          orderBy: 'headroom',
          order: 'desc',
          limit: 10,
          cursor: 'abc',
          total: true,
        },
        { signal },
      ),
  ],
  [
    'a report',
    `${base}/v1/report?owner=group%3Adefault%2Fpayments&groupBy=system`,
    client =>
      client.getReport(
        {
          filters: { owner: ['group:default/payments'] },
          groupBy: 'system',
        },
        { signal },
      ),
  ],
  [
    'a trend',
    `${base}/v1/report/trend?tag=java&days=30`,
    client =>
      client.getTrend({ filters: { tag: ['java'] }, days: 30 }, { signal }),
  ],
  [
    'a trend of findings',
    `${base}/v1/report/trend/findings?tag=java&days=30`,
    client =>
      client.getFindingTrend(
        { filters: { tag: ['java'] }, days: 30 },
        { signal },
      ),
  ],
  [
    'acceptances',
    `${base}/v1/acceptances?tag=java&within=7`,
    client =>
      client.listAcceptances(
        { filters: { tag: ['java'] }, within: 7 },
        { signal },
      ),
  ],
  ['the scan', `${base}/v1/scan`, client => client.getScan({ signal })],
  ['the ladder', `${base}/v1/ladder`, client => client.getLadder({ signal })],
];

const writes: [...Call, body: object][] = [
  [
    'requirements to evaluate',
    `${base}/v1/evaluate`,
    client => client.evaluate({ requirements: { rto: '15m?' } }, { signal }),
    { requirements: { rto: '15m?' } },
  ],
  [
    'an entity to refresh',
    `${base}/v1/refresh`,
    client => client.refreshEntity({ ...ref, name: 'shop' }, { signal }),
    { entityRef: 'Component:default/shop' },
  ],
  [
    'everything to refresh',
    `${base}/v1/refresh`,
    client => client.refreshAll({ signal }),
    {},
  ],
];

describe('RungClient', () => {
  it.each(reads)('reads %s', async (_name, url, call) => {
    const answer = assessEntity(component({ rto: '1h' }));
    const { client, fetch, getBaseUrl } = clientOf(Response.json(answer));

    await expect(call(client)).resolves.toEqual(
      JSON.parse(JSON.stringify(answer)),
    );
    expect(getBaseUrl).toHaveBeenCalledWith('rung');
    expect(fetch.mock.calls).toEqual([[url, { signal }]]);
  });

  it.each(writes)('sends %s', async (_name, url, call, body) => {
    const { client, fetch } = clientOf(Response.json({ type: 'entity' }));

    await expect(call(client)).resolves.toEqual({ type: 'entity' });
    const [calledUrl, init] = fetch.mock.calls[0];
    expect(calledUrl).toBe(url);
    expect(init).toEqual({
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: expect.any(String),
      signal,
    });
    expect(JSON.parse(String(init?.body))).toEqual(body);
  });

  it('tells how far a preview is, and what comes of it at last', async () => {
    const preview = { moved: 3 };
    const text = [
      { type: 'progress', share: 0.2 },
      { type: 'progress', share: 0.7 },
      { type: 'result', preview },
    ]
      .map(line => `${JSON.stringify(line)}\n`)
      .join('');
    const bytes = new TextEncoder().encode(text);
    const stream = new ReadableStream({
      start(controller) {
        // Lines do not come one at a time.
        controller.enqueue(bytes.slice(0, 10));
        controller.enqueue(bytes.slice(10, 70));
        controller.enqueue(bytes.slice(70));
        controller.close();
      },
    });
    const { client, fetch } = clientOf(new Response(stream));
    const shares: number[] = [];
    const policy = { exerciseAgeDays: 30 };
    await expect(
      client.previewPolicy(
        { policy },
        { signal, onProgress: share => shares.push(share) },
      ),
    ).resolves.toEqual(preview);
    expect(shares).toEqual([0.2, 0.7]);
    expect(fetch).toHaveBeenCalledWith(
      `${base}/v1/policy/preview`,
      expect.objectContaining({ body: JSON.stringify({ policy }), signal }),
    );
  });

  it.each([
    ['{"type":"error","name":"a","message":"no database"}', 'no database'],
    ['{"type":"progress","share":0.5}\n', 'The preview broke off'],
  ])('throws where a preview ends with %s', async (text, message) => {
    const { client } = clientOf(new Response(text));
    await expect(client.previewPolicy({ policy: {} })).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message,
    });
  });

  it('reads the memo of an entity as text', async () => {
    const { client, fetch } = clientOf(new Response('# Shop'));

    await expect(client.getMemo(ref, { signal })).resolves.toBe('# Shop');
    expect(fetch.mock.calls).toEqual([[`${byName}/memo`, { signal }]]);
  });

  it('reads an export as a file to save', async () => {
    const { client, fetch } = clientOf(
      new Response('entityRef\r\n', {
        headers: { 'Content-Type': 'text/csv' },
      }),
    );

    const file = await client.exportAssessments(
      { filters: { rung: [6] } },
      { signal },
    );
    expect(await new Response(file).text()).toBe('entityRef\r\n');
    expect(file.type).toBe('text/csv');
    expect(fetch.mock.calls).toEqual([
      [`${base}/v1/assessments.csv?rung=6`, { signal }],
    ]);
  });

  it('throws what the backend answered', async () => {
    const { client } = clientOf(
      Response.json(
        {
          error: { name: 'NotFoundError', message: 'no such entity' },
          response: { statusCode: 404 },
        },
        { status: 404 },
      ),
    );
    await expect(client.refreshAll()).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 404,
      cause: { name: 'NotFoundError', message: 'no such entity' },
    });
  });
});
