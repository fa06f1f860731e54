import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentSummary,
  FindingTrend,
  TrendDay,
} from '@rung/backstage-plugin-rung-common/wire';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { component, sixNumbers } from '../../__testUtils__/entities';
import { fakeRungApi, responseError } from '../../__testUtils__/fakeRungApi';
import { renderRungPage } from '../../__testUtils__/renderRungPage';
import { countsOf, reportOf, scanned } from '../../__testUtils__/reports';
import { shownText } from '../../__testUtils__/shownText';
import { summaryOf } from '../../__testUtils__/summaries';

const oneZone = { 'built.control-plane': 'managed', 'built.zones': '1' };

function row(name: string, requirements: Record<string, string>) {
  const entity = component(requirements);
  entity.metadata.name = name;
  return summaryOf(entity);
}

const rows = [
  row('checkout', { ...sixNumbers, ...oneZone }),
  row('ledger', {
    ...sixNumbers,
    ...oneZone,
    'accept.single-zone': 'until 2999-01-01: the contract ends then',
  }),
  row('signage', { availability: '99.9?' }),
];

/** As the backend names in sentences what the reader may see. */
function told(summary: AssessmentSummary): AssessmentSummary {
  return {
    ...summary,
    findings: summary.findings.map(item => ({ ...item, parameters: {} })),
  };
}

const days = ['2026-05-28', '2026-05-29', '2026-05-30', '2026-05-31'];

function trendDay(date: string): TrendDay {
  const { total, statuses, rungs, fits } = countsOf(rows);
  return { date, total, statuses, rungs, fits };
}

/** Of findings one day less is known than of verdicts. */
const findingTrend: FindingTrend = {
  days: days.slice(1),
  findings: [
    { id: 'under-built', severity: 'high', open: [5, 3, 2] },
    { id: 'single-zone', severity: 'medium', open: [1, 1, 1] },
  ],
  scan: scanned,
};

function backend(answers: Partial<RungApi> = {}) {
  return fakeRungApi({
    getReport: async query => ({
      ...reportOf(rows),
      ...(query?.groupBy && {
        groups: [
          { ...countsOf([rows[2]]), name: 'group:default/signs' },
          { ...countsOf([rows[1]]), name: 'group:default/ledger' },
          { ...countsOf(rows.slice(0, 2)), name: 'group:default/payments' },
          countsOf([rows[0]]),
        ],
      }),
    }),
    getTrend: async () => ({ days: days.map(trendDay), scan: scanned }),
    getFindingTrend: async () => findingTrend,
    listAssessments: async query => ({
      items: rows
        .filter(({ findings }) =>
          findings.some(({ id }) =>
            query?.filters?.finding?.some(wanted => wanted === id),
          ),
        )
        .map(told),
    }),
    ...answers,
  });
}

const abortable = { signal: expect.any(AbortSignal) };

describe('sub-page:rung/findings', () => {
  it('lists the kinds of findings by severity, then by how many there are', async () => {
    const rungApi = backend();
    renderRungPage('findings', '', rungApi);
    await screen.findByText('3 fewer');
    expect(screen.getAllByRole('heading', { level: 3 }).map(shownText)).toEqual(
      [
        'High Under-built 3 fewer 2 open',
        'Medium Too few zones as before 1 open · 1 accepted',
        'Low Guessed number as before 1 open',
        'Low Missing number as before 1 open',
      ],
    );
    expect(screen.getByText('5 open findings')).toHaveAttribute(
      'role',
      'status',
    );
    expect(rungApi.listAssessments).not.toHaveBeenCalled();
  });

  it('opens a kind: what it means, and which entities have it', async () => {
    const user = userEvent.setup();
    const rungApi = backend();
    renderRungPage(
      'findings',
      '?owner=group:default/payments&kind=API',
      rungApi,
    );
    const button = await screen.findByRole('button', {
      name: /Too few zones/,
    });
    await user.click(button);
    const entities = within(
      await screen.findByRole('list', {
        name: 'Entities with the finding Too few zones',
      }),
    );
    expect(
      entities.getAllByRole('listitem').map(({ textContent }) => textContent),
    ).toEqual(['checkoutAll nodes are in one zone.']);
    expect(
      within(
        screen.getByRole('list', {
          name: 'Entities where Too few zones is accepted',
        }),
      ).getByText('ledger'),
    ).toBeInTheDocument();
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(
      screen.getByText(/its zones are too few to lose one/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'All 2 in the list' }),
    ).toHaveAttribute(
      'href',
      '/rung/entities?owner=group%3Adefault%2Fpayments&kind=API&finding=single-zone',
    );
    const owner = ['group:default/payments'];
    expect(rungApi.listAssessments).toHaveBeenCalledWith(
      {
        filters: { owner, kind: ['API'], finding: ['single-zone'] },
        limit: 10,
        include: ['sentences'],
      },
      abortable,
    );
    expect(rungApi.getReport.mock.calls).toEqual([
      [{ filters: { owner, kind: ['API'] } }, abortable],
      [
        {
          filters: { owner, kind: ['API'], finding: ['single-zone'] },
          groupBy: 'owner',
        },
        abortable,
      ],
    ]);
    await user.click(button);
    await waitFor(() =>
      expect(button).toHaveAttribute('aria-expanded', 'false'),
    );
  });

  it('opens those that its address names', async () => {
    renderRungPage(
      'findings',
      '?finding=under-built&finding=guessed-number',
      backend(),
    );
    expect(
      await screen.findByRole('list', {
        name: 'Entities with the finding Under-built',
      }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('list', {
        name: 'Entities with the finding Guessed number',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: /Missing number/ }),
    ).toHaveAttribute('aria-expanded', 'false');
  });

  it('says who has how many of a kind, each a way to them', async () => {
    renderRungPage(
      'findings',
      '?kind=Component&finding=single-zone',
      backend(),
    );
    const owners = within(
      await screen.findByRole('list', { name: 'By owner' }),
    );
    expect(
      owners.getAllByRole('listitem').map(({ textContent }) => textContent),
    ).toEqual([
      'payments1 open · 1 accepted',
      'Nobody owns it1 open',
      'ledger1 accepted',
    ]);
    expect(
      owners.getByRole('link', { name: 'payments: 1 open · 1 accepted' }),
    ).toHaveAttribute(
      'href',
      '/rung/entities?kind=Component&owner=group%3Adefault%2Fpayments&finding=single-zone',
    );
  });

  it('tells day by day how a kind has moved since the day that is chosen', async () => {
    const user = userEvent.setup();
    const rungApi = backend();
    renderRungPage('findings', '?finding=under-built', rungApi);
    expect(
      await screen.findByRole('button', {
        name: 'Compared with May 29, 2026, the first day that is known',
      }),
    ).toBeInTheDocument();
    await user.click(screen.getByText('When it changed'));
    expect(
      within(
        await screen.findByRole('table', {
          name: 'When the number of Under-built changed',
        }),
      )
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual(['DayOpen', 'May 31, 20262', 'May 30, 20263', 'May 29, 20265']);
    expect(rungApi.getFindingTrend).toHaveBeenCalledWith(
      { filters: { kind: ['Component'] }, days: 31 },
      abortable,
    );
  });

  it('keeps its counts where what was before cannot be told', async () => {
    const rungApi = backend();
    rungApi.getFindingTrend.mockRejectedValue(await responseError(500));
    const { unmount } = renderRungPage('findings', '', rungApi);
    expect(
      await screen.findByRole('button', { name: 'Try again' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'High Under-built 2 open' }),
    ).toBeInTheDocument();
    unmount();

    const filtered = backend();
    renderRungPage('findings', '?fit=under-built', filtered);
    expect(
      await screen.findByText(/which are known of today alone: Fit\./),
    ).toBeInTheDocument();
    expect(filtered.getFindingTrend).not.toHaveBeenCalled();
  });

  it('says so where nothing was found', async () => {
    renderRungPage(
      'findings',
      '',
      backend({ getReport: async () => reportOf([]) }),
    );
    expect(await screen.findByText(/No findings: nothing/)).toBeInTheDocument();
  });

  it('recovers from an error, and says when there will be a report', async () => {
    const user = userEvent.setup();
    const rungApi = backend();
    rungApi.getReport
      .mockRejectedValueOnce(await responseError(500))
      .mockResolvedValue(reportOf([], { status: 'never' }));
    renderRungPage('findings', '', rungApi);
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText(/There is no report yet/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/No findings/)).not.toBeInTheDocument();
  });
});
