import { renderTestApp } from '@backstage/frontend-test-utils';
import { AssessmentPolicy, rungs } from '@rung/backstage-plugin-rung-common';
import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { Ladder } from '@rung/backstage-plugin-rung-common/wire';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import rungPlugin from '../../alpha';
import { rungApiRef } from '../../api';
import { fakeRungApi, responseError } from '../../__testUtils__/fakeRungApi';
import { shownText } from '../../__testUtils__/shownText';

function ladderOf(
  input: Parameters<typeof AssessmentPolicy.create>[0] = {},
): Ladder {
  const { thresholds } = AssessmentPolicy.create(input);
  return { rungs, thresholds, policy: input };
}

function renderLadder(
  options: { rungApi?: RungApi; hash?: string; ladder?: Ladder } = {},
) {
  const { ladder = ladderOf(), hash = '' } = options;
  const { rungApi = fakeRungApi({ getLadder: async () => ladder }) } = options;
  return renderTestApp({
    extensions: [
      rungPlugin.getExtension('page:rung'),
      rungPlugin.getExtension('sub-page:rung/ladder'),
    ],
    initialRouteEntries: [`/rung/ladder${hash}`],
    apis: [[rungApiRef, rungApi]],
  });
}

async function comparison() {
  return within(
    await screen.findByRole('table', { name: 'The six rungs side by side' }),
  );
}

/** The cells of a row of the comparison, by the rung of their column. */
async function row(name: string) {
  const table = await comparison();
  const cells = within(
    table.getByRole('rowheader', { name }).closest('tr')!,
  ).getAllByRole('cell');
  return Object.fromEntries(
    [1, 2, 3, 5, 6, 4].map((rung, index) => [rung, shownText(cells[index])]),
  );
}

describe('the ladder page', () => {
  it('compares the six rungs, with the platform apart from the path', async () => {
    renderLadder();
    const table = await comparison();

    expect(
      table.getAllByRole('columnheader').map(cell => cell.textContent),
    ).toEqual([
      'Resilience path',
      'Second axis: platform',
      'Rung 1Single-node development cluster',
      'Rung 2Managed cluster in one zone',
      'Rung 3Production cluster over three zones',
      'Rung 5Fleet of clusters',
      'Rung 6Several regions',
      'Rung 4Multi-tenant platform',
    ]);
    expect(await row('Survives')).toEqual({
      1: 'Nothing: it is recreated',
      2: 'a node',
      3: 'a zone',
      4: 'Inherits what carries it',
      5: 'a cluster',
      6: 'a region',
    });
    expect(await row('Availability')).toMatchObject({
      1: 'None promised',
      3: '99.9 to 99.95 %',
      4: 'Inherits what carries it',
    });
    expect(await row('Accepted without it')).toMatchObject({
      1: '',
      6: expect.stringMatching(/^The outage of a region/),
    });
    expect(await row('Called for by')).toMatchObject({
      1: 'No requirement: it is where everything begins',
      3: expect.stringContaining('Availability above 99.5 %'),
      4: 'Teams above 5Tenants mixed',
      6: expect.stringContaining('Availability above 99.95 %'),
    });
  });

  it('says what calls for a rung by the thresholds in force', async () => {
    renderLadder({
      ladder: ladderOf({
        scales: {
          availability: [{ rung: 3, below: 99.7 }, { rung: 6 }],
          teams: [{ rung: 1, atMost: 12 }, { rung: 4 }],
        },
        compliance: { 'pci-dss': 5 },
      }),
    });

    const calls = await row('Called for by');
    expect(calls[3]).toContain('Availability, whatever the number');
    expect(calls[6]).toContain('Availability at least 99.7 %');
    expect(calls[4]).toContain('Teams above 12');
    expect(calls[5]).toContain('Compliance pci-dss');
    expect(Object.values(calls).join()).not.toMatch(/99\.5 %|99\.95 %/);
  });

  it('opens and focuses the rung that a link points at', async () => {
    renderLadder({ hash: '#rung-3' });

    const third = await screen.findByRole('button', {
      name: 'Rung 3, Production cluster over three zones',
    });
    expect(third).toHaveAttribute('aria-expanded', 'true');
    await waitFor(() => expect(third).toHaveFocus());
    expect(screen.getByText('RTO for a zone below 1 h')).toBeInTheDocument();
    expect(
      screen.getByText('One resilient cluster or several clusters?'),
    ).toBeInTheDocument();

    await userEvent.click(third);
    expect(third).toHaveAttribute('aria-expanded', 'false');
    expect(
      screen.queryByText('One resilient cluster or several clusters?'),
    ).not.toBeInTheDocument();

    const table = await comparison();
    await userEvent.click(table.getByRole('link', { name: 'Rung 6' }));
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'Rung 6, Several regions' }),
      ).toHaveFocus(),
    );
  });

  it('has the axes, mistakes, security notes, strategies and tiers', async () => {
    renderLadder();
    const axes = within(
      await screen.findByRole('table', {
        name: 'Where each rung lies on the four axes',
      }),
    );
    expect(axes.getAllByRole('rowheader')).toHaveLength(4);
    expect(axes.getAllByRole('columnheader').at(-1)).toHaveTextContent(
      'Rung 4',
    );

    expect(
      screen.getByRole('link', {
        name: 'Affected services: Premature platform',
      }),
    ).toHaveAttribute('href', '/rung/findings?finding=premature-platform');
    const note = screen.getByRole('heading', {
      name: 'Every cluster is one more to defend',
    }).parentElement!;
    expect(within(note).getByText('Rungs 5 and 6')).toBeInTheDocument();
    for (const name of ['Data strategies', 'Isolation tiers']) {
      const table = within(screen.getByRole('table', { name }));
      expect(table.getAllByRole('rowheader')).toHaveLength(4);
    }
  });

  it('offers to try again where the thresholds cannot be loaded', async () => {
    const getLadder = jest
      .fn()
      .mockRejectedValueOnce(await responseError(503))
      .mockResolvedValue(ladderOf());
    renderLadder({ rungApi: fakeRungApi({ getLadder }) });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await comparison()).toBeDefined();
  });
});
