import { Observed } from '@rung/backstage-plugin-rung-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { choose } from '../../../__testUtils__/choices';
import { component } from '../../../__testUtils__/entities';
import { responseError } from '../../../__testUtils__/fakeRungApi';
import {
  drill,
  observation,
  takenAt,
  unnamedObservation,
} from '../../../__testUtils__/observations';
import {
  backendOf,
  renderTab,
  section,
} from '../../../__testUtils__/renderEntityTab';

const entity = component({
  survives: 'zone',
  'built.zones': '2',
  'built.database': 'global',
});

const certain = {
  type: 'observed',
  certainty: 'certain',
  observedAt: takenAt,
} as const;

const observed: Observed = {
  facts: [
    { key: 'zones', value: 3, source: certain },
    { key: 'control-plane', value: 'managed', source: certain },
    {
      key: 'delivery',
      value: 'gitops',
      source: { ...certain, certainty: 'likely' },
    },
  ],
  unseen: [
    { key: 'backups', unknown: 'refused', resource: 'schedules' },
    { key: 'off-region-backups', unknown: 'refused', resource: 'schedules' },
    { key: 'mesh', unknown: 'inconclusive' },
  ],
  checks: [{ id: 'single-replica', of: 2, hits: [{}] }],
};

const seen = { getObservation: async () => observation };

async function renderSeen(
  clusters: Parameters<typeof backendOf>[1] = {
    clusters: { ...seen, getDrill: async () => drill },
  },
) {
  const api = backendOf(entity, { observed, ...clusters });
  renderTab(entity, api);
  const view = await section('Built');
  return { api, view };
}

/** Opens what a tile has below it. */
async function open(view: ReturnType<typeof within>, action: string | RegExp) {
  await userEvent.click(await view.findByRole('button', { name: action }));
}

async function renderDrill(options?: Parameters<typeof renderSeen>[0]) {
  const seenThere = await renderSeen(options);
  await open(seenThere.view, 'Open the drill');
  return seenThere;
}

/** The rows below a heading, each as its label and its text. */
function rowsBelow(view: ReturnType<typeof within>, heading: RegExp) {
  const group = view.getByRole('heading', { name: heading }).parentElement!;
  return within(group)
    .getAllByRole('definition')
    .map(({ previousSibling, textContent }) => [
      previousSibling?.textContent,
      textContent?.trim(),
    ]);
}

describe('the facts of what is built', () => {
  it('stand under what they are known by, with its age and what is declared instead', async () => {
    const { view } = await renderSeen();
    expect(rowsBelow(view, /^Seen in clusters, 12 minutes ago/)).toEqual([
      ['Control plane', 'managed'],
      ['Zones', '3 declared: 2'],
    ]);
    expect(rowsBelow(view, /^Likely, by what was seen 12 min/)).toEqual([
      ['Delivery', 'GitOps'],
    ]);
    expect(rowsBelow(view, /^Declared in the catalog/)).toEqual([
      ['Database', 'global database'],
    ]);
    expect(rowsBelow(view, /^Not known, and why/)).toEqual([
      [
        'Backups and Backups outside the region',
        'the right to read schedules is refused',
      ],
      ['Service mesh', 'what was seen does not tell'],
    ]);
  });

  it('are those that are declared where nobody looks into clusters', async () => {
    const api = backendOf(entity);
    renderTab(entity, api);
    const view = await section('Built');
    expect(rowsBelow(view, /^Declared in the catalog/)).toEqual([
      ['Zones', '2'],
      ['Database', 'global database'],
    ]);
    expect(view.queryByText('Where it runs')).not.toBeInTheDocument();
  });
});

describe('what is seen in clusters', () => {
  it('comes to three answers, each with all of it behind a button', async () => {
    const { view } = await renderSeen();
    expect(
      await view.findByText('4 pods serve. They are in 3 zones.'),
    ).toBeInTheDocument();
    const drillButton = view.getByRole('button', { name: 'Open the drill' });
    expect(drillButton).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(drillButton);
    expect(drillButton).toHaveAttribute('aria-expanded', 'true');
    expect(view.getByRole('button', { name: 'Zone a' })).toBeInTheDocument();
    await userEvent.click(drillButton);
    expect(
      view.queryByRole('button', { name: 'Zone a' }),
    ).not.toBeInTheDocument();
  });

  it('is where it runs and by what that is known', async () => {
    const { view } = await renderSeen();
    await view.findByText(
      'It runs in 1 cluster that counts. Its workloads are found by the label backstage.io/kubernetes-id.',
    );
    expect(view.queryByRole('table')).not.toBeInTheDocument();
    await open(view, 'Every place');
    const rows = view.getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows).toContain(
      'eu-1productionweb and store4 of 4a, b, and c12 minutes ago',
    );
    expect(rows).toContain(
      'eu-teststaging does not countweb1 of 1not known12 minutes ago',
    );
  });

  it('is what checks have come to, and why some could not be made', async () => {
    const { view } = await renderSeen();
    await view.findByText(
      '1 passed, 2 found something, 1 could not be made everywhere.',
    );
    expect(view.queryByText('Single replica')).not.toBeInTheDocument();
    await open(view, /^All \d+ checks$/);
    const items = view
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(items).toContain('Single replicaHigh1 of 2: store in eu-1');
    expect(items).toContain(
      'Spread rule that blocks recoveryno matter at what is needed1 of 2: web in eu-1',
    );
    expect(items).toContainEqual(
      expect.stringMatching(
        /: the right to read poddisruptionbudgets is refused$/,
      ),
    );
    expect(view.getByText('All that passed: 1')).toBeInTheDocument();
  });

  it('is told by numbers to whoever may not know the names', async () => {
    const { view } = await renderSeen({
      clusters: {
        getObservation: async () => unnamedObservation,
        getDrill: async () => drill,
      },
    });
    await open(view, 'Every place');
    await view.findByText(/^What clusters, namespaces, workloads and nodes/);
    expect(
      view.getByRole('row', { name: /^Cluster 1 production/ }),
    ).toHaveTextContent('Deployment A and StatefulSet B');
    await open(view, 'Open the drill');
    expect(view.getByRole('button', { name: 'Node 2' })).toBeInTheDocument();
  });

  it('says why nothing is seen, and which annotation cannot be read', async () => {
    const { view } = await renderSeen({
      clusters: {
        getObservation: async () => ({
          match: { unknown: 'no-workload' },
          unreadable: [
            {
              annotation: 'rung.dev/workloads',
              part: 'web',
              expected: 'kind/namespace/name',
            },
          ],
          places: [],
          checks: [],
        }),
      },
    });
    await view.findByText(
      'Nothing is seen of it: no workload is known to be its own.',
    );
    expect(
      view.getByText(
        'rung.dev/workloads cannot be read at “web”. Write instead: kind/namespace/name.',
      ),
    ).toBeInTheDocument();
    expect(view.queryByText(/^Checks/)).not.toBeInTheDocument();
  });

  it('is of the cluster itself where the entity stands for one', async () => {
    const { view } = await renderSeen({
      clusters: {
        getObservation: async () => ({
          match: { unknown: 'no-workload' },
          unreadable: [],
          places: [],
          checks: [],
          cluster: {
            takenAt: new Date(Date.now() - 12 * 60_000).toISOString(),
            seen: {
              version: 'v1.36.2',
              zones: ['eu-1a', 'eu-1b'],
              nodes: { all: 6, workers: 5 },
              workloads: 9,
              pods: 31,
              unseen: [],
            },
          },
        }),
      },
    });
    await view.findByText('Seen 12 minutes ago: 6 nodes, 31 pods.');
    await open(view, 'What is in it');
    await view.findByText('The cluster, seen 12 minutes ago');
    for (const text of ['v1.36.2', 'eu-1a and eu-1b', '5 of 6 take pods']) {
      expect(view.getByText(text)).toBeInTheDocument();
    }
    expect(view.getByText('not known')).toBeInTheDocument();
    expect(view.queryByText(/^Nothing is seen of it/)).toBeNull();
  });

  it('is loading at first', async () => {
    const { view } = await renderSeen({
      clusters: { getObservation: () => new Promise(() => {}) },
    });
    expect(
      await view.findByRole('status', { name: 'Looking at the clusters' }),
    ).toBeInTheDocument();
  });

  it.each([
    [403, 'You may not see its clusters'],
    [404, 'You may not see its clusters'],
  ])('is not for everybody: %s', async (status, title) => {
    const error = await responseError(status);
    const { view } = await renderSeen({
      clusters: { getObservation: () => Promise.reject(error) },
    });
    expect(await view.findByText(title)).toBeInTheDocument();
    expect(view.getByText('Control plane')).toBeInTheDocument();
  });

  it('can be asked for again', async () => {
    const error = await responseError(503);
    const getObservation = jest
      .fn()
      .mockRejectedValueOnce(error)
      .mockResolvedValue(observation);
    const { view } = await renderSeen({ clusters: { getObservation } });
    await userEvent.click(
      await view.findByRole('button', { name: 'Try again' }),
    );
    expect(await view.findByText(/^It runs in 1 cluster/)).toBeInTheDocument();
  });
});

describe('the drill', () => {
  it('shows what a zone is lost for, as a picture and as text', async () => {
    const { api, view } = await renderDrill();
    const zone = await view.findByRole('button', { name: 'Zone a' });
    expect(zone).toHaveAttribute('aria-pressed', 'false');
    expect(
      view.getByText(/^Press a zone or a node .+ From what was seen 12 min/),
    ).toBeInTheDocument();
    await userEvent.click(zone);
    expect(zone).toHaveAttribute('aria-pressed', 'true');
    await view.findByText(
      'Zone a lost: 2 of 4 pods keep serving, 1 is not replaced.',
    );
    expect(api.getDrill).toHaveBeenCalledTimes(1);
    expect(api.getDrill).toHaveBeenCalledWith(
      { kind: 'Component', namespace: 'default', name: 'checkout' },
      { place: 1, lostZone: 'a' },
      expect.anything(),
    );
    expect(
      view.getByText(/A disruption budget is not kept\. Rung 3, which is need/),
    ).toBeInTheDocument();
    const table = within(view.getByRole('table', { name: 'The same as text' }));
    expect(
      table.getAllByRole('row').map(({ textContent }) => textContent),
    ).toEqual([
      'WorkloadLeftBudgetPlaced anewWhat follows',
      expect.stringMatching(
        /^A, web2 of 3at least 3: not kept0 of 1 ?Keeps serving with fewer pods/,
      ),
      expect.stringMatching(
        /^B, store0 of 1none1 of 1 ?Interrupted until it is placed anew/,
      ),
    ]);
    expect(
      view.getByText('1 replacement of web stays pending.').parentElement,
    ).toHaveTextContent(
      /still counts what is lost .+ 2 nodes: its pods may differ by 1 at most over topology\.kubernetes\.io\/zone\. Room is not the reason\.$/,
    );
    expect(
      within(view.getByRole('list', { name: 'Pods at node-b' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['1 of A runningA', '1 of B placed anewB']);
    expect(
      view.getByText('web: Its budget does not let 1 pod go.'),
    ).toBeVisible();
  });

  it('restores it with another press, and with Escape', async () => {
    const { view } = await renderDrill();
    const zone = await view.findByRole('button', { name: 'Zone a' });
    for (const restore of ['{Enter}', '{Escape}']) {
      zone.focus();
      await userEvent.keyboard('{Enter}');
      await view.findByText(/^Zone a lost/);
      await userEvent.keyboard(restore);
      await waitFor(() =>
        expect(view.queryByText(/^Zone a lost/)).not.toBeInTheDocument(),
      );
      expect(zone).toHaveAttribute('aria-pressed', 'false');
      expect(zone).toHaveFocus();
    }
  });

  it('loses a node, by its number', async () => {
    const getDrill = jest.fn(async () => ({
      ...drill,
      zone: undefined,
      node: 1,
    }));
    const { view } = await renderDrill({ clusters: { ...seen, getDrill } });
    await userEvent.click(await view.findByRole('button', { name: 'node-a' }));
    await view.findByText(/^node-a lost: 2 of 4 pods keep serving/);
    expect(getDrill).toHaveBeenCalledWith(
      expect.anything(),
      { place: 1, lostNode: 1 },
      expect.anything(),
    );
    expect(view.getByRole('button', { name: 'node-a' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('is made in the place that is chosen', async () => {
    const { view } = await renderDrill();
    await choose('Where', /^eu-test, staging$/);
    expect(view.getByText('Zone not known')).toBeInTheDocument();
    expect(view.getByRole('button', { name: 'test-node' })).toBeInTheDocument();
    expect(
      view.queryByRole('button', { name: 'Zone a' }),
    ).not.toBeInTheDocument();
  });

  it('asks where it runs anew once the cluster has been seen again', async () => {
    const later = new Date(Date.parse(takenAt) + 60_000).toISOString();
    const [place] = observation.places;
    const getObservation = jest
      .fn()
      .mockResolvedValueOnce(observation)
      .mockResolvedValue({
        ...observation,
        places: [{ ...place, takenAt: later }],
      });
    const getDrill = jest.fn(async () => ({ ...drill, takenAt: later }));
    const { view } = await renderDrill({
      clusters: { getObservation, getDrill },
    });
    await userEvent.click(await view.findByRole('button', { name: 'Zone a' }));
    expect(await view.findByText(/^Zone a lost/)).toBeInTheDocument();
    expect(getObservation).toHaveBeenCalledTimes(2);
    expect(getDrill).toHaveBeenCalledTimes(2);
  });

  it('never shows what follows for other places than are shown', async () => {
    const later = new Date(Date.parse(takenAt) + 60_000).toISOString();
    const getObservation = jest.fn(async () => ({
      ...observation,
      places: observation.places.map(place => ({ ...place })),
    }));
    const getDrill = jest.fn(async () => ({
      ...drill,
      takenAt: later,
      workloads: [{ ...drill.workloads[0], workload: 99 }],
    }));
    const { view } = await renderDrill({
      clusters: { getObservation, getDrill },
    });
    await userEvent.click(await view.findByRole('button', { name: 'Zone a' }));
    await waitFor(() => expect(getDrill).toHaveBeenCalledTimes(2));
    await screen.findByText('Working out what is left');
    expect(getObservation).toHaveBeenCalledTimes(2);
  });

  it('says what went wrong, and can be tried again', async () => {
    const error = await responseError(503);
    const getDrill = jest
      .fn()
      .mockRejectedValueOnce(error)
      .mockResolvedValue(drill);
    const { view } = await renderDrill({ clusters: { ...seen, getDrill } });
    await userEvent.click(await view.findByRole('button', { name: 'Zone a' }));
    await userEvent.click(
      await view.findByRole('button', { name: 'Try again' }),
    );
    expect(await view.findByText(/^Zone a lost/)).toBeInTheDocument();
    expect(screen.queryByText(/could not be loaded/)).not.toBeInTheDocument();
  });
});
