import {
  defaultThresholds,
  Prices,
  rungs,
} from '@rung/backstage-plugin-rung-common';
import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { PolicyPreview } from '@rung/backstage-plugin-rung-common/wire';
import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeRungApi, responseError } from '../../__testUtils__/fakeRungApi';
import { renderRungPage } from '../../__testUtils__/renderRungPage';
import { scanned } from '../../__testUtils__/reports';

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
  scan: scanned,
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

/** What an organization pays a month. */
function costs(monthly: Prices['monthly']): RungApi['getCosts'] {
  const prices = { currency: 'EUR', asOf: '2026-11-01', monthly };
  return async () => ({ shown: true, prices });
}

const yaml = () =>
  screen.findByLabelText<HTMLTextAreaElement>(
    'As written in app-config (YAML)',
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
    expect(field).toHaveFocus();
    const rung = within(teams).getByLabelText(
      'Teams: the break-even of a platform: rung, Anything beyond calls for',
    );
    act(() => rung.focus());
    await userEvent.selectOptions(rung, 'Rung 1');
    expect((await yaml()).value).toContain('rung: 1\n');
    expect(rung).toHaveFocus();
    await userEvent.selectOptions(rung, 'Rung 4');
    expect((await yaml()).value).toContain('exerciseAgeDays: 90');
    expect(within(teams).getByText('Not the default')).toBeInTheDocument();
    expect(
      screen.getByRole('group', { name: 'app-config to copy' }),
    ).toHaveTextContent('atMost: 8');

    await userEvent.click(
      within(teams).getByRole('button', { name: /back to the default$/ }),
    );
    expect((await yaml()).value).toBe('rung:\n  exerciseAgeDays: 90\n');
    expect(field).toHaveValue('5');
    expect(teams).toHaveFocus();
  });

  it('keeps the focus near what a button takes away with itself', async () => {
    renderRungPage('policy', '', backend());
    const text = await yaml();
    fireEvent.change(text, {
      target: { value: 'rung:\n  compliance:\n    hipaa: 5\n' },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Remove hipaa' }));
    expect(text.value).toBe('rung: {}\n');
    expect(
      screen.getByRole('group', { name: 'Compliance regimes' }),
    ).toHaveFocus();
    await userEvent.click(
      screen.getByRole('button', { name: 'Back to what is in force' }),
    );
    expect(text.value).toBe('rung:\n  exerciseAgeDays: 90\n');
    expect(text).toHaveFocus();
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

    fireEvent.change(await yaml(), { target: { value: 'app: {}\n' } });
    expect(screen.getByText(/^app is not under rung\. Write/)).toBeVisible();
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
    expect(field).toHaveValue('99.99');

    await userEvent.selectOptions(
      screen.getByLabelText('Availability: rung, Anything beyond calls for'),
      'Rung 5',
    );
    expect(field).toHaveValue('99.5');
    expect(screen.queryByText(/ends before/)).toBeNull();
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
    const button = await screen.findByRole('button', { name: 'Preview' });
    await userEvent.click(button);
    expect(
      screen.getByRole('progressbar', { name: 'How much is compared' }),
    ).toHaveAttribute('aria-valuenow', '40');
    const told = screen.getByText('Comparing the verdicts');
    expect(told).toHaveAttribute('role', 'status');
    expect(button).toHaveTextContent('Stop');
    await act(async () => finish());

    const sentence = '3 of 40 entities would move. Verdicts: 2 up.';
    expect(
      await screen.findByText(sentence, { selector: 'p' }),
    ).toBeInTheDocument();
    expect(told).toHaveTextContent(sentence);
    expect(button).toHaveTextContent('Preview');
    expect(button).toHaveFocus();
    expect(screen.getByText(/^As of /)).toBeInTheDocument();
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
        getCosts: costs({ cluster: 730, region: 1200 }),
        previewPolicy: async () => ({
          ...preview,
          couldGo: [
            { kind: 'region', before: 3, after: 1 },
            { kind: 'cluster', before: 4, after: 1 },
          ],
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
        'It would no longer give back 2 regions × €1,200 a month, your prices of Nov 1, 2026.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'It would cost 2 clusters × €730 a month, your prices of Nov 1, 2026. No price is entered for zones.',
      ),
    ).toBeInTheDocument();
  });

  it('calls nothing a cost that has no price, and says so once', async () => {
    renderRungPage(
      'policy',
      '',
      backend({
        getCosts: costs({ cluster: 730 }),
        previewPolicy: async () => ({
          ...preview,
          couldGo: [{ kind: 'zone', before: 4, after: 1 }],
          toBuild: [{ kind: 'zone', before: 0, after: 2 }],
        }),
      }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Preview' }),
    );
    expect(
      await screen.findByText('No price is entered for zones.'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/^It would/)).toBeNull();
  });

  it('says before the first scan that there is nothing to compare', async () => {
    renderRungPage(
      'policy',
      '',
      backend({
        previewPolicy: async () => ({
          ...preview,
          entities: 0,
          moved: 0,
          levels: [],
          scan: { status: 'never' },
        }),
      }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Preview' }),
    );
    expect(
      await screen.findAllByText(/^There is no report yet: the first scan/),
    ).not.toHaveLength(0);
    expect(screen.queryByText(/Nothing moves/)).toBeNull();
  });

  it('saves a file of its own, one at a time with a preview, until one leaves', async () => {
    const files: AbortSignal[] = [];
    let finish = () => {};
    let calls = 0;
    const rungApi = backend({
      exportPolicyPreview: (_request, options) => {
        files.push(options!.signal!);
        return new Promise(() => {});
      },
      previewPolicy: () =>
        ++calls === 1
          ? Promise.resolve(preview)
          : new Promise(resolve => {
              finish = () => resolve(preview);
            }),
    });
    rungApi.exportPolicyPreview.mockRejectedValueOnce(await responseError(429));
    const { unmount } = renderRungPage('policy', '', rungApi);
    const start = await screen.findByRole('button', { name: 'Preview' });
    await userEvent.click(start);
    const csv = await screen.findByRole('button', { name: 'CSV of all' });

    await userEvent.click(start);
    expect(csv).toBeDisabled();
    await act(async () => finish());
    expect(csv).toBeEnabled();

    await userEvent.click(csv);
    expect(
      await screen.findByText(/^A preview of yours is running already/),
    ).toHaveAttribute('role', 'alert');

    await userEvent.click(csv);
    await waitFor(() => expect(files).toHaveLength(1));
    expect(csv).toHaveFocus();
    expect(start).toBeDisabled();
    unmount();
    expect(files[0].aborted).toBe(true);
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
    expect(screen.getByText('Stopped before its end.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
    expect(signals[1].aborted).toBe(false);
    unmount();
    expect(signals[1].aborted).toBe(true);
  });

  it.each([
    [429, /^A preview of yours is running already/],
    [503, /The preview has failed/],
  ])('says what has failed with %s', async (status, text) => {
    const error = await responseError(status);
    renderRungPage(
      'policy',
      '',
      backend({ previewPolicy: async () => Promise.reject(error) }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Preview' }),
    );
    expect(await screen.findByText(text)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Preview' })).toBeEnabled();
  });
});
