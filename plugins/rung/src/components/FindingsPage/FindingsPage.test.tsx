import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { component, sixNumbers } from '../../__testUtils__/entities';
import { fakeRungApi, responseError } from '../../__testUtils__/fakeRungApi';
import { renderRungPage } from '../../__testUtils__/renderRungPage';
import { reportOf } from '../../__testUtils__/reports';
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

function backend(answers: Partial<RungApi> = {}) {
  return fakeRungApi({
    getReport: async () => reportOf(rows),
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
    await screen.findByRole('heading', { name: 'High severity' });
    expect(
      screen
        .getAllByRole('heading')
        .filter(({ tagName }) => ['H2', 'H3'].includes(tagName))
        .map(({ textContent }) => textContent),
    ).toEqual([
      'High severity',
      'Under-built2 open',
      'Medium severity',
      'Too few zones1 open · 1 accepted',
      'Low severity',
      'Guessed number1 open',
      'Missing number1 open',
    ]);
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
      name: /^Too few zones/,
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
      screen.getByRole('button', { name: /^Missing number/ }),
    ).toHaveAttribute('aria-expanded', 'false');
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
