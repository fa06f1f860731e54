import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { screen, within } from '@testing-library/react';
import { component, sixNumbers } from '../../__testUtils__/entities';
import { fakeRungApi, responseError } from '../../__testUtils__/fakeRungApi';
import { renderRungPage } from '../../__testUtils__/renderRungPage';
import { reportOf } from '../../__testUtils__/reports';
import { summaryOf } from '../../__testUtils__/summaries';
import { shownText } from '../../__testUtils__/shownText';

const managed = { 'built.control-plane': 'managed' };

function row(name: string, requirements: Record<string, string>) {
  const entity = component(requirements);
  entity.metadata.name = name;
  return summaryOf(entity);
}

const onThreshold = row('on-threshold', { ...sixNumbers, teams: '5' });
const held = row('held', sixNumbers);
const withoutNumber = row('without-number', { audience: 'self' });
const overBuilt = row('over', {
  ...sixNumbers,
  ...managed,
  'built.clusters': '5',
});
const underBuilt = row('under', { ...sixNumbers, ...managed });

function backend(answers: Partial<RungApi> = {}) {
  return fakeRungApi({
    getReport: async () => reportOf([]),
    listAssessments: async query => {
      switch (query?.filters?.fit?.[0]) {
        case 'over-built':
          return { items: [overBuilt] };
        case 'under-built':
          return { items: [underBuilt] };
        default:
          return { items: [onThreshold, held, withoutNumber] };
      }
    },
    ...answers,
  });
}

async function rowsOf(name: string): Promise<(string | null)[]> {
  const table = await screen.findByRole('table', { name });
  return within(table).getAllByRole('row').slice(1).map(shownText);
}

describe('sub-page:rung/watchlist', () => {
  it('lists what is nearest to a climb, what could be saved, what is at risk', async () => {
    renderRungPage('watchlist', '', backend());
    expect(await rowsOf('Nearest to a climb')).toEqual([
      'on-thresholdTeams above 55 of 5 today: 1 more calls for rung 4.Rung 3',
      'heldAvailability above 99.95 %99.9 % today.Rung 3',
    ]);
    expect(await rowsOf('Savings: over-built')).toEqual([
      expect.stringMatching(/^overOver-builtRung 5/),
    ]);
    expect(await rowsOf('At risk: under-built')).toEqual([
      expect.stringMatching(/^underUnder-builtRung 2/),
    ]);
    expect(
      screen
        .getAllByRole('heading', { level: 2 })
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Nearest to a climb',
      'Savings: over-built',
      'At risk: under-built',
    ]);
  });

  it('asks for the same as the list that it leads to', async () => {
    const rungApi = backend();
    renderRungPage(
      'watchlist',
      '?owner=group:default/payments&fit=fits',
      rungApi,
    );
    await rowsOf('Nearest to a climb');
    const filters = {
      owner: ['group:default/payments'],
      kind: ['Component'],
    };
    expect(rungApi.listAssessments.mock.calls.map(([query]) => query)).toEqual([
      { filters, orderBy: 'headroom', order: 'asc', limit: 10 },
      {
        filters: { ...filters, fit: ['over-built'] },
        orderBy: 'excess',
        order: 'desc',
        limit: 10,
      },
      {
        filters: { ...filters, fit: ['under-built'] },
        orderBy: 'excess',
        order: 'asc',
        limit: 10,
      },
    ]);
    const path =
      '/rung/entities?owner=group%3Adefault%2Fpayments&kind=Component';
    expect(
      screen
        .getAllByRole('link', { name: /^Show all/ })
        .map(link => link.getAttribute('href')),
    ).toEqual([
      `${path}&orderBy=headroom&order=asc`,
      `${path}&fit=over-built&orderBy=excess&order=desc`,
      `${path}&fit=under-built&orderBy=excess&order=asc`,
    ]);
  });

  it('says where there is nothing to watch', async () => {
    renderRungPage(
      'watchlist',
      '',
      backend({ listAssessments: async () => ({ items: [withoutNumber] }) }),
    );
    expect(
      await screen.findByText(
        'No entity that passes the filters is held by a number.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByText(/is over-built/)).not.toBeInTheDocument();
  });

  it('says that there is nothing to see without the permission', async () => {
    const rungApi = backend();
    const forbidden = await responseError(403);
    rungApi.getReport.mockRejectedValue(forbidden);
    rungApi.listAssessments.mockRejectedValue(forbidden);
    renderRungPage('watchlist', '', rungApi);
    expect(await screen.findAllByText('You may not see reports')).toHaveLength(
      1,
    );
  });
});
