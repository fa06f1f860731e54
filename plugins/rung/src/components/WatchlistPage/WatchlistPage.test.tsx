import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import { screen, within } from '@testing-library/react';
import { component, sixNumbers } from '../../__testUtils__/entities';
import { fakeRungApi, responseError } from '../../__testUtils__/fakeRungApi';
import { renderRungPage } from '../../__testUtils__/renderRungPage';
import { reportOf } from '../../__testUtils__/reports';
import { shownText } from '../../__testUtils__/shownText';
import { spendOf } from '../../__testUtils__/spend';
import { summaryOf } from '../../__testUtils__/summaries';

const managed = { 'built.control-plane': 'managed' };

function row(
  name: string,
  requirements: Record<string, string>,
  more?: Partial<AssessmentSummary>,
) {
  const entity = component(requirements);
  entity.metadata.name = name;
  return summaryOf(entity, more);
}

const onThreshold = row('on-threshold', { ...sixNumbers, teams: '5' });
const moving = row('moving', sixNumbers, {
  near: [
    {
      type: 'threshold',
      key: 'teams',
      present: 4,
      threshold: { relation: 'above', amount: 5, unit: 'teams', rung: 4 },
      headroom: Math.log(5 / 4),
      rung: 4,
      moved: { at: new Date().toISOString(), from: 3 },
    },
  ],
});
const guessed = row('guessed', { ...sixNumbers, rto: '15m?' });
const overBuilt = row('over', {
  ...sixNumbers,
  ...managed,
  'built.clusters': '5',
  'built.regions': '3',
});
const underBuilt = row('under', { ...sixNumbers, ...managed });

function backend(answers: Partial<RungApi> = {}) {
  return fakeRungApi({
    getReport: async () => reportOf([overBuilt, overBuilt]),
    getSpend: async () => spendOf([overBuilt, overBuilt]),
    listAssessments: async query => {
      switch (query?.orderBy) {
        case 'could-go':
          return { items: [overBuilt] };
        case 'excess':
          return { items: [underBuilt] };
        default:
          return { items: [onThreshold, moving, guessed] };
      }
    },
    ...answers,
  });
}

async function itemsOf(name: string): Promise<string[]> {
  const list = await screen.findByRole('list', { name });
  return within(list).getAllByRole('listitem').map(shownText);
}

describe('sub-page:rung/watchlist', () => {
  it('says what could go, what moves, what is guessed, what is at risk', async () => {
    renderRungPage('watchlist', '', backend());
    expect(await itemsOf('Savings: over-built')).toEqual([
      'over4 clusters and 2 regions could go.Rung 5 is built, rung 3 is enough.',
    ]);
    expect(
      await screen.findByText('In all, 8 clusters and 4 regions could go.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        '8 clusters × €730 + 4 regions × €1,200 = €10,640 a month, your prices of May 1, 2026.',
      ),
    ).toBeInTheDocument();
    expect(await itemsOf('Nearest to a climb')).toEqual([
      expect.stringMatching(
        /^movingTeams above 5: 4 of 5 today: 2 more call for rung 4\. It moved .+, from 3\.$/,
      ),
    ]);
    expect(await itemsOf('Resting on guesses')).toEqual([
      'guessedRung 3 rests on RTO 15 min.',
    ]);
    expect(await itemsOf('At risk: under-built')).toEqual([
      'underRung 2 is built, rung 3 is needed.',
    ]);
    expect(await itemsOf('At the top of their rung')).toEqual([
      expect.stringMatching(
        /^on-thresholdTeams: 5 today, the most without rung 4/,
      ),
    ]);
  });

  it('asks for the same as the list that it leads to', async () => {
    const rungApi = backend();
    renderRungPage(
      'watchlist',
      '?owner=group:default/payments&fit=fits',
      rungApi,
    );
    await itemsOf('Nearest to a climb');
    const filters = { owner: ['group:default/payments'], kind: ['Component'] };
    expect(rungApi.listAssessments.mock.calls[0][0]).toEqual({
      filters: { ...filters, fit: ['over-built'] },
      orderBy: 'could-go',
      order: 'desc',
      limit: 10,
      include: ['near'],
    });
    const path =
      '/rung/entities?owner=group%3Adefault%2Fpayments&kind=Component';
    expect(
      screen
        .getAllByRole('link', { name: /^Show all/ })
        .map(link => link.getAttribute('href')),
    ).toEqual([
      `${path}&fit=over-built&orderBy=could-go&order=desc`,
      `${path}&orderBy=nearing&order=desc`,
      `${path}&orderBy=guesses&order=desc`,
      `${path}&fit=under-built&orderBy=excess&order=asc`,
      `${path}&orderBy=headroom&order=asc`,
    ]);
  });

  it('says where there is nothing to watch', async () => {
    renderRungPage(
      'watchlist',
      '',
      backend({ listAssessments: async () => ({ items: [] }) }),
    );
    expect(
      await screen.findByText(
        'No number that passes the filters moves towards a threshold.',
      ),
    ).toBeInTheDocument();
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
