import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Availability } from '../availability';
import { AssessmentStore } from '../database';
import { Authorizer } from '../permissions';
import { ReportService } from './ReportService';
import { StoredReportService } from './StoredReportService';

const request = { filters: {}, credentials: mockCredentials.user() };
const list = {
  ...request,
  orderBy: 'name',
  order: 'asc',
  limit: 50,
  total: false,
} as const;

function never() {
  return new Promise<never>(() => {});
}

function reportsFrom(store: Partial<AssessmentStore>): ReportService {
  const logger = mockServices.logger.mock();
  return StoredReportService.create({
    store: { version: async () => 1, ...store } as AssessmentStore,
    availability: Availability.create({ logger, statementTimeout: 5_000 }),
    authorizer: Authorizer.create({
      permissions: mockServices.permissions({ result: AuthorizeResult.ALLOW }),
      catalog: catalogServiceMock(),
      logger,
    }),
  });
}

describe('a report whose store never answers', () => {
  const silent = {
    list: never,
    count: never,
    report: never,
    trend: never,
    getScan: never,
  };

  beforeEach(() => jest.useFakeTimers());

  afterEach(() => jest.useRealTimers());

  it.each<[string, (reports: ReportService) => Promise<unknown>]>([
    ['list', reports => reports.list(list)],
    ['export', reports => reports.pages(request).next()],
    ['report', reports => reports.report(request)],
    ['trend', reports => reports.trend({ ...request, days: 1 })],
    ['scan', reports => reports.getScanDetails()],
    ['state of the scan', reports => reports.getScanState()],
  ])('is given up in time: %s', async (_, ask) => {
    await Promise.all([
      expect(ask(reportsFrom(silent))).rejects.toMatchObject({
        name: 'ServiceUnavailableError',
        message: expect.stringMatching(
          /^The report cannot be read at the moment/,
        ),
      }),
      jest.advanceTimersByTimeAsync(5_000),
    ]);
  });

  it('is given up in time where only its total is missing', async () => {
    const reports = reportsFrom({
      ...silent,
      list: async () => ({ items: [] }),
    });
    await expect(reports.list(list)).resolves.toEqual({ items: [] });
    await Promise.all([
      expect(reports.list({ ...list, total: true })).rejects.toMatchObject({
        name: 'ServiceUnavailableError',
      }),
      jest.advanceTimersByTimeAsync(5_000),
    ]);
  });
});

describe('an export', () => {
  const row = (name: string) => ({
    entityRef: `component:default/${name}`,
    requirements: [],
  });

  it('reads page after page, each where the one before has ended', async () => {
    const asked: unknown[] = [];
    const next = { value: 'b', entityRef: 'component:default/b' };
    const pages = [
      { items: [row('a'), row('b')], next },
      { items: [row('c')] },
    ];
    const reports = reportsFrom({
      list: async ({ after, limit, visibility }) => {
        asked.push({ after, limit, visibility });
        return pages[asked.length - 1] as never;
      },
    });
    const read: unknown[] = [];
    for await (const page of reports.pages(request)) {
      read.push(page);
    }
    expect(read).toEqual(pages.map(({ items }) => items));
    const visibility = { type: 'all' };
    expect(asked).toEqual([
      { after: undefined, limit: 1000, visibility },
      { after: next, limit: 1000, visibility },
    ]);
  });
});
