import { rungs, defaultThresholds } from '@rung/backstage-plugin-rung-common';
import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { PolicyPreview } from '@rung/backstage-plugin-rung-common/wire';
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeRungApi, responseError } from '../../__testUtils__/fakeRungApi';
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

const preview: PolicyPreview = {
  entities: 40,
  moved: 3,
  up: 2,
  down: 0,
  gained: 0,
  lost: 0,
  levels: [
    {
      before: { rung: 2, platform: false },
      after: { rung: 5, platform: false },
      entities: 2,
    },
    {
      before: { rung: 3, platform: false },
      after: { rung: 3, platform: false },
      entities: 38,
    },
  ],
  fits: [{ before: 'fits', after: 'under-built', entities: 2 }],
  owners: [{ owner: 'group:default/trade', moved: 3, up: 2, down: 0 }],
  moreOwners: 0,
  findings: [{ id: 'under-built', appear: 2, go: 0 }],
  couldGo: [{ kind: 'cluster', before: 4, after: 1 }],
  toBuild: [{ kind: 'zone', before: 0, after: 2 }],
  items: [
    {
      entityRef: 'component:default/wallet',
      title: 'Wallet',
      owners: ['group:default/trade'],
      direction: 'up',
      before: { status: 'assessed', rung: 2, platform: false, fit: 'fits' },
      after: {
        status: 'assessed',
        rung: 5,
        platform: false,
        fit: 'under-built',
      },
      appear: ['under-built'],
      go: [],
    },
  ],
  moreItems: 2,
  notCompared: { withheld: 1, unscanned: 0, failed: 0 },
  unread: [],
};

function backend(answers: Partial<RungApi> = {}) {
  return fakeRungApi({
    getLadder: async () => ({
      rungs,
      thresholds: defaultThresholds,
      policy: { exerciseAgeDays: 90 },
    }),
    previewPolicy: async () => preview,
    ...answers,
  });
}

const yaml = () =>
  screen.findByLabelText<HTMLTextAreaElement>(
    'As it stands in app-config (YAML)',
  );

describe('the page of the policy', () => {
  beforeEach(() => {
    mockAllowed = ['rung.policy.preview'];
  });

  it('is for those who may try out a policy', async () => {
    mockAllowed = ['rung.refresh.create'];
    renderRungPage('policy', '', backend());
    expect(
      await screen.findByText('You may not try out a policy'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('tab', { name: 'Policy' })).toBeNull();
  });

  it('shows what is in force, and writes what a field says into the text', async () => {
    renderRungPage('policy', '', backend());
    expect((await yaml()).value).toBe('rung:\n  exerciseAgeDays: 90\n');
    const teams = screen.getByRole('group', {
      name: 'Teams: the break-even of a platform',
    });
    const field = within(teams).getByLabelText(
      'Teams: the break-even of a platform: Up to and including',
    );
    await userEvent.clear(field);
    await userEvent.type(field, '8{Enter}');
    expect((await yaml()).value).toContain('atMost: 8');
    expect((await yaml()).value).toContain('exerciseAgeDays: 90');
    expect(within(teams).getByText('Not the default')).toBeInTheDocument();
    expect(
      screen.getByRole('group', { name: 'app-config to copy' }),
    ).toHaveTextContent('atMost: 8');

    await userEvent.click(
      within(teams).getByRole('button', { name: /back to the default$/ }),
    );
    expect((await yaml()).value).toBe('rung:\n  exerciseAgeDays: 90\n');
  });

  it('says at once what cannot be used, and lets nobody preview it', async () => {
    renderRungPage('policy', '', backend());
    fireEvent.change(await yaml(), {
      target: { value: 'rung:\n  scales:\n    rtp: []\n' },
    });
    expect(screen.getByText('Line 3 cannot be used:')).toBeInTheDocument();
    expect(
      screen.getByText(/^rung\.scales\.rtp is not a scale; write one of/),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Preview' })).toBeDisabled();
  });

  it('says of a value that is refused what to write, and keeps the text', async () => {
    renderRungPage('policy', '', backend());
    const field = await screen.findByLabelText(
      'Availability: Up to and including',
      { selector: 'input[value="99.5"]' },
    );
    await userEvent.clear(field);
    await userEvent.type(field, '99.99{Enter}');
    expect(
      screen.getByText(/^rung\.scales\.availability\[1\] ends before/),
    ).toBeInTheDocument();
    expect((await yaml()).value).toBe('rung:\n  exerciseAgeDays: 90\n');
  });

  it('previews it, with its progress, and says what would move', async () => {
    let finish = () => {};
    const rungApi = backend({
      previewPolicy: (_request, options) =>
        new Promise(resolve => {
          options?.onProgress?.(0.4);
          finish = () => resolve(preview);
        }),
    });
    renderRungPage('policy', '', rungApi);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Preview' }),
    );
    expect(
      screen.getByRole('progressbar', { name: 'How much is compared' }),
    ).toHaveAttribute('aria-valuenow', '40');
    await act(async () => finish());

    expect(
      await screen.findByText('3 of 40 entities would move. Verdicts: 2 up.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^1 entity is not compared: it takes numbers/),
    ).toBeInTheDocument();
    const rowsOf = (name: string) =>
      within(screen.getByRole('table', { name }))
        .getAllByRole('row')
        .slice(1)
        .map(row => row.textContent);
    expect(rowsOf('Verdicts that move')).toEqual(['Rung 2Rung 52']);
    expect(rowsOf('What is built')).toEqual(['FitsUnder-built2']);
    expect(rowsOf('What it would give back and cost')).toEqual([
      'Clusters that could go41',
      'Zones to build02',
    ]);
    expect(rowsOf('Findings')).toEqual(['Under-built20']);
    expect(rowsOf('Owners')).toEqual(['trade320']);
    const [row] = rowsOf('Entities');
    expect(row).toContain('Rung 2 → Rung 5');
    expect(row).toContain('Appears: Under-built');
    expect(screen.getByText(/^And 2 more/)).toBeInTheDocument();
    expect(rungApi.previewPolicy).toHaveBeenCalledWith(
      { policy: { exerciseAgeDays: 90 } },
      expect.anything(),
    );

    fireEvent.change(await yaml(), { target: { value: 'rung:\n' } });
    expect(screen.getByText(/have changed since/)).toBeInTheDocument();
  });

  it('names what it would give back and cost as products of the prices', async () => {
    renderRungPage(
      'policy',
      '',
      backend({
        getCosts: async () => ({
          shown: true,
          prices: {
            currency: 'EUR',
            asOf: '2026-11-01',
            monthly: { cluster: 730 },
          },
        }),
        previewPolicy: async () => ({
          ...preview,
          couldGo: [{ kind: 'cluster', before: 4, after: 1 }],
          toBuild: [
            { kind: 'cluster', before: 1, after: 3 },
            { kind: 'zone', before: 0, after: 2 },
          ],
        }),
      }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Preview' }),
    );
    expect(
      await screen.findByText(
        'It would no longer give back 3 clusters × €730 a month, your prices of Nov 1, 2026.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'It would cost 2 clusters × €730 a month, your prices of Nov 1, 2026. No price is entered for zones.',
      ),
    ).toBeInTheDocument();
  });

  it('is given up when somebody stops it, and when they leave', async () => {
    const signals: AbortSignal[] = [];
    const rungApi = backend({
      previewPolicy: (_request, options) => {
        signals.push(options!.signal!);
        return new Promise(() => {});
      },
    });
    const { unmount } = renderRungPage('policy', '', rungApi);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Preview' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(signals[0].aborted).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
    expect(signals[1].aborted).toBe(false);
    unmount();
    expect(signals[1].aborted).toBe(true);
  });

  it('says what has failed', async () => {
    const error = await responseError(429);
    renderRungPage(
      'policy',
      '',
      backend({ previewPolicy: async () => Promise.reject(error) }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Preview' }),
    );
    expect(
      await screen.findByText(/^The preview has failed: .*429/),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Preview' })).toBeEnabled();
  });
});
