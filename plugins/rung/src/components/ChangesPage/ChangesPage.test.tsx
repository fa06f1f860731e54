import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import {
  CatalogChange,
  ChangeList,
} from '@rung/backstage-plugin-rung-common/wire';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { component } from '../../__testUtils__/entities';
import { fakeRungApi, responseError } from '../../__testUtils__/fakeRungApi';
import { renderRungPage } from '../../__testUtils__/renderRungPage';
import { reportOf } from '../../__testUtils__/reports';
import { summaryOf } from '../../__testUtils__/summaries';

const counts: ChangeList['counts'] = {
  changes: 3,
  entities: 3,
  higher: 2,
  lower: 0,
  underBuilt: 1,
  overBuilt: 0,
  fits: 0,
  stated: 0,
  left: 1,
  returned: 0,
  first: 41,
};
const nothing = Object.fromEntries(
  Object.keys(counts).map(name => [name, 0]),
) as unknown as ChangeList['counts'];

const list: ChangeList = {
  since: '2026-05-01',
  until: '2026-05-30',
  keptSince: '2026-05-10',
  counts,
  items: [
    {
      id: '1',
      entityRef: 'component:default/checkout',
      kind: 'Component',
      title: 'Checkout Service',
      owners: ['group:default/payments'],
      at: '2026-05-20T10:00:00Z',
      type: 'moved',
      before: { status: 'assessed', rung: 3, fit: 'fits' },
      after: { status: 'assessed', rung: 6, fit: 'under-built' },
      changes: [
        { key: 'rto', before: '1h', after: '1m' },
        { key: 'teams', after: '4' },
        { key: 'rpo', withheld: ['before', 'after'] },
      ],
      rulesChanged: true,
      causes: ['own', 'policy'],
    },
    {
      id: '2',
      entityRef: 'component:default/wiki',
      kind: 'Component',
      owners: [],
      at: '2026-05-19T10:00:00Z',
      type: 'left',
      before: { status: 'assessed', rung: 2 },
      changes: [],
      causes: [],
    },
  ],
  nextCursor: 'second',
  scan: { status: 'succeeded', asOf: '2026-05-30T10:00:00Z' },
};

function backend(answers: Partial<RungApi> = {}) {
  return fakeRungApi({
    getReport: async () => reportOf([summaryOf(component({}))]),
    listChanges: async () => list,
    ...answers,
  });
}

function queries(rungApi: ReturnType<typeof backend>) {
  return rungApi.listChanges.mock.lastCall![0];
}

describe('sub-page:rung/changes', () => {
  beforeEach(() => {
    jest.useFakeTimers({
      now: new Date('2026-05-30T12:00:00Z'),
      advanceTimers: true,
    });
  });

  afterEach(() => jest.useRealTimers());

  it('says what moved, from what to what, and why', async () => {
    const rungApi = backend();
    renderRungPage('changes', '', rungApi);
    expect(
      await screen.findByText(
        '3 entities moved: 2 need a higher rung, 1 became under-built, and 1 has left the catalog.',
      ),
    ).toBeVisible();
    expect(queries(rungApi)).toEqual({
      filters: { kind: ['Component'] },
      since: '2026-05-01',
      until: '2026-05-30',
      first: false,
      limit: 25,
    });
    const row = screen.getByRole('row', { name: /^Checkout Service/ });
    expect(row).toHaveTextContent(
      /from Rung 3.*to Rung 6.*from Fits.*to Under-built/,
    );
    expect(row).toHaveTextContent(/RTO: 1\s?h\w* to 1\s?min/);
    expect(row).toHaveTextContent(/Teams: not stated to 4/);
    expect(row).toHaveTextContent(/other rules were in force before/);
    expect(row).not.toHaveTextContent('undefined');
    expect(
      within(screen.getByRole('row', { name: /wiki/ })).getByText(
        'Left the catalog',
      ),
    ).toBeVisible();
    expect(
      screen.getByText('Changes are kept since May 10, 2026.'),
    ).toBeVisible();
  });

  it('tells first sights apart, and shows them where they are asked for', async () => {
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    const rungApi = backend();
    renderRungPage('changes', '?kind=Component&cursor=abc', rungApi);
    expect(
      await screen.findByText(/41 entities were seen for the first time/),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show them' }));
    await waitFor(() =>
      expect(queries(rungApi)).toMatchObject({ first: true }),
    );
    expect(queries(rungApi)).not.toHaveProperty('cursor');
  });

  it('has no column of reasons where nothing on the page has one', async () => {
    const [, left] = list.items;
    const first: CatalogChange = {
      ...left,
      type: 'first',
      before: undefined,
      after: { status: 'assessed', rung: 2 },
    };
    renderRungPage(
      'changes',
      '?first=true',
      backend({ listChanges: async () => ({ ...list, items: [first] }) }),
    );
    await screen.findByRole('table', { name: 'What moved, newest first' });
    expect(
      screen.getAllByRole('columnheader').map(({ textContent }) => textContent),
    ).toEqual(['Entity', 'What moved', 'When']);
  });

  it.each([
    ['?span=week', '2026-05-24', '2026-05-30'],
    ['?span=calendarMonth', '2026-05-01', '2026-05-30'],
    [
      '?span=chosen&since=2026-02-03&until=2026-03-04',
      '2026-02-03',
      '2026-03-04',
    ],
    [
      '?span=chosen&since=2026-03-04&until=2026-02-03',
      '2026-02-03',
      '2026-02-03',
    ],
    ['?span=nonsense', '2026-05-01', '2026-05-30'],
  ])('is about the days of its address: %s', async (search, since, until) => {
    const rungApi = backend();
    renderRungPage('changes', `${search}&kind=Component`, rungApi);
    await screen.findByRole('table', { name: 'What moved, newest first' });
    expect(queries(rungApi)).toMatchObject({ since, until });
  });

  it('says that nothing has moved', async () => {
    renderRungPage(
      'changes',
      '',
      backend({
        listChanges: async () => ({
          ...list,
          counts: nothing,
          items: [],
          nextCursor: undefined,
          keptSince: undefined,
        }),
      }),
    );
    expect(await screen.findByText('Nothing has moved')).toBeVisible();
  });

  it('says what went wrong, and keeps the days', async () => {
    const error = await responseError(500);
    renderRungPage(
      'changes',
      '?span=week&kind=Component',
      backend({ listChanges: () => Promise.reject(error) }),
    );
    expect(
      await screen.findByText(/The report could not be loaded/),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
