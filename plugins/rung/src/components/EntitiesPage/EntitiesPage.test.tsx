import { mockApis } from '@backstage/frontend-test-utils';
import { DefaultEntityPresentationApi } from '@backstage/plugin-catalog';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { AssessmentList } from '@rung/backstage-plugin-rung-common/wire';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { choose } from '../../__testUtils__/choices';
import { component, sixNumbers } from '../../__testUtils__/entities';
import { fakeRungApi, responseError } from '../../__testUtils__/fakeRungApi';
import { renderRungPage } from '../../__testUtils__/renderRungPage';
import { reportOf } from '../../__testUtils__/reports';
import { summaryOf } from '../../__testUtils__/summaries';
import { shownText } from '../../__testUtils__/shownText';

const managed = { 'built.control-plane': 'managed' };
const items = [
  summaryOf(component({ ...sixNumbers, ...managed, 'built.clusters': '5' }), {
    title: 'Checkout Service',
    owners: ['group:default/payments', 'user:default/kim'],
  }),
  summaryOf(component({ availability: '99?', tenants: 'mixed' }), {
    entityRef: 'component:default/signage',
    name: 'signage',
  }),
  summaryOf(component({}), {
    entityRef: 'component:default/sandbox',
    name: 'sandbox',
  }),
];
const page: AssessmentList = { items, total: 60, nextCursor: 'second' };

function backend(answers: Partial<RungApi> = {}) {
  return fakeRungApi({
    getReport: async () => reportOf(items),
    listAssessments: async () => page,
    ...answers,
  });
}

const kind = ['Component'];
const firstPage = {
  filters: { kind },
  orderBy: 'name',
  order: 'asc',
  limit: 25,
  total: true,
};
const abortable = { signal: expect.any(AbortSignal) };

function table() {
  return screen.findByRole('table', { name: 'Entities' });
}

function columnNames(): string[] {
  return (
    screen
      // A menu hides the rest of the page until it has closed.
      .getAllByRole('columnheader', { hidden: true })
      .map(header => header.textContent!.trim())
  );
}

async function nextQuery(rungApi: ReturnType<typeof backend>, calls: number) {
  await waitFor(() =>
    expect(rungApi.listAssessments).toHaveBeenCalledTimes(calls),
  );
  await screen.findByText(/60 entities/);
  return rungApi.listAssessments.mock.lastCall![0];
}

describe('sub-page:rung/entities', () => {
  it('shows what was found of each entity', async () => {
    const rungApi = backend();
    renderRungPage('entities', '', rungApi);
    const rows = within(await table()).getAllByRole('row');
    expect(columnNames()).toEqual([
      'Name',
      'Owner',
      'Rung needed',
      'Status',
      'Built',
      'Climb when',
      'Findings',
    ]);
    expect(rows.map(shownText)).toEqual([
      expect.anything(),
      expect.stringMatching(
        /^Checkout Service.*Rung 3AssessedOver-builtRung 5 · declaredAvailability above 99.95 %99.9 % today; past the threshold, rung 6\./,
      ),
      expect.stringMatching(/^signage.*Rung 4Incomplete/),
      expect.stringMatching(/^sandboxUnassessedNot known0$/),
    ]);
    expect(screen.getByText(/60 entities · 1 to 3 of 60/)).toHaveAttribute(
      'role',
      'status',
    );
    expect(screen.getByText(/As of .*2026/)).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Checkout Service' }),
    ).toHaveAttribute('href', '/catalog/default/component/checkout');
  });

  it('asks for what its address says, and tells what it cannot mean', async () => {
    const rungApi = backend();
    renderRungPage(
      'entities',
      '?rung=5&rung=9&fit=Over-Built&status=done&kind=component&owner=group:default/payments&owner=x&orderBy=excess&order=desc&limit=50&cursor=abc&finding=over-built&colour=red',
      rungApi,
    );
    await table();
    expect(rungApi.listAssessments.mock.calls).toEqual([
      [
        {
          filters: {
            rung: [5],
            fit: ['over-built'],
            finding: ['over-built'],
            kind: ['component'],
            owner: ['group:default/payments'],
          },
          orderBy: 'excess',
          order: 'desc',
          limit: 50,
          cursor: 'abc',
          total: true,
        },
        abortable,
      ],
    ]);
    expect(
      screen.getByText(
        /^rung=9, status=done, owner=x, and colour=red are not known and were left out\./,
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: /Built/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    const active = within(screen.getByRole('list', { name: 'Active filters' }));
    expect(
      active.getAllByRole('button').map(button => button.textContent),
    ).toEqual([
      'Rung: Rung 5',
      'Fit: Over-built',
      'Owner: payments',
      'Kind: component',
      'Finding: Over-built',
      'Clear all',
    ]);
  });

  it('filters by words, by what the report knows, by tag and by text', async () => {
    const user = userEvent.setup();
    const rungApi = backend({
      getReport: async query => ({
        ...reportOf(items),
        ...(query?.groupBy && {
          groups: [
            { ...reportOf(items).totals, name: 'group:default/search' },
            { ...reportOf([]).totals, name: 'group:default/a', total: 1200 },
          ],
        }),
      }),
    });
    const catalogApi = catalogApiMock({
      entities: [
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Group',
          metadata: { name: 'search', title: 'Die Sucher' },
        },
      ],
    });
    const asked = jest.spyOn(catalogApi, 'getEntitiesByRefs');
    renderRungPage('entities', '?kind=Component&cursor=abc', rungApi, {
      presentation: DefaultEntityPresentationApi.create({ catalogApi }),
    });
    await table();
    expect(rungApi.getReport).toHaveBeenCalledTimes(1);

    await user.click(screen.getByRole('button', { name: 'Fit' }));
    await user.click(screen.getByRole('checkbox', { name: 'Under-built' }));
    await user.keyboard('{Escape}');
    expect(await nextQuery(rungApi, 2)).toEqual({
      ...firstPage,
      filters: { fit: ['under-built'], kind },
    });

    await user.click(
      within(screen.getByRole('search')).getByRole('button', { name: 'Owner' }),
    );
    const owner = await screen.findByRole('checkbox', {
      name: 'Die Sucher (3)',
    });
    expect(
      screen
        .getAllByRole('checkbox')
        .map(({ parentElement }) => parentElement?.closest('li')?.textContent),
    ).toEqual(['a (1,200)', 'Die Sucher (3)']);
    await user.click(owner);
    expect(owner).toBeChecked();
    await user.keyboard('{Escape}');
    await nextQuery(rungApi, 3);
    expect(rungApi.getReport).toHaveBeenCalledTimes(2);
    expect(rungApi.getReport).toHaveBeenLastCalledWith(
      { filters: { fit: ['under-built'], kind }, groupBy: 'owner' },
      abortable,
    );
    expect(
      await screen.findByRole('button', {
        name: 'Remove the filter Owner: Die Sucher',
      }),
    ).toBeInTheDocument();
    // One request for all of them.
    expect(
      asked.mock.calls.filter(([{ entityRefs }]) =>
        entityRefs.includes('group:default/search'),
      ),
    ).toHaveLength(1);

    expect(screen.queryByRole('button', { name: 'Tag' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'More filters' }));
    await user.click(screen.getByRole('button', { name: 'Tag' }));
    await user.type(
      screen.getByRole('textbox', { name: 'Tag' }),
      'batch{enter}',
    );
    await user.keyboard('{Escape}');
    await nextQuery(rungApi, 4);

    await user.type(
      screen.getByRole('searchbox', { name: 'Name or title' }),
      'check',
    );
    const filters = {
      fit: ['under-built'],
      kind,
      owner: ['group:default/search'],
      tag: ['batch'],
      text: 'check',
    };
    expect(await nextQuery(rungApi, 5)).toEqual({ ...firstPage, filters });

    await user.click(
      screen.getByRole('button', {
        name: 'Remove the filter Fit: Under-built',
      }),
    );
    const { fit: _, ...others } = filters;
    expect(await nextQuery(rungApi, 6)).toEqual({
      ...firstPage,
      filters: others,
    });
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(await nextQuery(rungApi, 7)).toEqual(firstPage);
    expect(
      screen.getByRole('searchbox', { name: 'Name or title' }),
    ).toHaveValue('');
  });

  it('orders by a column, one way and the other', async () => {
    const user = userEvent.setup();
    const rungApi = backend();
    renderRungPage('entities', '?kind=Component&cursor=abc', rungApi);
    await table();
    await user.click(screen.getByRole('button', { name: 'Climb when' }));
    expect(await nextQuery(rungApi, 2)).toEqual({
      ...firstPage,
      orderBy: 'headroom',
    });
    await user.click(screen.getByRole('button', { name: 'Climb when' }));
    expect(await nextQuery(rungApi, 3)).toEqual({
      ...firstPage,
      orderBy: 'headroom',
      order: 'desc',
    });
  });

  it.each([
    ['Owner', 'owner', 'asc', 'desc'],
    ['Status', 'status', 'asc', 'desc'],
    ['Findings', 'findings', 'desc', 'asc'],
  ])(
    'orders by %s, what matters most first',
    async (name, orderBy, first, then) => {
      const user = userEvent.setup();
      const rungApi = backend();
      renderRungPage('entities', '?kind=Component', rungApi);
      const heading = within(await table()).getByRole('button', { name });
      await user.click(heading);
      expect(await nextQuery(rungApi, 2)).toEqual({
        ...firstPage,
        orderBy,
        order: first,
      });
      await user.click(heading);
      expect(await nextQuery(rungApi, 3)).toEqual({
        ...firstPage,
        orderBy,
        order: then,
      });
    },
  );

  it('goes through the pages, and back to the first from a shared link', async () => {
    const user = userEvent.setup();
    const rungApi = backend();
    rungApi.listAssessments.mockImplementation(async query =>
      query?.cursor === 'third' ? { items, total: 60 } : page,
    );
    const { unmount } = renderRungPage('entities', '', rungApi);
    await table();
    const previous = () => screen.getByRole('button', { name: 'Previous' });
    const next = () => screen.getByRole('button', { name: 'Next' });
    expect(previous()).toBeDisabled();
    await user.click(next());
    expect(await nextQuery(rungApi, 2)).toEqual({
      ...firstPage,
      cursor: 'second',
    });
    expect(screen.getByText(/26 to 28 of 60/)).toBeInTheDocument();
    await user.click(previous());
    expect(await nextQuery(rungApi, 3)).toEqual(firstPage);
    await choose('Rows', /^100$/);
    expect(await nextQuery(rungApi, 4)).toEqual({ ...firstPage, limit: 100 });
    unmount();

    renderRungPage('entities', '?kind=Component&cursor=third', rungApi);
    await table();
    expect(next()).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'First page' }));
    expect(await nextQuery(rungApi, 6)).toEqual(firstPage);
  });

  it('shows the chosen columns, and remembers them', async () => {
    const user = userEvent.setup();
    const storage = mockApis.storage();
    const { unmount } = renderRungPage('entities', '', backend(), {
      storage,
    });
    await table();
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    const menu = within(screen.getByRole('dialog', { name: 'Columns' }));
    await user.click(menu.getByRole('checkbox', { name: 'Owner' }));
    await user.click(menu.getByRole('checkbox', { name: 'Forgone' }));
    await user.keyboard('{Escape}');
    const chosen = [
      'Name',
      'Rung needed',
      'Status',
      'Built',
      'Forgone',
      'Climb when',
      'Findings',
    ];
    expect(columnNames()).toEqual(chosen);
    unmount();

    renderRungPage('entities', '', backend(), { storage });
    await table();
    expect(columnNames()).toEqual(chosen);
  });

  it('exports what passes the filters', async () => {
    const user = userEvent.setup();
    const content = new Blob(['name']);
    const rungApi = backend({ exportAssessments: async () => content });
    const createObjectURL = jest.fn(() => 'blob:csv');
    Object.assign(URL, { createObjectURL, revokeObjectURL: jest.fn() });
    const saved: string[] = [];
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function click(this: HTMLAnchorElement) {
        saved.push(`${this.download} ${this.href}`);
      });
    const { analytics } = renderRungPage('entities', '?rung=5', rungApi);
    await table();

    rungApi.exportAssessments.mockRejectedValueOnce(await responseError(503));
    await user.click(screen.getByRole('button', { name: 'Export CSV' }));
    await user.click(
      await screen.findByRole('button', { name: 'All columns' }),
    );
    expect(await screen.findByText('The export has failed.')).toHaveAttribute(
      'role',
      'alert',
    );
    expect(saved).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'All columns' }));
    await waitFor(() =>
      expect(saved).toEqual([
        expect.stringMatching(
          /^rung-assessments-\d{4}-\d\d-\d\d\.csv blob:csv$/,
        ),
      ]),
    );
    expect(createObjectURL).toHaveBeenCalledWith(content);
    const filters = { rung: [5], kind };
    expect(rungApi.exportAssessments).toHaveBeenLastCalledWith(
      { filters },
      { signal: expect.any(AbortSignal) },
    );
    await user.click(screen.getByRole('button', { name: 'Columns shown' }));
    await waitFor(() =>
      expect(rungApi.exportAssessments).toHaveBeenLastCalledWith(
        {
          filters,
          columns: [
            'name',
            'owner',
            'rung',
            'status',
            'fit',
            'climb',
            'findings',
          ],
        },
        { signal: expect.any(AbortSignal) },
      ),
    );
    expect(analytics.getEvents()).toContainEqual(
      expect.objectContaining({ action: 'export', subject: 'assessments' }),
    );

    rungApi.exportAssessments.mockRejectedValueOnce(await responseError(429));
    await user.click(screen.getByRole('button', { name: 'All columns' }));
    expect(
      await screen.findByText(/^You have as many exports running/),
    ).toBeInTheDocument();
  });

  it('exports on while its menu is closed, and not once the page is left', async () => {
    const user = userEvent.setup();
    const signals: AbortSignal[] = [];
    const rungApi = backend({
      exportAssessments: (_query, options) => {
        signals.push(options!.signal!);
        return new Promise(() => {});
      },
    });
    const { unmount } = renderRungPage('entities', '', rungApi);
    await table();
    const menu = screen.getByRole('button', { name: 'Export CSV' });
    await user.click(menu);
    await user.click(
      await screen.findByRole('button', { name: 'All columns' }),
    );
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    unmount();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('says what to do where nothing passes the filters', async () => {
    const user = userEvent.setup();
    const rungApi = backend();
    rungApi.listAssessments.mockImplementation(async query =>
      query?.filters?.text ? { items: [], total: 0 } : page,
    );
    renderRungPage('entities', '?text=nowhere', rungApi);
    expect(
      await screen.findByRole('heading', {
        name: 'Nothing passes these filters',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('0 entities')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(await table()).toBeInTheDocument();
  });

  it.each([
    ['?status=unassessed', 'Everything here has stated something'],
    ['?fit=under-built', 'Nothing here is known to be under-built'],
    ['?finding=no-backups', 'Nothing here has this finding: No backups'],
    ['?missing=rto', 'Nothing here leaves this unstated: RTO'],
  ])('says of a fault that nothing has it: %s', async (search, title) => {
    const rungApi = backend();
    rungApi.listAssessments.mockImplementation(async query =>
      query?.limit === 1
        ? { items: items.slice(0, 1), total: 1234 }
        : { items: [], total: 0 },
    );
    renderRungPage(
      'entities',
      `${search}&owner=group:default/payments`,
      rungApi,
    );
    expect(
      await screen.findByRole('heading', { name: title }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Looked for in all 1,234 entities that pass the other filters.',
      ),
    ).toBeInTheDocument();
    expect(rungApi.listAssessments).toHaveBeenLastCalledWith(
      {
        filters: { owner: ['group:default/payments'], kind },
        limit: 1,
        total: true,
      },
      abortable,
    );
    expect(
      screen.getByRole('button', { name: 'Clear all filters' }),
    ).toBeInTheDocument();
  });

  it.each([
    ['nothing was looked at', async () => ({ items: [], total: 0 })],
    ['it is not known at what', () => Promise.reject(new Error('down'))],
  ])('finds no good news where %s', async (_, answer) => {
    const rungApi = backend();
    rungApi.listAssessments.mockImplementation(async query =>
      query?.limit === 1 ? answer() : { items: [], total: 0 },
    );
    renderRungPage('entities', '?status=unassessed&text=nowhere', rungApi);
    expect(
      await screen.findByRole('heading', {
        name: 'Nothing passes these filters',
      }),
    ).toBeInTheDocument();
  });

  it('keeps the rows while others are under way', async () => {
    const user = userEvent.setup();
    const rungApi = backend();
    renderRungPage('entities', '', rungApi);
    await table();
    rungApi.listAssessments.mockReturnValueOnce(new Promise(() => {}));
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(await table()).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByText('signage')).toBeInTheDocument();
  });

  it('recovers from an error when asked to try again', async () => {
    const user = userEvent.setup();
    const rungApi = backend();
    rungApi.listAssessments.mockRejectedValueOnce(await responseError(500));
    renderRungPage('entities', '', rungApi);
    expect(
      await screen.findByText(/The report could not be loaded/),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await table()).toBeInTheDocument();
  });

  it('says when there will be anything to list', async () => {
    const rungApi = backend({
      getReport: async () => reportOf([], { status: 'never' }),
      listAssessments: async () => ({ items: [], total: 0 }),
    });
    renderRungPage('entities', '', rungApi);
    expect(
      await screen.findByText(/There is no report yet/),
    ).toBeInTheDocument();
    expect(screen.queryByText('0 entities')).not.toBeInTheDocument();
  });

  it('keeps what it shows under a name, brings it back, and forgets it', async () => {
    const user = userEvent.setup();
    const storage = mockApis.storage();
    const rungApi = backend();
    const { unmount } = renderRungPage(
      'entities',
      '?kind=API&orderBy=rung&order=desc&cursor=abc',
      rungApi,
      { storage },
    );
    await table();
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(screen.getByRole('checkbox', { name: 'Status' }));
    await user.keyboard('{Escape}');
    const chosen = columnNames();

    await user.click(await screen.findByRole('button', { name: 'Views' }));
    await user.type(
      screen.getByRole('textbox', { name: 'Name of the view' }),
      'My APIs{Enter}',
    );
    await user.keyboard('{Escape}');
    expect(await screen.findByText('Saved as My APIs')).toHaveAttribute(
      'role',
      'status',
    );
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(screen.getByRole('checkbox', { name: 'Status' }));
    await user.keyboard('{Escape}');
    unmount();

    renderRungPage('entities', '', rungApi, { storage });
    await table();
    await user.click(screen.getByRole('button', { name: 'Views' }));
    await user.click(await screen.findByRole('button', { name: 'My APIs' }));
    await waitFor(() =>
      expect(rungApi.listAssessments).toHaveBeenLastCalledWith(
        {
          filters: { kind: ['API'] },
          orderBy: 'rung',
          order: 'desc',
          limit: 25,
          total: true,
        },
        abortable,
      ),
    );
    await user.click(screen.getByRole('button', { name: 'Rename My APIs' }));
    const name = screen.getAllByRole('textbox', { name: 'Name of the view' });
    await user.clear(name[0]);
    await user.type(name[0], 'Our APIs{Enter}');
    await user.click(
      await screen.findByRole('button', { name: 'Remove Our APIs' }),
    );
    await user.keyboard('{Escape}');
    expect(await screen.findByText('Our APIs is removed')).toBeVisible();
    expect(columnNames()).toEqual(chosen);
  });

  it('copies the address that says all of it', async () => {
    const user = userEvent.setup();
    renderRungPage('entities', '?kind=Component&rung=5', backend());
    await table();
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('The link is copied')).toHaveAttribute(
      'role',
      'status',
    );
  });
});
