import { DefaultEntityPresentationApi } from '@backstage/plugin-catalog';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import {
  AcceptanceList,
  AssessmentSummary,
  FindingTrend,
  Report,
  ScanDoubt,
  TrendDay,
} from '@rung/backstage-plugin-rung-common/wire';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { choose } from '../../__testUtils__/choices';
import { component, sixNumbers } from '../../__testUtils__/entities';
import { fakeRungApi, responseError } from '../../__testUtils__/fakeRungApi';
import { renderRungPage } from '../../__testUtils__/renderRungPage';
import { countsOf, reportOf, scanned } from '../../__testUtils__/reports';
import { spendCountsOf, spendOf } from '../../__testUtils__/spend';
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
  const { total, statuses, rungs, fits } = countsOf(summaries);
  return { date, total, statuses, rungs, fits };
}

const days = [
  day('2026-05-28', []),
  day('2026-05-29', rows.slice(0, 2)),
  day('2026-05-30', rows.slice(0, 3)),
  day('2026-05-31', rows),
];

const findingTrend: FindingTrend = {
  days: days.map(({ date }) => date),
  findings: [
    { id: 'under-built', severity: 'high', open: [0, 2, 2, 1] },
    { id: 'no-backups', severity: 'high', open: [0, 0, 0, 2] },
    { id: 'over-built', severity: 'medium', open: [0, 1, 1, 1] },
  ],
  scan: scanned,
};

const acceptances: AcceptanceList = {
  items: [
    {
      entityRef: 'component:default/vault',
      name: 'vault',
      title: 'Customer Vault',
      owners: [owner],
      finding: 'no-backups',
      severity: 'high',
      until: '2026-06-05',
    },
  ],
  total: 2,
  scan: scanned,
};

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
    getSpend: async query => ({
      ...spendOf(rows),
      ...(query?.groupBy && {
        groups: [{ ...spendCountsOf(rows.slice(0, 3)), name: owner }],
      }),
    }),
    getTrend: async () => ({ days, scan: scanned }),
    getFindingTrend: async () => findingTrend,
    listAcceptances: async () => acceptances,
    listAssessments: async () => ({
      items: rows
        .slice(1, 3)
        .map((row, index) => ({ ...row, title: `Odd ${index}` })),
    }),
    ...answers,
  });
}

const openNow = Object.values(countsOf(rows).findings).reduce(
  (sum, { open }) => sum + open,
  0,
);

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
    const findings = `/rung/findings?${query}&kind=Component`;
    await screen.findByRole('button', {
      name: 'Compared with May 29, 2026, the first day that is known',
    });
    expect(await marks('Figures')).toEqual([
      ` Components 6 4 more ${path}`,
      ` Fit 1 as before ${path}&fit=fits`,
      ` Under-built 1 1 more ${path}&fit=under-built`,
      ` Over-built 1 as before ${path}&fit=over-built`,
      ` Not known 3 3 more ${path}&fit=unknown`,
      ` Findings open ${openNow} 1 more ${findings}`,
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
    expect(await marks('What they state')).toEqual([
      `complete 4 ${path}&status=assessed`,
      `incomplete 1 ${path}&status=incomplete`,
      `nothing stated 1 ${path}&status=unassessed`,
    ]);
    expect(await marks('What is built, by source')).toEqual([
      `declared 3 ${path}&builtSource=declared`,
      `not known 3 ${path}&builtSource=unknown`,
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
      expect(rungApi.getTrend).toHaveBeenCalledWith(
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
    expect(rungApi.getTrend).toHaveBeenCalledWith(
      { filters: { kind: ['*'] }, days: 90 },
      abortable,
    );
  });

  it('tells what its address says that is not known', async () => {
    const user = userEvent.setup();
    const rungApi = backend();
    renderRungPage(
      'overview',
      '?groupBy=size&days=7&against=soon&tag=batch',
      rungApi,
    );
    expect(
      await screen.findByText(
        /groupBy=size, days=7, and against=soon are not known and were left out\./,
      ),
    ).toBeInTheDocument();
    expect(rungApi.getTrend).toHaveBeenCalledWith(
      { filters: { kind: ['Component'], tag: ['batch'] }, days: 90 },
      abortable,
    );
    await user.click(screen.getByRole('button', { name: 'Got it' }));
    expect(screen.queryByText(/left out/)).not.toBeInTheDocument();
  });

  async function spendSection() {
    const heading = await screen.findByRole('heading', {
      name: 'Savings and spend',
    });
    return heading.closest('section')!;
  }

  it('tells what could go and what closing takes as a product, by owner', async () => {
    const rungApi = backend();
    renderRungPage('overview', '', rungApi);
    const section = within(await spendSection());
    expect(await section.findAllByText('4 clusters')).toHaveLength(2);
    expect(
      section.getByText(
        '4 clusters × €730 a month, your prices of May 1, 2026.',
      ),
    ).toBeInTheDocument();
    expect(section.getAllByText('2 zones')).toHaveLength(2);
    expect(section.getByText('No price is entered for zones.')).toBeVisible();
    expect(
      section.getByText(/^Of 3 of 6 it is not known what is built\./),
    ).toBeInTheDocument();
    expect(section.getAllByRole('row').map(row => row.textContent)).toEqual([
      'OwnerCould goClosing the gaps would take',
      expect.stringMatching(/4 clusters€2,920 a month2 zones$/),
    ]);
    await choose('By', /^Domain$/);
    expect(rungApi.getSpend).toHaveBeenLastCalledWith(
      { filters: { kind: ['Component'] }, groupBy: 'domain' },
      abortable,
    );
  });

  it('takes what could go for no answer to another question', async () => {
    const user = userEvent.setup();
    const rungApi = backend();
    renderRungPage('overview', '?tag=batch', rungApi);
    const section = within(await spendSection());
    await section.findByRole('columnheader', { name: 'Owner' });
    const old = section.getByText(/^Of 3 of 6 it is not known/);
    expect(await screen.findByText(/above it: .* could go\.$/)).toBeVisible();

    rungApi.getSpend.mockReturnValue(new Promise(() => {}));
    await choose('By', /^Domain$/);
    expect(old.closest('[aria-busy="true"]')).not.toBeNull();
    expect(section.getByRole('columnheader', { name: 'Owner' })).toBeVisible();
    expect(screen.getByText(/above it: .* could go\.$/)).toBeVisible();

    await user.click(
      screen.getByRole('button', { name: 'Remove the filter Tag: batch' }),
    );
    expect(await screen.findByText(/^One is built above it\.$/)).toBeVisible();
    expect(rungApi.getCosts).toHaveBeenCalledTimes(1);
  });

  it('sends at once as many reads as a backend lets one reader have', async () => {
    const rungApi = backend();
    const { getCosts: _, getAskedCampaigns: __, ...reads } = rungApi;
    const answered = await rungApi.getReport();
    for (const read of Object.values(reads)) {
      read.mockClear();
      read.mockReturnValue(new Promise<never>(() => {}));
    }
    rungApi.getReport.mockResolvedValueOnce(answered);
    renderRungPage('overview', '', rungApi);
    await waitFor(() => expect(rungApi.getSpend).toHaveBeenCalledTimes(1));
    const sent = Object.values(reads)
      .map(({ mock }) => mock.calls.length)
      .reduce((sum, count) => sum + count);
    // Without the first report, which is there when all others are asked for.
    expect(sent - 1).toBe(8);
  });

  it('calls nothing free to whoever may not see everybody', async () => {
    const spend = spendOf(rows);
    spend.totals.clusters = { noLongerNeeded: 4, unnamed: 0 };
    renderRungPage('overview', '', backend({ getSpend: async () => spend }));
    const section = within(await spendSection());
    expect(
      await section.findByText('No longer needed by those you see'),
    ).toBeInTheDocument();
    expect(
      section.getByText(
        '4 clusters are no longer needed by those you see. Whether anybody else needs them is not known.',
      ),
    ).toBeInTheDocument();
    expect(section.queryByText('Could go')).not.toBeInTheDocument();
    expect(screen.getByText(/^One is built above it\.$/)).toBeInTheDocument();
  });

  it('tells nothing of it where the organization hides it', async () => {
    const rungApi = backend({ getCosts: async () => ({ shown: false }) });
    renderRungPage('overview', '', rungApi);
    await screen.findByText(/^One is built above it\.$/);
    expect(screen.queryByText('Savings and spend')).not.toBeInTheDocument();
    expect(rungApi.getSpend).not.toHaveBeenCalled();
  });

  it('says in sentences what a manager reads aloud', async () => {
    renderRungPage('overview', '', backend());
    expect(
      await screen.findByText(/1 of 6 components is built as it needs\./),
    ).toHaveTextContent(
      /^1 of 6 components is built as it needs\. One is built below what it needs\. One is built above it: .* could go\. Of 3 it is not known\.$/,
    );
    expect(
      screen
        .getAllByRole('link', { name: /^(One is built|Of 3 it is)/ })
        .map(link => link.getAttribute('href')),
    ).toEqual([
      '/rung/entities?kind=Component&fit=under-built',
      '/rung/watchlist?kind=Component#savings',
      '/rung/entities?kind=Component&fit=unknown',
    ]);
  });

  it('compares with the day that is chosen, which its address holds', async () => {
    const user = userEvent.setup();
    const rungApi = backend();
    const today = new Date().toISOString().slice(0, 10);
    const daysAgo = (count: number) =>
      new Date(Date.parse(today) - count * 24 * 60 * 60 * 1000)
        .toISOString()
        .slice(0, 10);
    renderRungPage('overview', `?against=${daysAgo(12)}`, rungApi);
    await marks('Figures');
    const query = { filters: { kind: ['Component'] }, days: 13 };
    expect(rungApi.getTrend).toHaveBeenCalledWith(query, abortable);
    expect(rungApi.getFindingTrend).toHaveBeenCalledWith(query, abortable);

    await user.click(screen.getByRole('button', { name: /^Compared with / }));
    await user.click(screen.getByRole('button', { name: '7 days ago' }));
    await waitFor(() =>
      expect(rungApi.getFindingTrend).toHaveBeenLastCalledWith(
        { filters: { kind: ['Component'] }, days: 8 },
        abortable,
      ),
    );
  });

  it('begins today where nothing is known of any day before', async () => {
    const rungApi = backend({
      getTrend: async () => ({ days: [days[0], days[3]], scan: scanned }),
    });
    renderRungPage('overview', '', rungApi);
    expect(
      await screen.findByText('The comparison begins today.'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/as before|more$|fewer$/)).toBeNull();
    expect(
      screen.queryByRole('button', { name: /^Compared with/ }),
    ).not.toBeInTheDocument();
  });

  it('tells its figures while it is not known what they were', async () => {
    const rungApi = backend();
    rungApi.getFindingTrend.mockRejectedValue(await responseError(500));
    renderRungPage('overview', '', rungApi);
    expect((await list('Figures')).textContent).toMatch(/Components 6/);
    expect(
      await screen.findByRole('button', { name: 'Try again' }),
    ).toBeInTheDocument();
  });

  it('counts open findings by severity, and names those most have', async () => {
    renderRungPage('overview', '', backend());
    const severities = await list('Findings by severity');
    expect(
      within(severities)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['High  3 1 more', 'Medium  1 as before', 'Low  0 as before']);
    expect(await marks('Most often')).toEqual([
      'No backups /rung/entities?kind=Component&finding=no-backups',
      'Over-built /rung/entities?kind=Component&finding=over-built',
      'Under-built /rung/entities?kind=Component&finding=under-built',
    ]);
  });

  it('lists the acceptances that end, and leads to where they are renewed', async () => {
    const rungApi = backend();
    renderRungPage('overview', '', rungApi);
    const ending = await list('Acceptances that end within 30 days');
    expect(ending.textContent).toMatch(/^Jun 5, 2026 .*No backups · payments/);
    expect(
      screen.getByRole('link', { name: 'Renew or close: Customer Vault' }),
    ).toHaveAttribute('href', '/catalog/default/component/vault/rung#findings');
    expect(screen.getByText('1 more ends after these.')).toBeInTheDocument();
    expect(rungApi.listAcceptances).toHaveBeenCalledWith(
      { filters: { kind: ['Component'] }, within: 30, limit: 10 },
      abortable,
    );
  });

  it('says whom to talk to, about what, and what to ask', async () => {
    renderRungPage('overview', '', backend());
    const talks = await list('Whom to talk to');
    expect(talks.textContent).toMatch(
      /payments1 of 6 is under-built\. Ask: when is it built/,
    );
  });

  it('puts the same figures on one page to print, and leads back', async () => {
    const user = userEvent.setup();
    const catalogApi = catalogApiMock({
      entities: [
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Group',
          metadata: { name: 'payments', title: 'Payments Team' },
        },
      ],
    });
    renderRungPage('overview', '?tag=batch', backend(), {
      presentation: DefaultEntityPresentationApi.create({ catalogApi }),
    });
    await user.click(await screen.findByRole('button', { name: 'One page' }));
    expect(
      await screen.findByText('Payments Team', { selector: 'div' }),
    ).toBeVisible();
    expect(
      await screen.findByRole('heading', {
        name: /what is needed, and what is built$/i,
      }),
    ).toBeVisible();
    expect(
      screen.getByText(
        /Kind: Component · Tag: batch · Compared with May 29, 2026/,
      ),
    ).toBeInTheDocument();
    const print = jest.spyOn(window, 'print').mockImplementation();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
    await user.click(
      screen.getByRole('button', { name: 'Back to the overview' }),
    );
    expect(await list('Figures')).toBeInTheDocument();
  });

  it('counts failures apart where there are any', async () => {
    const failed: AssessmentSummary = { ...rows[5], status: 'failed' };
    renderRungPage(
      'overview',
      '',
      backend({ getReport: async () => reportOf([failed]) }),
    );
    expect(await marks('What they state')).toEqual([
      'failed to be assessed 1 /rung/entities?kind=Component&status=failed',
    ]);
  });

  it('sets what is needed against what is built', async () => {
    renderRungPage('overview', '', backend());
    const table = await screen.findByRole('table', {
      name: 'Needed against built',
    });
    await within(table).findByRole('link', { name: /^1 Odd 1/ });
    expect(
      within(table)
        .getAllByRole('link')
        .map(link => [
          link.getAttribute('aria-label'),
          link.getAttribute('href'),
        ]),
    ).toEqual([
      [
        '1 Odd 1, Under-built: rung 3 needed, rung 2 is built',
        '/rung/entities?kind=Component&resilience=3&built=2',
      ],
      [
        '1 Fits: rung 3 needed, rung 3 is built',
        '/rung/entities?kind=Component&resilience=3&built=3',
      ],
      [
        '1 Odd 0, Over-built: rung 3 needed, rung 5 is built',
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
    const rungApi = backend();
    renderRungPage('overview', '', rungApi);
    const under = await marks('Most under-built');
    const query = 'owner=group%3Adefault%2Fpayments';
    expect(under[1]).toBe(
      `1 of 3 /rung/entities?kind=Component&fit=under-built&${query}`,
    );
    expect((await list('Most over-built')).textContent).toMatch(/1 of 3$/);
    expect((await list('Most unassessed')).textContent).toMatch(
      /1 of 6No owner1 of 1$/,
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
    await choose('Group by', /^System$/);
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
    await choose('Days', /^365$/);
    await waitFor(() =>
      expect(rungApi.getTrend).toHaveBeenCalledWith(
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
    await marks('Figures');
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
    expect(screen.queryByRole('list', { name: 'Figures' })).toBeNull();
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
    expect(await list('Figures')).toBeInTheDocument();
  });
});
