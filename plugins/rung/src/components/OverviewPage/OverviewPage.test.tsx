import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentSummary,
  Report,
  ScanDoubt,
  TrendDay,
} from '@rung/backstage-plugin-rung-common/wire';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { component, sixNumbers } from '../../__testUtils__/entities';
import { fakeRungApi, responseError } from '../../__testUtils__/fakeRungApi';
import { renderRungPage } from '../../__testUtils__/renderRungPage';
import { countsOf, reportOf, scanned } from '../../__testUtils__/reports';
import { summaryOf } from '../../__testUtils__/summaries';

const managed = { 'built.control-plane': 'managed' };
const owner = 'group:default/payments';
const rows: AssessmentSummary[] = [
  summaryOf(component({ ...sixNumbers, ...managed, 'built.zones': '3' })),
  summaryOf(component({ ...sixNumbers, ...managed, 'built.clusters': '5' })),
  summaryOf(component({ ...sixNumbers, ...managed })),
  summaryOf(component({ ...sixNumbers, teams: '8' })),
  summaryOf(component({ survives: 'region' })),
  summaryOf(component({})),
];
const rung3 = { rung: 3, resilience: 3, platform: false } as const;
const rung6 = { rung: 6, resilience: 6, platform: false } as const;

function day(date: string, summaries: AssessmentSummary[]): TrendDay {
  const { platform, findings, ...counts } = countsOf(summaries);
  return { date, ...counts };
}

const days = [
  day('2026-05-28', []),
  day('2026-05-29', rows.slice(0, 2)),
  day('2026-05-30', rows.slice(0, 3)),
  day('2026-05-31', rows),
];

function backend(answers: Partial<RungApi> = {}) {
  return fakeRungApi({
    getReport: async query => ({
      ...reportOf(rows),
      ...(query?.groupBy && {
        groups: [
          { ...countsOf(rows), name: owner, needed: rung6, own: rung3 },
          countsOf([rows[5]]),
        ],
      }),
    }),
    getTrend: async () => ({ days, scan: scanned }),
    ...answers,
  });
}

function list(name: string) {
  return screen.findByRole('list', { name });
}

/** What each mark of a list says and where it leads. */
async function marks(name: string): Promise<string[]> {
  return within(await list(name))
    .getAllByRole('link')
    .map(link => `${link.textContent} ${link.getAttribute('href')}`);
}

const abortable = { signal: expect.any(AbortSignal) };

describe('sub-page:rung/overview', () => {
  it('counts, each mark a link to what it counts', async () => {
    renderRungPage('overview', '?owner=group:default/payments', backend());
    const query = 'owner=group%3Adefault%2Fpayments';
    const path = `/rung/entities?${query}&kind=Component`;
    expect(await marks('Totals')).toEqual([
      `6 All ${path}`,
      `4 Assessed ${path}&status=assessed`,
      `1 Incomplete ${path}&status=incomplete`,
      `1 Unassessed ${path}&status=unassessed`,
      `1 With platform layer ${path}&platform=true`,
    ]);
    expect(await marks('By rung needed')).toEqual([
      `Rung 61 ${path}&rung=6`,
      `Rung 50 ${path}&rung=5`,
      `Rung 41 ${path}&rung=4`,
      `Rung 33 ${path}&rung=3`,
      `Rung 20 ${path}&rung=2`,
      `Rung 10 ${path}&rung=1`,
      `Unassessed1 ${path}&status=unassessed`,
    ]);
    expect(await marks('By fit')).toEqual([
      `Fits1 ${path}&fit=fits`,
      `Over-built1 ${path}&fit=over-built`,
      `Under-built1 ${path}&fit=under-built`,
      `Unknown3 ${path}&fit=unknown`,
    ]);
    expect(screen.getByText(/As of .*2026/)).toBeInTheDocument();
  });

  it('says in its address what it counts, tells the rest apart, and counts it too', async () => {
    const user = userEvent.setup();
    const rungApi = backend({
      getReport: async (query): Promise<Report> => ({
        ...reportOf(rows),
        kinds: query?.filters?.kind?.includes('*')
          ? { counted: ['*'], others: {} }
          : { counted: ['Component'], others: { API: 6, Resource: 23 } },
      }),
    });
    renderRungPage('overview', '', rungApi);
    expect(
      await screen.findByText(/and 29 of other kinds: Resource 23 and API 6\./),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Remove the filter Kind: Component' }),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(rungApi.getTrend).toHaveBeenLastCalledWith(
        { filters: { kind: ['Component'] }, days: 90 },
        abortable,
      ),
    );

    await user.click(screen.getByRole('button', { name: 'Count them too' }));
    expect(
      await screen.findByRole('button', {
        name: 'Remove the filter Kind: every kind',
      }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/of other kinds/)).not.toBeInTheDocument();
    expect(rungApi.getTrend).toHaveBeenLastCalledWith(
      { filters: { kind: ['*'] }, days: 90 },
      abortable,
    );
  });

  it('tells what its address says that is not known', async () => {
    const user = userEvent.setup();
    const rungApi = backend();
    renderRungPage('overview', '?groupBy=size&days=7&tag=batch', rungApi);
    expect(
      await screen.findByText(
        /groupBy=size and days=7 are not known and were left out\./,
      ),
    ).toBeInTheDocument();
    expect(rungApi.getTrend).toHaveBeenLastCalledWith(
      { filters: { kind: ['Component'], tag: ['batch'] }, days: 90 },
      abortable,
    );
    await user.click(screen.getByRole('button', { name: 'Got it' }));
    expect(screen.queryByText(/left out/)).not.toBeInTheDocument();
  });

  it('counts failures apart where there are any', async () => {
    const failed: AssessmentSummary = { ...rows[5], status: 'failed' };
    renderRungPage(
      'overview',
      '',
      backend({ getReport: async () => reportOf([failed]) }),
    );
    expect(await marks('Totals')).toContain(
      '1 Failed /rung/entities?kind=Component&status=failed',
    );
  });

  it('sets what is needed against what is built', async () => {
    renderRungPage('overview', '', backend());
    const table = await screen.findByRole('table', {
      name: 'Needed against built',
    });
    expect(
      within(table)
        .getAllByRole('link')
        .map(link => [
          link.getAttribute('aria-label'),
          link.getAttribute('href'),
        ]),
    ).toEqual([
      [
        '1 Under-built: rung 3 needed, rung 2 is built',
        '/rung/entities?kind=Component&resilience=3&built=2',
      ],
      [
        '1 Fits: rung 3 needed, rung 3 is built',
        '/rung/entities?kind=Component&resilience=3&built=3',
      ],
      [
        '1 Over-built: rung 3 needed, rung 5 is built',
        '/rung/entities?kind=Component&resilience=3&built=5',
      ],
    ]);
    expect(
      screen.getByRole('link', {
        name: 'Of 3 entities it is not known what is built.',
      }),
    ).toHaveAttribute('href', '/rung/entities?kind=Component&fit=unknown');
  });

  it('names the groups that stand out', async () => {
    const user = userEvent.setup();
    const rungApi = backend();
    renderRungPage('overview', '', rungApi);
    const under = await marks('Most under-built');
    const query = 'owner=group%3Adefault%2Fpayments';
    expect(under[1]).toBe(
      `1 of 3 /rung/entities?kind=Component&fit=under-built&${query}`,
    );
    expect((await list('Most over-built')).textContent).toMatch(/1 of 3$/);
    expect((await list('Most unassessed')).textContent).toMatch(
      /1 of 6In none1 of 1$/,
    );
    expect(
      within(
        await list('Parts need more than is stated for the whole'),
      ).getByText('states rung 3, its parts need rung 6'),
    ).toHaveAttribute('href', `/rung/entities?kind=Component&${query}`);

    rungApi.getReport.mockImplementation(async () => ({
      ...reportOf([rows[0]]),
      groups: [{ ...countsOf([rows[0]]), name: 'system:default/shop' }],
    }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Group by' }),
      'System',
    );
    expect(await screen.findByText(/Nothing stands out/)).toBeInTheDocument();
    expect(rungApi.getReport).toHaveBeenLastCalledWith(
      { filters: { kind: ['Component'] }, groupBy: 'system' },
      abortable,
    );
  });

  it('tells the trend in words and as a table', async () => {
    const user = userEvent.setup();
    const rungApi = backend();
    renderRungPage('overview', '', rungApi);
    expect(
      await screen.findByRole('img', {
        name: 'From May 29, 2026 to May 31, 2026: 2 entities at first, 6 now. The table says how many there were on each rung.',
      }),
    ).toBeInTheDocument();
    await user.click(screen.getByText('As a table'));
    const table = await screen.findByRole('table', {
      name: 'Entities by rung, day by day',
    });
    expect(
      within(table)
        .getAllByRole('row')
        .map(row => row.textContent),
    ).toEqual([
      'DayRung 1Rung 2Rung 3Rung 4Rung 5Rung 6UnassessedAll',
      'May 31, 202600310116',
      'May 30, 202600300003',
      'May 29, 202600200002',
    ]);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Days' }),
      '365',
    );
    await waitFor(() =>
      expect(rungApi.getTrend).toHaveBeenLastCalledWith(
        { filters: { kind: ['Component'] }, days: 365 },
        abortable,
      ),
    );
  });

  it('says so where the trend has but one day, or none', async () => {
    const first = backend({
      getTrend: async () => ({ days: [days[0], days[3]], scan: scanned }),
    });
    const { unmount } = renderRungPage('overview', '', first);
    expect(
      await screen.findByText(/The trend begins today, May 31, 2026/),
    ).toBeInTheDocument();
    unmount();

    const none = backend({
      getTrend: async () => ({ days: [days[0]], scan: scanned }),
    });
    renderRungPage('overview', '', none);
    expect(
      await screen.findByText('There is no trend yet for these filters.'),
    ).toBeInTheDocument();
  });

  it('asks for what the filters say that a trend can be about', async () => {
    const rungApi = backend();
    renderRungPage(
      'overview',
      '?system=system:default/shop&kind=*&tag=batch&rung=5&groupBy=kind&days=30',
      rungApi,
    );
    await marks('Totals');
    const filters = {
      system: ['system:default/shop'],
      kind: ['*'],
      tag: ['batch'],
    };
    expect(rungApi.getReport).toHaveBeenCalledWith({ filters }, abortable);
    expect(rungApi.getReport).toHaveBeenCalledWith(
      { filters, groupBy: 'kind' },
      abortable,
    );
    expect(rungApi.getTrend).toHaveBeenCalledWith(
      { filters, days: 30 },
      abortable,
    );
  });

  it('says that facts are to be declared where nothing can be compared', async () => {
    const rungApi = backend({ getReport: async () => reportOf([rows[5]]) });
    renderRungPage('overview', '', rungApi);
    expect(
      await screen.findByText(/no assessed entity declares what is built/),
    ).toBeInTheDocument();
  });

  it('says when there will be a report in place of zeros', async () => {
    const rungApi = backend({
      getReport: async () => reportOf([], { status: 'running' }),
    });
    renderRungPage('overview', '', rungApi);
    expect(
      await screen.findByText(/being scanned for the first time/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Totals' })).toBeNull();
    expect(rungApi.getTrend).not.toHaveBeenCalled();
  });

  it.each<[ScanDoubt, RegExp]>([
    ['loss', /^As of .*found much less in the catalog and has changed nothing/],
    ['clock', /^As of .*the clock of the backend or of the database is wrong/],
    ['rules', /^As of .*the report is by the newer ones\.$/],
  ])('says why a scan has changed nothing: %s', async (doubt, notice) => {
    const rungApi = backend({
      getReport: async () => reportOf(rows, { ...scanned, withheld: [doubt] }),
    });
    renderRungPage('overview', '', rungApi);
    expect(await screen.findByText(notice)).toBeInTheDocument();
  });

  it('says that it is not for this reader', async () => {
    const rungApi = backend();
    rungApi.getReport.mockRejectedValue(await responseError(403));
    renderRungPage('overview', '', rungApi);
    expect(
      await screen.findByText('You may not see reports'),
    ).toBeInTheDocument();
  });

  it('says that it is on its way', async () => {
    renderRungPage(
      'overview',
      '',
      backend({ getReport: () => new Promise(() => {}) }),
    );
    expect(await screen.findByText('Loading the report')).toHaveAttribute(
      'role',
      'status',
    );
  });

  it('recovers from an error when asked to try again', async () => {
    const user = userEvent.setup();
    const rungApi = backend();
    rungApi.getReport.mockRejectedValueOnce(await responseError(500));
    renderRungPage('overview', '', rungApi);
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await list('Totals')).toBeInTheDocument();
  });
});
