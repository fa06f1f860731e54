import { findingDefinition } from '@rung/backstage-plugin-rung-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { component, sixNumbers } from '../../__testUtils__/entities';
import { responseError } from '../../__testUtils__/fakeRungApi';
import { prices } from '../../__testUtils__/spend';
import {
  backendOf,
  renderTab,
  section,
} from '../../__testUtils__/renderEntityTab';
import { shownText } from '../../__testUtils__/shownText';

/** The text beside a label. */
function factIn(view: ReturnType<typeof within>, label: string): string {
  const term = view.getByText(label);
  return shownText(
    within(term.closest('dt')!.parentElement!).getByRole('definition'),
  );
}

function row(view: ReturnType<typeof within>, name: string) {
  return view.getByText(name, { selector: 'th, th *' }).closest('tr')!;
}

/** A requirement's row once the thresholds in force are there. */
async function scaledRow(name: string): Promise<string> {
  const view = await section('Requirements');
  await screen.findAllByText(/On the threshold|^Rung \d begins at/);
  return shownText(row(view, name));
}

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
});

describe('entity-content:rung', () => {
  it('shows every requirement with its source and its distance to the next threshold', async () => {
    const system = { ...component({ audience: 'paying' }), kind: 'System' };
    system.metadata.name = 'shop';
    const entity = component({
      ...sixNumbers,
      rto: '15m?',
      pods: '40..300',
      state: 'stateless',
      compliance: 'geo-redundancy, in-house',
    });
    renderTab(entity, backendOf(entity, { lineage: [system] }));

    expect(
      await screen.findByRole('heading', { name: 'Rung 5, incomplete' }),
    ).toBeInTheDocument();
    expect(await scaledRow('Availability')).toMatch(
      /99\.9 %this entity3.*Rung 6 begins at Availability above 99\.95 %\.$/,
    );
    expect(await scaledRow('RTO')).toMatch(
      /15 min a guess, read as the loss of a zonethis entity3.*Rung 6 begins at RTO below 1 min\.$/,
    );
    expect(await scaledRow('Audience')).toMatch(
      /payingits system: shop3self 1.*paying 3$/,
    );
    expect(await scaledRow('Compliance')).toMatch(
      /5holds itgeo-redundancy 5in-house no rung known$/,
    );
    const pods = await scaledRow('Pods');
    expect(pods).toMatch(/40 to 300this entity3.*10100150,000Rung 5 begins/);
    expect(pods).not.toContain('times');
    const requirements = await section('Requirements');
    expect(
      requirements.getByText(/^Does not change the rung:/),
    ).toHaveTextContent(
      'Does not change the rung: RPO 2 h (without state there is no data to lose), State stateless.',
    );

    const view = await section('Requirements');
    expect(view.getByText('Marked as a guess')).toBeInTheDocument();
    expect(
      view.getByText(/make sure of 15m, then take the question mark off/),
    ).toBeInTheDocument();
  });

  it('names what is missing, and withholds what a reader may not see', async () => {
    const entity = component({ availability: '99.95', teams: '5' });
    const rungApi = backendOf(entity);
    const assessment = await rungApi.getAssessment({} as never);
    assessment.demands[0].source = { type: 'domain' };
    assessment.demands[1].source = { type: 'counted' };
    renderTab(entity, rungApi);

    expect(await scaledRow('Availability')).toMatch(
      /its domain: a domain you may not see.*On the threshold of rung 6: Availability above 99\.95 % calls for it\./,
    );
    expect(await scaledRow('Teams')).toMatch(
      /counted on its cluster: a cluster you may not see/,
    );
    const missing = (await section('Requirements')).getByText(
      /write rung\.dev\/pods, how many run/,
    );
    expect(missing).toHaveTextContent(/^Scale: /);
  });

  it('says what was found where the entity runs, with its figures', async () => {
    const entity = component({
      survives: 'zone',
      teams: '3',
      'built.zones': '3',
      'built.mtls': 'true',
    });
    const source = { type: 'observed', certainty: 'certain' } as const;
    const rungApi = backendOf(entity, {
      observed: {
        facts: [
          { key: 'zones', value: 1, source },
          { key: 'mtls', value: false, source },
        ],
        checks: [
          { id: 'one-node', of: 3, hits: [{ pods: 2 }, { pods: 3 }] },
          {
            id: 'namespace-unguarded',
            of: 1,
            hits: [{ missing: 'quota limit-range' }],
          },
        ],
      },
    });
    renderTab(entity, rungApi);

    const view = await section('Findings');
    for (const text of [
      'Declared: Zones 3 and mTLS between clusters yes. Seen for certain: Zones 1 and mTLS between clusters no.',
      'In 2 of 3 workloads all ready pods are on one node.',
      'In the only namespace there is something missing of what guards a shared cluster: ResourceQuota and LimitRange.',
    ]) {
      expect(await view.findByText(text)).toBeInTheDocument();
    }
  });

  it('takes a look that saw nothing for nothing declared', async () => {
    const entity = component({ survives: 'zone' });
    const unseen = [{ key: 'zones', unknown: 'refused' } as const];
    renderTab(entity, backendOf(entity, { observed: { unseen } }));

    const view = await section('Built');
    expect(
      view.getByText(/^Nothing is declared about what is built/),
    ).toBeInTheDocument();
  });

  it('shows findings with what to do; accepted ones apart, lapsed ones as open', async () => {
    const user = userEvent.setup();
    const entity = component({
      ...sixNumbers,
      audience: 'internal',
      'built.control-plane': 'managed',
      'built.zones': '1',
      'built.backups': 'none',
      'built.zone-loss-exercised': '2026-01-31',
      'accept.single-zone': 'until 2026-12-31: <b>new site</b> in spring',
      'accept.no-backups': 'until 2026-02-28: restored by hand',
    });
    const dependencies = [
      { entityRef: 'resource:default/orders-db', resilience: 2 as const },
    ];
    const rungApi = backendOf(entity, {
      dependencies,
      now: new Date('2026-06-01'),
    });
    renderTab(entity, rungApi);

    const view = await section('Findings');
    expect(
      view.getAllByRole('heading').map(heading => heading.textContent),
    ).toEqual([
      'Findings',
      'Run on a managed cluster over three zones',
      'Under-built.',
      'Back up, restore once, and lose a zone on purpose',
      'No backups.',
      'Strengthen what it depends on',
      'Weaker dependency.',
      'Accepted for the time being',
      'Too few zones.',
    ]);
    expect(
      view.getByText('3 open · 1 accepted for the time being'),
    ).toBeInTheDocument();
    expect(
      view.getByText(/The acceptance until Feb 28, 2026 has lapsed: restored/),
    ).toBeInTheDocument();
    expect(
      view.getByText('Accepted until Dec 31, 2026: <b>new site</b> in spring'),
    ).toBeInTheDocument();
    expect(view.queryByText('What to do')).not.toBeInTheDocument();
    await user.click(
      view.getByRole('button', { name: 'Details Weaker dependency' }),
    );
    expect(factIn(view, 'Concerns')).toBe('orders-db, assessed at rung 2');

    await user.click(view.getByRole('button', { name: 'Accept No backups' }));
    expect(
      view.getByLabelText('Annotation that accepts No backups').textContent,
    ).toMatch(/^rung\.dev\/accept\.no-backups: 'until \d{4}-\d\d-\d\d: .+'$/);
    expect(
      view.queryByRole('button', { name: 'Accept Too few zones' }),
    ).not.toBeInTheDocument();

    const first = within(
      (await section('Summary')).getByRole('list', {
        name: 'What to do first',
      }),
    ).getAllByRole('listitem');
    expect(first[0]).toHaveTextContent(
      'Run on a managed cluster over three zonesCloses 1 of 3 findings, and reaches rung 3',
    );

    const built = await section('Built');
    expect(built.getByRole('img', { name: 'Rung 2' })).toBeInTheDocument();
    expect(built.getByText('4 declared')).toBeInTheDocument();
    expect(factIn(built, 'Zone loss exercised')).toBe('Jan 31, 2026');
  });

  it('says so where the report that knows dependencies cannot be reached', async () => {
    const entity = component(sixNumbers);
    const away = { dependencies: undefined, reported: undefined };
    renderTab(entity, backendOf(entity, { live: away }));
    const view = await section('Dependencies');
    expect(view.getByText(/cannot be reached at the moment/)).toBeVisible();
    expect(
      screen.getByText(/The report cannot be reached at the moment/),
    ).toBeInTheDocument();
  });

  it('folds all but the first move where there are many findings', async () => {
    const user = userEvent.setup();
    const entity = component(sixNumbers);
    const findings = [
      'under-built',
      'single-control-plane',
      'no-backups',
      'zone-loss-untested',
      'no-budget',
      'one-node',
      'missing-number',
      'guessed-number',
      'unmapped-compliance',
    ].map(id => ({ id, severity: findingDefinition(id)!.severity }));
    renderTab(entity, backendOf(entity, { live: { findings } }));

    const view = await section('Findings');
    expect(
      view.getByText('The control plane runs on one node.', { exact: false }),
    ).toBeVisible();
    expect(
      view.getByText('There are no backups.', { exact: false }),
    ).not.toBeVisible();
    const budget = view.getByText(/^In .+ no disruption budget says/);
    expect(budget).not.toBeVisible();
    await user.click(
      view.getByText('Set disruption budgets that let nodes drain:'),
    );
    expect(budget).toBeVisible();
  });

  it('opens the long texts by the address of one of them', async () => {
    const entity = component({
      ...sixNumbers,
      'rpo.region': '0',
      'rto.region': '10m',
      writes: 'single-region',
      tenants: 'mixed',
    });
    const { unmount } = renderTab(entity, backendOf(entity), { hash: '#data' });
    const view = await section('At length');
    expect(
      await view.findByText('Synchronous replication between regions'),
    ).toBeInTheDocument();
    expect(factIn(view, 'A write costs')).toBe(
      'Higher: a quorum of regions answers',
    );
    expect(view.getByText('Warm standby.')).toBeInTheDocument();
    expect(view.getByText('Virtual cluster.')).toBeInTheDocument();
    expect(view.getAllByText('Scenario')).toHaveLength(2);
    expect(view.getByText(/^Whoever controls Git/)).toBeInTheDocument();
    unmount();

    renderTab(component(sixNumbers));
    const closed = await section('At length');
    expect(closed.queryByText('Scenario')).not.toBeInTheDocument();
  });

  it('sets what is built beside what is enough, with the product of prices', async () => {
    const entity = component({
      ...sixNumbers,
      'built.control-plane': 'managed',
      'built.clusters': '5',
      'built.regions': '3',
      'built.database': 'single-region',
    });
    renderTab(
      entity,
      { ...backendOf(entity), getCosts: async () => ({ shown: true, prices }) },
      { hash: '#spend' },
    );
    const view = await section('Savings and spend');
    expect(
      await view.findByText('Could go: 4 clusters and 2 regions.'),
    ).toBeInTheDocument();
    expect(
      view.getByText(/^A cluster that others need does not go;/),
    ).toBeInTheDocument();
    expect(
      view.getByText(
        /4 clusters × €730 \+ 2 regions × €1,200 = €5,320 a month, your prices of May 1, 2026\./,
      ),
    ).toBeInTheDocument();
    expect(
      view.getAllByRole('row').map(({ textContent }) => textContent),
    ).toEqual([
      'UnitBuiltEnough',
      'Regions31',
      'Clusters51',
      'Control planes51',
      'Zonesnot known3',
      'Copies of the data11',
      expect.stringMatching(
        /^Spare capacity25.% of the load, to lose one of 5 clusters50.% of the load, to lose one of 3 zones$/,
      ),
    ]);
    expect(
      await view.findByText('Exercises: 2 a year, as one counts for 180 days.'),
    ).toBeInTheDocument();
  });

  it('says nothing of spend where the organization hides it', async () => {
    const entity = component(sixNumbers);
    renderTab(
      entity,
      {
        ...backendOf(entity),
        getCosts: async () => ({ shown: false }),
      },
      { hash: '#about-rung' },
    );
    await screen.findByText('About this rung');
    expect(screen.queryByText('Savings and spend')).not.toBeInTheDocument();
  });

  it('names its parts with their counts, and goes to what the address names', async () => {
    const user = userEvent.setup();
    const entity = component(sixNumbers);
    const rungApi = backendOf(entity);
    renderTab(entity, rungApi, { calculator: true, hash: '#findings' });
    const index = within(
      await screen.findByRole('navigation', { name: 'Parts of this tab' }),
    );
    expect(
      index.getAllByRole('link').map(({ textContent }) => textContent?.trim()),
    ).toEqual([
      'Summary',
      'Requirements 6',
      'Built',
      'Findings 0',
      'Dependencies 0',
      'History',
      'At length',
      'Memo',
    ]);
    expect(
      screen.getByRole('heading', { name: 'Findings', level: 2 }),
    ).toHaveFocus();
    expect(index.getByRole('link', { name: 'Findings 0' })).toHaveAttribute(
      'aria-current',
      'location',
    );
    expect(screen.queryByRole('heading', { name: 'Rung memo' })).toBeNull();

    await user.click(index.getByRole('link', { name: 'Memo' }));
    expect(
      await screen.findByRole('heading', { name: 'Rung memo', level: 3 }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'Memo', level: 2 }),
    ).toHaveFocus();
    expect(
      screen.getByRole('link', { name: 'Open in calculator' }),
    ).toHaveAttribute(
      'href',
      '/rung/calculator?entity=component%3Adefault%2Fcheckout',
    );
    expect(
      screen.getByRole('link', { name: 'Change requirements' }),
    ).toBeInTheDocument();
  });

  it('renders the memo, to copy and to download', async () => {
    const user = userEvent.setup();
    const copied = jest.fn();
    document.execCommand = jest.fn(() => {
      copied(document.getSelection()?.toString());
      return true;
    });
    const saved: Blob[] = [];
    URL.createObjectURL = jest.fn(blob => {
      saved.push(blob as Blob);
      return 'blob:memo';
    });
    URL.revokeObjectURL = jest.fn();
    let fileName = '';
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function click(this: HTMLAnchorElement) {
        fileName = this.download;
      });
    const entity = component(sixNumbers);
    const { analytics } = renderTab(entity, backendOf(entity), {
      hash: '#memo',
    });

    expect(
      await screen.findByRole('heading', { name: 'Rung memo', level: 3 }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'The numbers', level: 4 }),
    ).toBeInTheDocument();
    const heading = screen.getByRole('heading', { name: 'Memo', level: 2 });
    expect(heading).toHaveFocus();

    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    const [memo] = copied.mock.calls[0];
    expect(memo).toMatch(
      /^# Rung memo\n\n`component:default\/checkout`\n\n\*\*Rung 3 /,
    );
    expect(await screen.findByText('Copied')).toBeInTheDocument();

    await user.click(
      screen.getByRole('button', { name: 'Download as Markdown' }),
    );
    expect(fileName).toBe('rung-memo-checkout.md');
    expect(saved[0]).toMatchObject({
      size: new Blob([memo]).size,
      type: 'text/markdown;charset=utf-8',
    });
    expect(analytics.getEvents()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'copy', subject: 'memo' }),
        expect.objectContaining({ action: 'download', subject: 'memo' }),
      ]),
    );
  });

  it('keeps the rest where the history or the thresholds fail', async () => {
    const user = userEvent.setup();
    const entity = component(sixNumbers);
    const rungApi = backendOf(entity);
    const failure = await responseError(503);
    rungApi.getHistory.mockRejectedValueOnce(failure);
    rungApi.getLadder.mockRejectedValueOnce(failure);
    renderTab(entity, rungApi);

    const history = await section('History');
    expect(
      await history.findByText(/The history could not be loaded/),
    ).toBeInTheDocument();
    const requirements = await section('Requirements');
    expect(
      requirements.getByText(/The thresholds in force could not be loaded/),
    ).toBeInTheDocument();
    expect(row(requirements, 'Availability')).toHaveTextContent(
      /99\.9 %.*3holds it/,
    );

    await user.click(history.getByRole('button', { name: 'Try again' }));
    expect(
      await history.findByText(/Nothing has moved since/),
    ).toBeInTheDocument();
    await user.click(requirements.getByRole('button', { name: 'Try again' }));
    expect(
      await requirements.findByText(/^Rung 6 begins at Availability/),
    ).toBeInTheDocument();
  });

  it('offers in its head to accept an open finding, where there is a template', async () => {
    const user = userEvent.setup();
    const entity = component({
      ...sixNumbers,
      audience: 'internal',
      'built.control-plane': 'managed',
      'built.zones': '1',
      'built.backups': 'none',
      'accept.no-backups': 'until 2999-02-28: restored by hand',
    });
    const { unmount } = renderTab(entity, backendOf(entity), {
      template: 'state-requirements',
    });
    await section('Findings');
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    const links = within(
      screen.getByRole('dialog', { name: 'Accept a finding' }),
    ).getAllByRole('link');
    expect(links.map(link => link.textContent)).toEqual([
      'Under-built',
      'Too few zones',
    ]);
    expect(links[1]).toHaveAttribute(
      'href',
      expect.stringMatching(/state-requirements\?.*#accept\.single-zone$/),
    );
    unmount();

    renderTab(entity, backendOf(entity));
    await section('Findings');
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
  });

  it('holds what an exercise has measured against what is stated', async () => {
    renderTab(
      component({
        // One whose scale has a threshold ahead of it.
        availability: '99.9',
        'rto.zone': '4m',
        'rpo.zone': '1m',
        'built.zone-loss-exercised': '2026-01-31',
        'built.zone-loss-recovered-in': '12m',
        'built.zone-loss-data-lost': '0',
        'built.zone-loss-evidence': 'https://runs.example.com/17',
      }),
    );
    expect(await scaledRow('RTO for a zone')).toMatch(
      /Measured on Jan 31, 2026: 12 min, which misses it$/,
    );
    expect(await scaledRow('RPO for a zone')).toMatch(
      /Measured on Jan 31, 2026: 0 s, which keeps it$/,
    );
    const built = await section('Built');
    expect(factIn(built, 'Recovery from the zone loss took')).toBe('12 min');
    expect(
      built.getByRole('link', { name: 'https://runs.example.com/17' }),
    ).toHaveAttribute('href', 'https://runs.example.com/17');
    expect(
      (await section('Findings')).getByText(
        /^ ?Stated: RTO for a zone 4 min\. Measured in the exercise of Jan 31, 2026: Recovery from the zone loss took 12 min\./,
      ),
    ).toBeInTheDocument();
  });

  it('leads from what an exercise would close to its record, where there is a template', async () => {
    const stated = component({
      audience: 'paying',
      'rto.region': '5m',
      'built.zone-loss-exercised': 'never',
      'built.failover-recovered-in': '12m',
      'built.backups': 'none',
    });
    renderTab(stated, undefined, { exerciseTemplate: 'record-an-exercise' });
    const view = await section('Findings');
    const form = (exercise?: string) =>
      `/create/templates/default/record-an-exercise?${new URLSearchParams({
        formData: JSON.stringify({
          entity: 'component:default/checkout',
          exercise,
        }),
      })}`;
    const recordsIn = (part: Awaited<ReturnType<typeof section>>) =>
      part
        .getAllByRole('link', { name: /^Record an exercise/ })
        .map(link => [link.textContent, link.getAttribute('href')]);
    expect(recordsIn(view).sort()).toEqual([
      ['Record an exercise Recovery missed its target', form('failover')],
      ['Record an exercise Zone loss not exercised', form('zone-loss')],
    ]);
    expect(recordsIn(await section('Built'))).toEqual([
      ['Record an exercise', form()],
    ]);
  });

  it('leads to the template where the portal has one', async () => {
    const entity = component({});
    renderTab(entity, backendOf(entity), {
      calculator: true,
      template: 'state-requirements',
    });
    const link = await screen.findByRole('link', {
      name: 'State requirements',
    });
    expect(link).toHaveAttribute(
      'href',
      expect.stringMatching(
        '^/create/templates/default/state-requirements\\?formData=',
      ),
    );
  });

  it('says what to do next where nothing is stated, and shows what is known', async () => {
    const entity = component({
      rto: '<img src=x onerror=alert(1)>',
      'built.clusters': '2',
    });
    const dependencies = [{ entityRef: 'resource:default/orders-db' }];
    const { container } = renderTab(
      entity,
      backendOf(entity, { live: { dependencies } }),
      { calculator: true },
    );

    expect(
      await screen.findByRole('heading', {
        name: 'Nothing that is stated counts yet',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Open in calculator' }),
    ).toHaveAttribute(
      'href',
      '/rung/calculator?entity=component%3Adefault%2Fcheckout',
    );
    const unreadable = /rung\.dev\/rto says “<img src=x onerror=alert\(1\)>”/;
    expect(
      (await section('Summary')).getByText(unreadable),
    ).toBeInTheDocument();
    expect(
      (await section('Requirements')).queryByText(unreadable),
    ).not.toBeInTheDocument();
    expect(container.querySelector('img[src="x"]')).not.toBeInTheDocument();
    expect(
      (await section('Built')).getByRole('img', { name: 'Rung 5' }),
    ).toBeInTheDocument();
    expect(row(await section('Dependencies'), 'orders-db')).toBeInTheDocument();
  });

  it('takes up room while it loads, and says where there is nothing to see', async () => {
    const entity = component(sixNumbers);
    const rungApi = backendOf(entity);
    rungApi.getAssessment.mockReturnValueOnce(new Promise(() => {}));
    const { unmount } = renderTab(entity, rungApi);
    expect(
      await screen.findByRole('status', { name: 'Loading the assessment' }),
    ).toBeInTheDocument();
    expect(rungApi.getHistory).not.toHaveBeenCalled();
    unmount();

    rungApi.getAssessment.mockRejectedValueOnce(await responseError(404));
    renderTab(entity, rungApi);
    expect(
      await screen.findByText('You may not see this assessment'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'History' }),
    ).not.toBeInTheDocument();
  });
});
