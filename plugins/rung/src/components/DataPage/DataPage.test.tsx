import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import {
  ProblemList,
  ScanDetails,
} from '@rung/backstage-plugin-rung-common/wire';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeRungApi } from '../../__testUtils__/fakeRungApi';
import { renderRungPage } from '../../__testUtils__/renderRungPage';

// The real one remembers what was allowed before, from test to test.
let mockAllowed: readonly string[] = [];
jest.mock('@backstage/plugin-permission-react', () => ({
  ...jest.requireActual('@backstage/plugin-permission-react'),
  usePermission: ({ permission }: { permission: { name: string } }) => ({
    allowed: mockAllowed.includes(permission.name),
    loading: false,
  }),
}));

const scan: ScanDetails = {
  status: 'succeeded',
  startedAt: '2026-05-30T10:00:00Z',
  finishedAt: '2026-05-30T10:00:02.500Z',
  asOf: '2026-05-30T10:00:02.500Z',
  nextAt: '2026-05-30T10:10:00Z',
  read: 1200,
  scored: 34,
  written: 33,
  gone: 2,
  failed: 1,
};
const problems: ProblemList = {
  counts: { values: 1, names: 2, entities: 2 },
  items: [
    {
      entityRef: 'component:default/catalog',
      kind: 'Component',
      title: 'Spare Parts',
      owners: ['group:default/workshop'],
      stated: {
        type: 'value',
        annotation: 'rung.dev/rto',
        value: 'fifteen minutes',
        problem: { key: 'rto', reason: 'no-duration', meant: '15m' },
      },
    },
    {
      entityRef: 'component:default/wiki',
      kind: 'Component',
      owners: [],
      stated: {
        type: 'name',
        annotation: 'rung.dev/avialability',
        value: '99.9',
        meant: 'rung.dev/availability',
      },
    },
  ],
};

function backend(answers: Partial<RungApi> = {}) {
  return fakeRungApi({
    getScan: async () => scan,
    listProblems: async () => problems,
    listAssessments: async () => ({ items: [], total: 0 }),
    listCampaigns: async () => ({ items: [], more: false, scan }),
    listClusters: async () => ({
      items: [
        {
          name: 'rental-eu',
          source: 'kubernetes',
          status: 'unreachable',
          reason: 'It does not answer.',
          missingRules: [],
          attemptedAt: new Date().toISOString(),
          sameAs: [],
          components: {
            total: 0,
            rungs: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 },
          },
        },
      ],
    }),
    ...answers,
  });
}

function showTo(allowed: readonly string[], rungApi = backend()) {
  mockAllowed = allowed;
  renderRungPage('data', '', rungApi);
  return rungApi;
}

const keeper = ['rung.refresh.create', 'rung.cluster.read'];

describe('sub-page:rung/data', () => {
  it('says how the last scan went, and what does not count with what to write', async () => {
    showTo(keeper);
    expect(
      await screen.findByText('1,200 read, 34 scored anew, 33 written, 2 gone'),
    ).toBeVisible();
    expect(screen.getByText('1 entity could not be scored')).toBeVisible();
    expect(screen.getByText(/^at about/)).toBeVisible();
    expect(
      await screen.findByText(
        '1 value cannot be read and 2 annotations are read by nobody on 2 entities.',
      ),
    ).toBeVisible();
    const value = screen.getByRole('row', { name: /^Spare Parts/ });
    expect(value).toHaveTextContent('rung.dev/rto: fifteen minutes');
    expect(value).toHaveTextContent('15m');
    expect(screen.getByRole('row', { name: /^wiki/ })).toHaveTextContent(
      /rung\.dev\/avialability: 99\.9There is no.*rung\.dev\/availability instead/,
    );
    expect(
      await screen.findByText('Everything could be scored.'),
    ).toBeVisible();
    expect(
      await screen.findByText('Every campaign can be read.'),
    ).toBeVisible();
    expect(await screen.findByText(/It does not answer\./)).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Data' })).toBeVisible();
  });

  it('names campaigns that cannot be read, and says what to write', async () => {
    const campaign = {
      entityRef: 'resource:default/climb',
      namespace: 'default',
      name: 'climb',
      owners: [],
      problems: [{ key: 'goal' as const, value: 'climb' }],
    };
    const plan = {
      goal: { type: 'fits' as const },
      filter: 'kind=component',
      starts: '2026-05-01',
      ends: '2026-06-30',
      stage: 'running' as const,
    };
    showTo(
      keeper,
      backend({
        listCampaigns: async () => ({
          items: [
            campaign,
            {
              ...campaign,
              entityRef: 'resource:default/sound',
              name: 'sound',
              plan,
              problems: [],
            },
          ],
          more: false,
          scan,
        }),
      }),
    );
    expect(await screen.findByRole('link', { name: 'climb' })).toBeVisible();
    expect(
      screen.getByText(/rung\.dev\/campaign\.goal is “climb”\. Write stated/),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: 'sound' })).toBeNull();
  });

  it('has the catalog scanned, and looks until that is done', async () => {
    const user = userEvent.setup();
    const rungApi = showTo(
      keeper,
      backend({ refreshAll: async () => ({ type: 'everything', scan }) }),
    );
    const now = await screen.findByRole('button', { name: 'Scan now' });
    rungApi.getScan.mockResolvedValueOnce({
      ...scan,
      status: 'running',
      progress: 0.5,
    });
    await user.click(now);
    expect(
      await screen.findByRole('button', { name: 'Scanning…' }),
    ).toBeDisabled();
    await waitFor(
      () =>
        expect(screen.getByRole('button', { name: 'Scan now' })).toBeEnabled(),
      { timeout: 5000 },
    );
    expect(rungApi.refreshAll).toHaveBeenCalledTimes(1);
  });

  it('names clusters to those only who may know them', async () => {
    const rungApi = showTo(['rung.refresh.create']);
    expect(
      await screen.findByText(/the permission rung\.cluster\.read/),
    ).toBeVisible();
    expect(rungApi.listClusters).not.toHaveBeenCalled();
  });

  it('is not there for others, who are told so where a link leads them here', async () => {
    const rungApi = showTo([]);
    expect(
      await screen.findByText('You may not see the state of the data'),
    ).toBeVisible();
    expect(screen.queryByRole('tab', { name: 'Data' })).toBeNull();
    expect(rungApi.getScan).not.toHaveBeenCalled();
    expect(rungApi.listProblems).not.toHaveBeenCalled();
  });
});
