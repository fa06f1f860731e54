import {
  createExtensionTester,
  mockApis,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentSummary,
  CatalogChange,
} from '@rung/backstage-plugin-rung-common/wire';
import { screen, within } from '@testing-library/react';
import rungPlugin from '../../alpha';
import { component, sixNumbers } from '../../__testUtils__/entities';
import { fakeRungApi, responseError } from '../../__testUtils__/fakeRungApi';
import {
  countsOf,
  noChanges,
  reportOf,
  scanned,
} from '../../__testUtils__/reports';
import { summaryOf } from '../../__testUtils__/summaries';
import { rungApiRef } from '../../api';
import { rootRouteRef } from '../../routes';

const owner = ['user:default/kim', 'group:default/payments'];

function row(
  name: string,
  requirements: Record<string, string>,
  changedAt: string,
): AssessmentSummary {
  const entity = component(requirements);
  entity.metadata.name = name;
  return summaryOf(entity, { changedAt });
}

function renderWidget(rungApi: RungApi, ownershipEntityRefs = owner) {
  const { component: widget } = createExtensionTester(
    rungPlugin.getExtension('home-page-widget:rung/teams'),
  ).get(HomePageWidgetBlueprint.dataRefs.widget);
  return renderInTestApp(widget, {
    apis: [
      [rungApiRef, rungApi],
      mockApis.identity({
        userEntityRef: owner[0],
        ownershipEntityRefs,
      }),
      catalogApiMock(),
    ],
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': entityRouteRef,
      '/rung': rootRouteRef,
    },
  });
}

const now = new Date().toISOString();
const longAgo = '2026-01-01T10:00:00.000Z';
const rows = [
  row('checkout', sixNumbers, now),
  row('ledger', { ...sixNumbers, survives: 'region' }, longAgo),
  row('signage', {}, longAgo),
];
const lastWeek = rows.slice(1);

/** Something that is built below what it needs. */
const shortOf = row('cards', { ...sixNumbers, 'built.rung': '1' }, longAgo);

const moved: CatalogChange = {
  id: '1',
  entityRef: 'component:default/checkout',
  kind: 'Component',
  owners: [],
  at: now,
  type: 'moved',
  before: { status: 'assessed', rung: 2, fit: 'fits' },
  after: { status: 'assessed', rung: 3, fit: 'fits' },
  changes: [],
  causes: ['own'],
};

function teamApi(answers: Partial<RungApi> = {}) {
  return fakeRungApi({
    getReport: async () => reportOf(rows),
    getTrend: async () => ({
      days: [
        { date: '2026-05-24', ...countsOf(lastWeek) },
        { date: '2026-05-31', ...countsOf(rows) },
      ],
      scan: scanned,
    }),
    listAssessments: async () => ({ items: [shortOf] }),
    listChanges: async () => ({ ...noChanges, items: [moved] }),
    ...answers,
  });
}

function cellsOf(name: string): string[] {
  const heading = screen.getByRole('rowheader', { name });
  return within(heading.closest('tr')!)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent!);
}

describe('home-page-widget:rung/teams', () => {
  it('counts what the teams of the reader own, and what moved in a week', async () => {
    const rungApi = teamApi();
    renderWidget(rungApi);

    expect(await screen.findByRole('table')).toBeInTheDocument();
    expect(screen.getByText('Rungs of your teams')).toBeInTheDocument();
    expect(cellsOf('Rung 6, Several regions')).toEqual(['1', 'the same']);
    expect(cellsOf('Rung 3, Production cluster over three zones')).toEqual([
      '1',
      '+1',
    ]);
    expect(cellsOf('Unassessed')).toEqual(['1', 'the same']);
    expect(
      screen.getByRole('link', {
        name: 'Rung 3, Production cluster over three zones',
      }),
    ).toHaveAttribute(
      'href',
      '/rung/entities?owner=user%3Adefault%2Fkim&owner=group%3Adefault%2Fpayments&kind=Component&rung=3',
    );
    expect(screen.getByRole('link', { name: /checkout/ })).toBeVisible();
    expect(screen.getByText(/^Rung 2 to Rung 3, /)).toBeVisible();
    // What was seen for the first time has not moved.
    expect(rungApi.listChanges).toHaveBeenCalledWith(
      expect.not.objectContaining({ first: true }),
      expect.anything(),
    );
    // Nothing is asked for by name where the report counts none of it.
    expect(rungApi.listAssessments).not.toHaveBeenCalled();
    for (const ask of [rungApi.getReport, rungApi.getTrend]) {
      expect(ask).toHaveBeenCalledWith(
        expect.objectContaining({ filters: { owner } }),
        { signal: expect.any(AbortSignal) },
      );
    }
  });

  it('names what is under-built', async () => {
    const rungApi = teamApi({
      getReport: async () => reportOf([...rows, shortOf]),
      listChanges: async () => noChanges,
    });
    renderWidget(rungApi);
    const link = await screen.findByRole('link', { name: /cards/ });
    expect(link.closest('li')).toHaveTextContent(
      /Rung 3 is needed, rung 1 is built$/,
    );
    expect(rungApi.listAssessments).toHaveBeenCalledWith(
      expect.objectContaining({
        filters: { owner, kind: ['Component'], fit: ['under-built'] },
      }),
      expect.anything(),
    );
    expect(screen.getByText('Nothing of yours has moved.')).toBeVisible();
  });

  it('compares with nothing where there was no report a week ago', async () => {
    renderWidget(
      teamApi({
        getTrend: async () => ({
          days: [
            { date: '2026-05-24', ...countsOf([]) },
            { date: '2026-05-31', ...countsOf(rows) },
          ],
          scan: scanned,
        }),
      }),
    );
    expect(await screen.findByRole('table')).toBeInTheDocument();
    expect(cellsOf('Rung 6, Several regions')).toEqual(['1']);
  });

  it('says what to do where nothing is owned, and when a first report is not there', async () => {
    const { unmount } = renderWidget(
      teamApi({ getReport: async () => reportOf([]) }),
    );
    expect(
      await screen.findByText('Nothing of yours is assessed yet'),
    ).toBeInTheDocument();
    unmount();

    renderWidget(
      teamApi({
        getReport: async () =>
          reportOf([], {
            status: 'running',
            startedAt: now,
            progress: 0.25,
          }),
      }),
    );
    expect(
      await screen.findByText(/^There is no report yet/),
    ).toHaveTextContent(
      /^There is no report yet: the catalog is being scanned for the first time\. 25 % of it is done; it should be complete by .*20/,
    );
    expect(screen.queryByText('Nothing of yours is assessed yet')).toBeNull();
  });

  it('asks about as many groups as one request can name', async () => {
    const groups = Array.from(
      { length: 60 },
      (_, index) => `group:default/team-${index}`,
    );
    const rungApi = teamApi();
    renderWidget(rungApi, groups);
    expect(await screen.findByRole('table')).toBeInTheDocument();
    expect(rungApi.getReport).toHaveBeenCalledWith(
      { filters: { owner: groups.slice(0, 50) } },
      { signal: expect.any(AbortSignal) },
    );
  });

  it('says so where reports are not for the reader', async () => {
    renderWidget(
      teamApi({
        getTrend: async () => {
          throw await responseError(403);
        },
      }),
    );
    expect(
      await screen.findByText('You may not see reports'),
    ).toBeInTheDocument();
  });
});
