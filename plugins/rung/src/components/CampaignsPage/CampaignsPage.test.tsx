import {
  AssessmentList,
  CampaignItem,
  CampaignDetails,
  CampaignList,
} from '@rung/backstage-plugin-rung-common/wire';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeRungApi, responseError } from '../../__testUtils__/fakeRungApi';
import { renderRungPage } from '../../__testUtils__/renderRungPage';
import { component } from '../../__testUtils__/entities';
import { summaryOf } from '../../__testUtils__/summaries';

const scan = {
  status: 'succeeded',
  asOf: '2026-05-31T12:00:00Z',
} as const;

const down: CampaignItem = {
  entityRef: 'resource:default/step-down',
  namespace: 'default',
  name: 'step-down',
  title: 'Step down',
  description: 'Two regions cost twice.',
  owners: ['group:default/platform'],
  plan: {
    goal: { type: 'comes-down' },
    filter: 'kind=component&owner=group%3Adefault%2Fbooking',
    starts: '2026-05-01',
    ends: '2026-06-30',
    stage: 'running',
  },
  problems: [],
  counts: { all: 8, left: 2, done: 5 },
};

const broken: CampaignItem = {
  entityRef: 'resource:default/broken',
  namespace: 'default',
  name: 'broken',
  owners: [],
  problems: [{ key: 'goal', value: 'climb' }, { key: 'ends' }],
};

const details: CampaignDetails = {
  campaign: down,
  groups: [
    { owner: 'group:default/booking', all: 6, left: 2, done: 3 },
    { all: 2, left: 0, done: 2 },
  ],
  burnUp: [
    { date: '2026-05-01', all: 7, left: 5, done: 1 },
    { date: '2026-05-02', all: 8, left: 2, done: 5 },
  ],
  mayRemind: true,
  scan,
};

async function none(): Promise<AssessmentList> {
  return { items: [], total: 0 };
}

function listing(list: Partial<CampaignList>) {
  return fakeRungApi({
    listCampaigns: async () => ({ items: [], more: false, scan, ...list }),
  });
}

function showOne(answers: Parameters<typeof fakeRungApi>[0] = {}) {
  const rungApi = fakeRungApi({
    getCampaign: async () => details,
    listAssessments: none,
    ...answers,
  });
  renderRungPage('campaigns', '?campaign=default/step-down', rungApi);
  return rungApi;
}

describe('sub-page:rung/campaigns', () => {
  it('says of each campaign what it asks, and how far it has come', async () => {
    renderRungPage('campaigns', '', listing({ items: [down] }));

    const row = within(await screen.findByRole('row', { name: /^Step down/ }));
    expect(row.getByRole('link', { name: 'Step down' })).toHaveAttribute(
      'href',
      '/rung/campaigns?campaign=default%2Fstep-down',
    );
    expect(row.getByText('Running')).toBeInTheDocument();
    expect(
      row.getByText('Nothing is over-built: what is not needed goes'),
    ).toBeInTheDocument();
    expect(
      row.getByText('5 of 8 done · 2 left · 1 not known'),
    ).toBeInTheDocument();
  });

  it('says what to write where one cannot be read', async () => {
    renderRungPage('campaigns', '', listing({ items: [broken] }));

    expect(
      await screen.findByText(/rung\.dev\/campaign\.goal is “climb”/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/rung\.dev\/campaign\.ends is missing\. Write the last/),
    ).toBeInTheDocument();
  });

  it('says how to begin where there is none', async () => {
    renderRungPage('campaigns', '', listing({}));

    expect(
      await screen.findByText('There is no campaign yet'),
    ).toBeInTheDocument();
  });

  it('says which permission it takes', async () => {
    const rungApi = listing({});
    rungApi.listCampaigns.mockRejectedValue(await responseError(403));
    renderRungPage('campaigns', '', rungApi);

    expect(
      await screen.findByText(/the permission rung.report.read/),
    ).toBeInTheDocument();
  });

  it('tells of one why, of whom, and who is left', async () => {
    const rungApi = showOne({
      listAssessments: async ({ filters } = {}) => ({
        items: filters?.fit?.includes('over-built')
          ? [
              summaryOf(component({}), {
                name: 'shop',
                entityRef: 'component:default/shop',
                owners: ['group:default/booking'],
              }),
            ]
          : [],
      }),
    });

    expect(
      await screen.findByText('Two regions cost twice.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /Owner: booking · Kind: component/ }),
    ).toHaveAttribute(
      'href',
      '/rung/entities?owner=group%3Adefault%2Fbooking&kind=component',
    );
    const left = within(await screen.findByRole('table', { name: 'Left' }));
    expect(left.getByRole('row', { name: /^shop/ })).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'All 2 in the list' }),
    ).toHaveAttribute('href', expect.stringContaining('fit=over-built'));
    expect(await screen.findByText('Nothing is done yet.')).toBeInTheDocument();
    expect(rungApi.getCampaign).toHaveBeenCalledWith(
      { namespace: 'default', name: 'step-down' },
      expect.anything(),
    );
  });

  it('counts by owner, and from day to day as a table', async () => {
    showOne();

    const owners = within(
      await screen.findByRole('table', { name: 'By owner' }),
    );
    expect(
      owners
        .getAllByRole('row')
        .slice(1)
        .map(row => row.textContent),
    ).toEqual([expect.stringMatching(/booking231$/), 'Nobody owns it020']);
    expect(
      screen.getByRole('img', { name: /done went from 1 to 5, of 8/ }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByText('As a table'));
    const days = within(
      screen.getByRole('table', { name: 'Done and left from day to day' }),
    );
    expect(
      days
        .getAllByRole('row')
        .slice(1)
        .map(row => row.textContent),
    ).toEqual(['May 2, 20265218', 'May 1, 20261517']);
  });

  it('has owners reminded by those who may, and says how many', async () => {
    const rungApi = showOne({
      remindOwners: async () => ({ reminded: 2, remindedBefore: 1 }),
    });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Remind owners' }),
    );
    expect(
      await screen.findByText('2 owners are told. 1 was told today already.'),
    ).toBeInTheDocument();
    expect(rungApi.remindOwners).toHaveBeenCalledWith({
      namespace: 'default',
      name: 'step-down',
    });
  });

  it('offers no reminder to those who may not', async () => {
    showOne({ getCampaign: async () => ({ ...details, mayRemind: false }) });

    await screen.findByText('Two regions cost twice.');
    expect(screen.queryByRole('button', { name: /Remind/ })).toBeNull();
  });

  it('tells one that is hidden from none by nothing', async () => {
    const rungApi = fakeRungApi({ getCampaign: async () => details });
    rungApi.getCampaign.mockRejectedValue(await responseError(404));
    renderRungPage('campaigns', '?campaign=default/step-down', rungApi);

    expect(
      await screen.findByText(
        'There is no such campaign, or you may not see it',
      ),
    ).toBeInTheDocument();
  });
});
