import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Availability } from '../availability';
import { AssessmentStore, EntitySet, ReadOptions } from '../database';
import { Authorizer } from '../permissions';
import { ReportService } from './ReportService';
import { createReports } from './createReports';

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
  return createReports({
    costs: { shown: true },
    countedEnvironment: 'production',
    countedKinds: ['Component'],
    schedule: { frequency: { minutes: 10 } },
    store: { version: async () => 1, ...store } as AssessmentStore,
    availability: Availability.create({ logger, statementTimeout: 5_000 }),
    authorizer: Authorizer.create({
      permissions: mockServices.permissions({ result: AuthorizeResult.ALLOW }),
      catalog: catalogServiceMock(),
      store: { entitySetOf: async () => EntitySet.of([]) },
      logger,
    }),
  }).reports;
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

describe('how far a scan is', () => {
  it('is told in tenths to those who may not see its counts', async () => {
    const reports = reportsFrom({
      getScan: async () => ({
        status: 'running',
        progress: 2000 / 12_345,
        read: 2000,
        scored: 0,
        written: 0,
        gone: 0,
        failed: 0,
      }),
    });
    await expect(reports.getScanState()).resolves.toEqual({
      status: 'running',
      progress: 0.1,
    });
    await expect(reports.getScanDetails()).resolves.toMatchObject({
      progress: 2000 / 12_345,
      read: 2000,
    });
  });
});

describe('a reader who floods', () => {
  beforeEach(() => jest.useFakeTimers());

  afterEach(() => jest.useRealTimers());

  /** Answers nobody but those who search for nothing. */
  function busy() {
    const running = new Set<string>();
    const reports = reportsFrom({
      getScan: async () => ({ status: 'never' } as never),
      list: ({ filters: { text } }, options) =>
        text === undefined
          ? Promise.resolve({ items: [] })
          : new Promise((_, reject) => {
              running.add(text);
              options?.signal?.addEventListener('abort', () => {
                running.delete(text);
                reject(options.signal?.reason);
              });
            }),
    });
    const search = (text: string, signal?: AbortSignal) =>
      reports
        .list({ ...list, filters: { text }, signal })
        .catch(error => error);
    return { running, reports, search };
  }

  it('keeps nobody else waiting, and is told when to ask again', async () => {
    const { running, reports, search } = busy();
    const searches = Array.from({ length: 200 }, (_, index) =>
      search(`search ${index}`),
    );
    const refused = await Promise.all(searches.slice(8));
    expect(new Set(refused.map(({ statusCode }) => statusCode))).toEqual(
      new Set([429]),
    );
    expect(refused[0]).toMatchObject({
      name: 'TooManyRequestsError',
      message: expect.stringContaining('You have 8 lists and reports running'),
      retryAfterSeconds: 2,
    });
    expect(running.size).toBe(8);

    const other = mockCredentials.user('user:default/other');
    await expect(
      reports.list({ ...list, credentials: other }),
    ).resolves.toEqual({ items: [] });

    // What is given up leaves the database, and the turn is free again.
    await jest.advanceTimersByTimeAsync(5_000);
    await Promise.all(searches);
    expect(running.size).toBe(0);
    await expect(reports.list(list)).resolves.toEqual({ items: [] });
  });

  it('leaves nothing running when they leave', async () => {
    const { running, search } = busy();
    const leaving = new AbortController();
    const searches = ['a', 'b'].map(text => search(text, leaving.signal));
    await jest.advanceTimersByTimeAsync(0);
    expect(running.size).toBe(2);
    leaving.abort();
    await Promise.all(searches);
    expect(running.size).toBe(0);
  });

  it('has two exports at a time, each until it ends or is left', async () => {
    const { reports } = busy();
    const exports = [1, 2, 3].map(() => reports.pages(request));
    await exports[0].next();
    await exports[1].next();
    await expect(exports[2].next()).rejects.toMatchObject({
      statusCode: 429,
      message: expect.stringContaining('2 exports'),
    });
    await exports[0].return(undefined);
    await expect(reports.pages(request).next()).resolves.toMatchObject({
      value: [],
    });
  });
});

describe('an export', () => {
  const row = (name: string) => ({
    entityRef: `component:default/${name}`,
    requirements: [],
    findings: [],
  });

  it('reads page after page, each where the one before has ended', async () => {
    const asked: unknown[] = [];
    const next = { value: 'b', entityRef: 'component:default/b' };
    const pages = [
      { items: [row('a'), row('b')], next },
      { items: [row('c')] },
    ];
    const reports = reportsFrom({
      list: async (query, options) => {
        asked.push(query);
        expect(options?.signal).toBeInstanceOf(AbortSignal);
        return pages[asked.length - 1] as never;
      },
    });
    const read: unknown[] = [];
    for await (const page of reports.pages(request)) {
      read.push(page);
    }
    expect(read).toEqual(pages.map(({ items }) => items));
    const query = {
      filters: request.filters,
      orderBy: 'name',
      descending: false,
      limit: 1000,
      visibility: { type: 'all' },
    };
    expect(asked).toEqual([
      { ...query, after: undefined },
      { ...query, after: next },
    ]);
  });
});

describe('StoredReportService', () => {
  const position = { value: 'b', entityRef: 'component:default/b' };
  const counted = { totals: 'totals', matrix: 'matrix', others: { API: 3 } };
  const finished = {
    status: 'succeeded',
    startedAt: '2026-05-01T09:00:00.000Z',
    finishedAt: '2026-05-01T10:00:00.000Z',
    asOf: '2026-05-01T10:00:00.000Z',
    withheld: { reason: 'loss', since: '2026-05-02T10:00:00.000Z' },
  };
  const visibility = { type: 'all' };

  /** Notes every question, and says how often the store was asked. */
  function asked() {
    const questions: unknown[] = [];
    const answer =
      (name: string, value: unknown) =>
      async (...question: unknown[]) => {
        questions.push([
          name,
          ...question.filter(part => !(part as ReadOptions)?.signal),
        ]);
        expect((question.at(-1) as ReadOptions).signal).toBeInstanceOf(
          AbortSignal,
        );
        return value as never;
      };
    const reports = reportsFrom({
      list: answer('list', { items: [], next: position }),
      count: answer('count', 7),
      report: answer('report', { ...counted, groups: ['a group'] }),
      trend: answer('trend', ['a day']),
      getScan: async () => ({ ...finished, read: 9, failed: 1 } as never),
    });
    return { questions, reports };
  }

  it('is a list in an order, from a place on, with its total where it is wanted', async () => {
    const { questions, reports } = asked();
    const filters = { rung: [6 as const] };
    const first = await reports.list({ ...list, filters, order: 'desc' });
    expect(first).toEqual({
      items: [],
      nextCursor: expect.any(String),
      total: undefined,
    });
    const next = await reports.list({
      ...list,
      filters,
      order: 'desc',
      cursor: first.nextCursor,
      total: true,
    });
    expect(next.total).toBe(7);
    const query = {
      filters,
      orderBy: 'name',
      descending: true,
      limit: 50,
      visibility,
    };
    expect(questions).toEqual([
      ['list', { ...query, after: undefined }],
      ['list', { ...query, after: position }],
      ['count', { filters, visibility }],
    ]);
    const others = { rung: [3 as const] };
    await reports.list({ ...list, filters: others, total: true });
    expect(questions.at(-1)).toEqual([
      'count',
      { filters: others, visibility },
    ]);
    await reports.list({ ...list, order: 'asc' });
    expect(questions.at(-1)).toEqual([
      'list',
      expect.objectContaining({ descending: false }),
    ]);
    await expect(
      reports.list({ ...list, orderBy: 'changed', cursor: first.nextCursor }),
    ).rejects.toMatchObject({ name: 'InputError' });
  });

  it('is a report on the kinds that are counted, grouped where that is wanted', async () => {
    const { questions, reports } = asked();
    await expect(reports.report(request)).resolves.toEqual({
      kinds: { counted: ['Component'], others: counted.others },
      totals: 'totals',
      matrix: 'matrix',
      groups: undefined,
      scan: finished,
    });
    const filters = { kind: ['API'], status: ['assessed' as const] };
    await expect(
      reports.report({ ...request, filters, groupBy: 'owner' }),
    ).resolves.toMatchObject({
      kinds: { counted: ['API'] },
      groups: ['a group'],
    });
    await reports.report({ ...request, filters, groupBy: 'system' });
    await reports.report({ ...request, filters, groupBy: 'owner' });
    const groupBy = undefined;
    expect(questions).toEqual([
      ['report', { filters: { kind: ['Component'] }, visibility, groupBy }],
      ['report', { filters, visibility, groupBy: 'owner' }],
      ['report', { filters, visibility, groupBy: 'system' }],
    ]);
  });

  it('is a trend over some days, until another day begins', async () => {
    jest.useFakeTimers({ now: new Date('2026-05-01T23:59:00Z') });
    try {
      const { questions, reports } = asked();
      const trend = (days: number) => reports.trend({ ...request, days });
      await expect(trend(30)).resolves.toEqual({
        days: ['a day'],
        scan: finished,
      });
      await trend(30);
      await trend(90);
      const query = { filters: { kind: ['Component'] }, visibility };
      const both = [
        ['trend', query, 30],
        ['trend', query, 90],
      ];
      expect(questions).toEqual(both);
      jest.setSystemTime(new Date('2026-05-02T00:00:00Z'));
      await trend(30);
      expect(questions).toEqual([...both, both[0]]);
    } finally {
      jest.useRealTimers();
    }
  });

  it('is the state of the scan, with counts for those who may start one', async () => {
    const { reports } = asked();
    await expect(reports.getScanState()).resolves.toEqual(finished);
    await expect(reports.getScanDetails()).resolves.toEqual({
      ...finished,
      read: 9,
      failed: 1,
      // As often as the scan runs after it began.
      nextAt: '2026-05-01T09:10:00.000Z',
    });
  });
});
