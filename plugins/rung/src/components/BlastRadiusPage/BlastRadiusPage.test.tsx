import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import {
  BlastItem,
  BlastRadius,
  PossibleLoss,
} from '@rung/backstage-plugin-rung-common/wire';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { blastItem, blastRadius } from '../../__testUtils__/blastRadii';
import { choose } from '../../__testUtils__/choices';
import { fakeRungApi, responseError } from '../../__testUtils__/fakeRungApi';
import { renderRungPage } from '../../__testUtils__/renderRungPage';
import { scanned } from '../../__testUtils__/reports';
import { shownText } from '../../__testUtils__/shownText';

const region = { kind: 'region', name: 'eu-central-1' } as const;
const cluster = {
  kind: 'cluster',
  name: 'payments-1',
  title: 'Payments One',
} as const;

const items: BlastItem[] = [
  blastItem('gateway', 'down', {
    title: 'Gateway',
    chain: [
      { kind: 'entity', name: 'component:default/cards', title: 'Cards' },
      { kind: 'cluster' },
      region,
    ],
    skipped: 2,
    places: { all: 2, left: 1 },
    promise: { state: 'broken', rto: '4h', rpo: '15m' },
  }),
  blastItem('reconciler', 'down', {
    direct: true,
    chain: [cluster, region],
    places: { all: 1, left: 0 },
    promise: { state: 'restore', rto: '8h' },
  }),
  blastItem('cards', 'down', { direct: true, chain: [cluster, region] }),
  blastItem('ledger', 'degraded', {
    places: { all: 2, left: 1 },
    promise: {
      state: 'kept',
      survives: true,
      measured: { recoveredIn: '4m', on: '2026-05-30' },
    },
  }),
  blastItem('signage', 'unknown', {
    unknown: 'not-stated',
    system: 'system:default/shop',
  }),
  blastItem('portal', 'untouched', {
    uncertain: true,
    system: 'system:default/shop',
  }),
];

const losses: PossibleLoss[] = [
  { kind: 'region', name: 'eu-central-1', entities: 4 },
  { kind: 'region', name: 'us-east-1', entities: 1 },
];

const links = [
  {
    from: 'system:default/shop',
    to: 'system:default/checkout',
    count: 3,
    carries: 2,
  },
];

/** Two to a page, so that there are some. */
function pageOf(found: readonly BlastItem[], cursor: string | undefined) {
  const start = Number(cursor ?? 0);
  return {
    items: found.slice(start, start + 2),
    total: found.length,
    ...(start + 2 < found.length && { nextCursor: String(start + 2) }),
  };
}

function backend(answers: Partial<RungApi> = {}) {
  return fakeRungApi({
    getPossibleLosses: async ({ text = '' }) => {
      const found = losses.filter(({ name }) => name.includes(text));
      return { items: found, total: found.length, scan: scanned };
    },
    getBlastRadius: async ({ loss, name, filters: { system } = {} }) =>
      blastRadius(
        items.filter(item => !system || system.includes(item.system ?? '')),
        { loss: { kind: loss, name }, links: system ? [] : links },
      ),
    getBlastItems: async ({ state, promise, cursor }) =>
      pageOf(
        items.filter(
          item =>
            (!state || state.includes(item.state)) &&
            (!promise ||
              (item.promise && promise.includes(item.promise.state))),
        ),
        cursor,
      ),
    exportBlastItems: async () => new Blob(['name']),
    ...answers,
  });
}

const asked = '?loss=region&name=eu-central-1';
const abortable = { signal: expect.any(AbortSignal) };

describe('sub-page:rung/blast-radius', () => {
  it('proposes the loss that touches the most, and says so', async () => {
    const rungApi = backend();
    renderRungPage('blast-radius', '', rungApi);
    expect(
      await screen.findByText(/^Proposed, because no other region runs more/),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('heading', {
        name: /^3 of 6 components go down/,
      }),
    ).toBeInTheDocument();
    expect(rungApi.getBlastRadius).toHaveBeenCalledWith(
      { loss: 'region', name: 'eu-central-1', filters: {}, groupBy: 'system' },
      abortable,
    );
    expect(screen.getByRole('textbox', { name: 'Which region' })).toHaveValue(
      'eu-central-1',
    );
  });

  it('answers in sentences, and tells what is promised, the broken ones first', async () => {
    renderRungPage('blast-radius', asked, backend());
    const headline = await screen.findByRole('heading', {
      name: '3 of 6 components go down, and 1 of them promises otherwise',
    });
    expect(shownText(headline.parentElement!)).toContain(
      '2 lose every place they run in. 1 goes down with something it depends on. Of 1 it is not known where it runs. Of those that are left, 1 runs in or depends on something whose place is not known',
    );
    expect(screen.queryByText(/^Proposed/)).not.toBeInTheDocument();

    const broken = within(
      await screen.findByRole('list', { name: 'Broken promises' }),
    ).getByRole('listitem');
    expect(shownText(broken)).toContain(
      'It statesback within 4 h, losing at most 15 min',
    );
    expect(broken).toHaveTextContent(
      'Gateway goes down by way of Cards, a cluster, and 2 more, because region eu-central-1 is lost.',
    );
    expect(broken).toHaveTextContent(
      'What it depends on is down, though 1 of its own 2 places is left.',
    );
    expect(
      within(
        await screen.findByRole('list', {
          name: 'Promises that hang on a restore',
        }),
      ).getByRole('listitem'),
    ).toHaveTextContent(
      'Its only place is lost. How long a restore takes has never been measured.',
    );
    expect(
      shownText(
        within(
          await screen.findByRole('list', { name: 'Promises kept' }),
        ).getByRole('listitem'),
      ),
    ).toContain(
      'survives the loss of a region. 1 of its 2 places is left. An exercise on May 30, 2026 measured 4 min.',
    );
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(shownText).slice(1),
    ).toEqual([
      'Broken promises',
      'By system, with what carries it',
      'What becomes of each',
    ]);
  });

  it('draws the systems with what carries the outage, and says the same as a table', async () => {
    const user = userEvent.setup();
    renderRungPage('blast-radius', asked, backend());
    const picture = within(
      await screen.findByRole('region', {
        name: 'Systems and what depends on what',
      }),
    );
    const box = await picture.findByRole('link', { name: 'checkout' });
    expect(box).toHaveAttribute(
      'href',
      expect.stringContaining('system=system%3Adefault%2Fcheckout'),
    );
    expect(picture.getByText('3 of 4 down, 1 degraded')).toBeInTheDocument();
    expect(screen.getByText('Region eu-central-1, lost')).toBeInTheDocument();
    expect(screen.getByText('Left: 2 clusters elsewhere')).toBeInTheDocument();

    await user.click(screen.getByText('The dependencies as a table'));
    const table = screen.getByRole('table', { name: /^Which system depends/ });
    expect(
      within(table).getByRole('row', { name: 'shop checkout 3 2' }),
    ).toBeInTheDocument();

    await user.click(box);
    expect(
      await screen.findByRole('heading', {
        name: /^3 of 4 components go down/,
      }),
    ).toHaveFocus();
  });

  it('opens what becomes of which, page by page, and saves all of it', async () => {
    const user = userEvent.setup();
    const rungApi = backend();
    URL.createObjectURL = jest.fn(() => 'blob:');
    URL.revokeObjectURL = jest.fn();
    const { analytics } = renderRungPage(
      'blast-radius',
      `${asked}&owner=group:default/payments`,
      rungApi,
    );
    await user.click(await screen.findByRole('button', { name: 'Down 3' }));
    const table = await screen.findByRole('table', { name: 'Down' });
    expect(within(table).getAllByRole('columnheader').map(shownText)).toEqual([
      'Component',
      'Because of',
      'Owner',
    ]);
    expect(
      within(table).getByRole('row', {
        name: /^reconciler reconciler goes down by way of cluster Payments One, because/,
      }),
    ).toHaveTextContent('Payments One›eu-central-1payments');

    await user.click(screen.getByRole('button', { name: 'Show more' }));
    const next = await within(table).findByRole('row', { name: /^cards/ });
    expect(next).toHaveFocus();
    expect(within(table).getAllByRole('row')).toHaveLength(4);
    expect(
      screen.queryByRole('button', { name: 'Show more' }),
    ).not.toBeInTheDocument();

    const unknown = screen.getByRole('button', { name: /^Not known 1/ });
    expect(unknown).toHaveTextContent('1 states no cluster that it depends on');
    await user.click(unknown);
    expect(
      await screen.findByRole('row', {
        name: /^signage depends on no cluster/,
      }),
    ).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'CSV' }));
    await waitFor(() =>
      expect(rungApi.exportBlastItems).toHaveBeenCalledWith(
        {
          loss: 'region',
          name: 'eu-central-1',
          filters: { owner: ['group:default/payments'] },
        },
        abortable,
      ),
    );
    expect(analytics.getEvents()).toContainEqual(
      expect.objectContaining({ action: 'export', subject: 'blast-radius' }),
    );
  });

  it('asks about another kind, another one, and by other groups', async () => {
    const user = userEvent.setup();
    const rungApi = backend();
    renderRungPage('blast-radius', asked, rungApi);
    const name = await screen.findByRole('textbox', { name: 'Which region' });
    await user.clear(name);
    await user.type(name, 'us-');
    // Until then those of before are offered.
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await user.click(
      screen.getByRole('option', { name: 'us-east-1 1 entity' }),
    );
    await waitFor(() =>
      expect(rungApi.getBlastRadius).toHaveBeenLastCalledWith(
        { loss: 'region', name: 'us-east-1', filters: {}, groupBy: 'system' },
        abortable,
      ),
    );
    await choose('Group by', /^Owner/);
    expect(
      await screen.findByRole('heading', { name: 'By owner' }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'a zone' }));
    await waitFor(() =>
      expect(rungApi.getPossibleLosses).toHaveBeenLastCalledWith(
        { loss: 'zone' },
        abortable,
      ),
    );
  });

  it.each([
    [
      blastRadius([blastItem('a', 'untouched'), blastItem('b', 'untouched')]),
      'None of 2 components goes down',
    ],
    [
      blastRadius([blastItem('a', 'down', { promise: { state: 'broken' } })]),
      '1 of 1 component goes down, and it promises otherwise',
    ],
    [
      blastRadius(
        [
          blastItem('a', 'down', { promise: { state: 'broken' } }),
          blastItem('b', 'down', { promise: { state: 'broken' } }),
        ],
        { kinds: ['Component', 'Resource'] },
      ),
      '2 of 2 entities go down, and all of them promise otherwise',
    ],
    [blastRadius([]), 'Nothing is counted under these filters'],
  ])('says it in words that fit the counts: %#', async (radius, sentence) => {
    renderRungPage(
      'blast-radius',
      asked,
      backend({ getBlastRadius: async () => radius }),
    );
    expect(
      await screen.findByRole('heading', { name: sentence }),
    ).toBeInTheDocument();
  });

  it('is about the cluster where its Resource is lost', async () => {
    renderRungPage(
      'blast-radius',
      '?loss=entity&name=resource:default/payments-1',
      backend({
        getBlastRadius: async () =>
          blastRadius(items, { loss: { kind: 'cluster', name: 'payments-1' } }),
      }),
    );
    expect(
      await screen.findByText('Cluster payments-1, lost'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^2 lose every place they run in/),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('survives the loss of a cluster', {
        exact: false,
      }),
    ).toBeInTheDocument();
  });

  it.each<[string, Partial<BlastItem>, string[]]>([
    ['says nothing of places', {}, ['Component', 'Owner']],
    [
      'says what is in doubt',
      { uncertain: true },
      ['Component', 'Remark', 'Owner'],
    ],
  ])('%s where an entity is lost', async (_, rest, columns) => {
    const untouched = [blastItem('portal', 'untouched', rest)];
    renderRungPage(
      'blast-radius',
      // Anybody can write anything into the address.
      '?loss=entity&name=payments-db',
      backend({
        getBlastRadius: async ({ loss, name }) =>
          blastRadius(untouched, { loss: { kind: loss, name } }),
        getBlastItems: async () => ({ items: untouched, total: 1 }),
      }),
    );
    expect(await screen.findByText('payments-db, lost')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Untouched 1' }));
    const table = await screen.findByRole('table', { name: 'Untouched' });
    expect(within(table).getAllByRole('columnheader').map(shownText)).toEqual(
      columns,
    );
  });

  it.each([
    [asked, 404, '', 'This is not known, or you may not see it'],
    [asked, 403, 'rung.report.read', 'You may not see reports'],
    [
      '?loss=entity&name=resource:default/payments-1',
      403,
      'kubernetes.clusters.read',
      'You may not ask for clusters by name',
    ],
    [
      '?loss=cluster&name=payments-1',
      403,
      'rung.report.read',
      'You may not see reports',
    ],
    [asked, 500, '', 'The report could not be loaded'],
  ])(
    'says what stands in the way: %s, %d %s',
    async (search, status, permission, title) => {
      const error = await responseError(
        status,
        `You need the permission ${permission}`,
      );
      renderRungPage(
        'blast-radius',
        search,
        backend({ getBlastRadius: () => Promise.reject(error) }),
      );
      expect(await screen.findByText(new RegExp(title))).toBeInTheDocument();
    },
  );

  it('waits for the first scan', async () => {
    const scan: BlastRadius['scan'] = {
      ...scanned,
      status: 'running',
      asOf: undefined,
    };
    const missing = await responseError(404);
    const unscanned = backend({
      getPossibleLosses: async () => ({ items: [], total: 0, scan }),
      getBlastRadius: () => Promise.reject(missing),
    });
    const { unmount } = renderRungPage('blast-radius', '', unscanned);
    expect(
      await screen.findByText(/There is no report yet/),
    ).toBeInTheDocument();
    expect(screen.queryByText('No region is known')).not.toBeInTheDocument();
    unmount();

    const named = renderRungPage('blast-radius', asked, unscanned);
    expect(
      await screen.findByText(/There is no report yet/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/^This is not known/)).not.toBeInTheDocument();
    named.unmount();

    renderRungPage(
      'blast-radius',
      asked,
      backend({ getBlastRadius: async () => blastRadius([], { scan }) }),
    );
    expect(
      await screen.findByText(/There is no report yet/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Nothing is counted/)).not.toBeInTheDocument();
  });
});
