import { DatabaseAssessmentStore } from '../database';
import { entity } from '../__testUtils__/entities';
import { Portal } from '../__testUtils__/Portal';

describe('one reader with very many searches', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start({ entities: [entity('Component', 'shop')] });
    await portal.scan();
  }, 60_000);

  afterAll(() => portal.stop());

  afterEach(() => jest.restoreAllMocks());

  it('is told to wait, and keeps nobody else waiting', async () => {
    const signals: AbortSignal[] = [];
    let end = () => {};
    const ended = new Promise<void>(resolve => {
      end = resolve;
    });
    const { list } = DatabaseAssessmentStore.prototype;
    jest
      .spyOn(DatabaseAssessmentStore.prototype, 'list')
      .mockImplementation(async function slow(this: never, query, options) {
        if (query.filters.text?.startsWith('search')) {
          signals.push(options!.signal!);
          await ended;
        }
        return list.call(this, query, options);
      });

    const refusals: unknown[] = [];
    const searches = Array.from({ length: 40 }, async (_, index) => {
      const response = await portal.get(`/v1/assessments?text=search-${index}`);
      if (response.status === 429) {
        refusals.push(response);
      }
      return response;
    });
    const refused = await Promise.any(searches);
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBe('2');
    expect(refused.body.error).toMatchObject({
      name: 'TooManyRequestsError',
      message:
        'You have 8 lists and reports running already, as many as one reader may have at a time; try again once one of them has ended',
    });

    const other = await portal.get('/v1/assessments', 'service');
    expect(other.status).toBe(200);

    while (refusals.length < 32) {
      await new Promise(setImmediate);
    }
    end();
    const statuses = (await Promise.all(searches)).map(({ status }) => status);
    expect(statuses.filter(status => status === 200)).toHaveLength(8);
    expect(statuses.filter(status => status === 429)).toHaveLength(32);
    expect(signals).toHaveLength(8);
    expect((await portal.get('/v1/assessments')).status).toBe(200);
  }, 30_000);
});
