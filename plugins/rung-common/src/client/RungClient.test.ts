import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment';
import { RungClient } from './RungClient';

function clientOf(response: Response) {
  const fetch = jest.fn(
    async (_url: RequestInfo | URL, _init?: RequestInit) => response,
  );
  const getBaseUrl = jest.fn(async () => 'https://portal.example/api/rung');
  return {
    client: RungClient.create({
      discoveryApi: { getBaseUrl },
      fetchApi: { fetch },
    }),
    fetch,
    getBaseUrl,
  };
}

describe('RungClient', () => {
  it('reads the assessment of an entity, with its ref escaped', async () => {
    const assessment = assessEntity(component({ rto: '1h' }));
    const { client, fetch, getBaseUrl } = clientOf(Response.json(assessment));
    const { signal } = new AbortController();

    await expect(
      client.getAssessment(
        { kind: 'Component', namespace: 'default', name: 'a/b?c' },
        { signal },
      ),
    ).resolves.toEqual(JSON.parse(JSON.stringify(assessment)));
    expect(getBaseUrl).toHaveBeenCalledWith('rung');
    expect(fetch).toHaveBeenCalledWith(
      'https://portal.example/api/rung/v1/assessments/by-name/Component/default/a%2Fb%3Fc',
      { signal },
    );
  });

  it('reads the ladder', async () => {
    const { client, fetch } = clientOf(Response.json({ rungs: [] }));
    await expect(client.getLadder()).resolves.toEqual({ rungs: [] });
    expect(fetch.mock.calls[0][0]).toBe(
      'https://portal.example/api/rung/v1/ladder',
    );
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
    await expect(client.getLadder()).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 404,
      cause: { name: 'NotFoundError', message: 'no such entity' },
    });
  });
});
