import { assessEntity, renderMemo } from '@rung/backstage-plugin-rung-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { component, sixNumbers } from '../../__testUtils__/entities';
import { responseError } from '../../__testUtils__/fakeRungApi';
import {
  backendOf,
  renderTab,
  section,
} from '../../__testUtils__/renderEntityTab';
import { shownText } from '../../__testUtils__/shownText';

/** The text beside a label. */
function factIn(view: ReturnType<typeof within>, label: string): string {
  const term = view.getByText(label);
  return shownText(within(term.parentElement!).getByRole('definition'));
}

function row(view: ReturnType<typeof within>, name: string) {
  return view.getByText(name, { selector: 'th, th *' }).closest('tr')!;
}

/** A requirement's row once the thresholds in force are there. */
async function scaledRow(name: string): Promise<string> {
  const view = await section('Requirements');
  await screen.findAllByText(/On the threshold|begins at|Calls for no rung/);
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
      await screen.findByRole('heading', {
        name: 'Rung 5, incomplete',
        level: 2,
      }),
    ).toBeInTheDocument();
    expect(await scaledRow('Availability')).toMatch(
      /99\.9 %.*this entityrung\.dev\/availabilityRung 3.*Rung 6 begins at Availability above 99\.95 %\./,
    );
    expect(await scaledRow('RTO')).toMatch(
      /15 min.*a guess, read as the loss of a zone15m\?.*Rung 6 begins at RTO below 1 min\./,
    );
    expect(await scaledRow('RPO')).toContain(
      'Not counted: a stateless service has no data to lose.',
    );
    expect(await scaledRow('Pods')).toMatch(
      /40 to 300 40\.\.300.*Rung 5 begins at Pods above 150,000\..*Past the last threshold, Pods peak to base at least 2 times/,
    );
    expect(await scaledRow('Audience')).toMatch(
      /its system: shop.*self: rung 1.*paying: rung 3, stated/,
    );
    expect(await scaledRow('Compliance')).toMatch(
      /Rung 5 Forces it.*geo-redundancy: rung 5, stated.*in-house: no rung known, stated/,
    );
    expect(await scaledRow('State')).toContain('without state no RPO counts');

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

    const axes = await section('The two axes');
    expect(factIn(axes, 'Up when')).toBe('Availability above 99.95 %: rung 6.');
    expect(factIn(axes, 'Down when')).toBe(
      'Availability at most 99.5 %: then rung 2 is enough.',
    );
    expect(factIn(axes, 'Teams')).toBe(
      '5, against a break-even of 5: it pays off above that.',
    );
    expect(factIn(axes, 'Moved by')).toBe(
      'One more team, or tenants of mixed trust.',
    );
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

    const view = await section('What is built');
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
      '3 open',
      'Under-built',
      'No backups',
      'Weaker dependency',
      '1 accepted for the time being',
      'Too few zones',
    ]);
    expect(
      view.getByText(/The acceptance until Feb 28, 2026 has lapsed: restored/),
    ).toBeInTheDocument();
    expect(
      view.getByText('Accepted until Dec 31, 2026: <b>new site</b> in spring'),
    ).toBeInTheDocument();
    expect(view.getAllByText('What to do')).toHaveLength(4);
    expect(factIn(view, 'Concerns')).toBe('orders-db, assessed at rung 2');

    const snippet = view.getByLabelText('Annotation that accepts No backups');
    expect(snippet).not.toBeVisible();
    await user.click(view.getAllByText('Accept it for a while')[1]);
    expect(snippet).toBeVisible();
    expect(snippet.textContent).toMatch(
      /^rung\.dev\/accept\.no-backups: 'until \d{4}-\d\d-\d\d: .+'$/,
    );

    const built = await section('What is built');
    expect(
      built.getByText('Rung 2 is built, which is less than needed.'),
    ).toBeInTheDocument();
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

  it('shows the data strategy, the isolation and the rungs at length where they apply', async () => {
    const user = userEvent.setup();
    const entity = component({
      ...sixNumbers,
      'rpo.region': '0',
      'rto.region': '10m',
      writes: 'single-region',
      tenants: 'mixed',
    });
    const { unmount } = renderTab(entity);
    const view = await section('Data and isolation');
    expect(
      view.getByText('Synchronous replication between regions'),
    ).toBeInTheDocument();
    expect(factIn(view, 'A write costs')).toBe(
      'Higher: a quorum of regions answers',
    );
    expect(view.getByText('Warm standby.')).toBeInTheDocument();
    expect(view.getByText('Virtual cluster.')).toBeInTheDocument();

    const ladder = await section('About this rung');
    expect(
      ladder.getAllByText(/design, decisions and trade-offs/),
    ).toHaveLength(2);
    const [scenario] = ladder.getAllByText('Scenario');
    expect(scenario).not.toBeVisible();
    await user.click(ladder.getByText(/^Rung 6, Several regions/));
    expect(scenario).toBeVisible();
    unmount();

    renderTab(component(sixNumbers));
    await section('Dependencies');
    expect(
      screen.queryByRole('region', { name: 'Data and isolation' }),
    ).not.toBeInTheDocument();
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
    const memo = renderMemo(assessEntity(entity), entity.metadata.title);
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
    expect(copied).toHaveBeenCalledWith(memo);
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

  it('keeps the rest where the history, the memo or the thresholds fail', async () => {
    const user = userEvent.setup();
    const entity = component(sixNumbers);
    const rungApi = backendOf(entity);
    const failure = await responseError(503);
    rungApi.getHistory.mockRejectedValueOnce(failure);
    rungApi.getMemo.mockRejectedValueOnce(failure);
    rungApi.getLadder.mockRejectedValueOnce(failure);
    renderTab(entity, rungApi);

    const history = await section('History');
    expect(
      await history.findByText(/The history could not be loaded/),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(/The memo could not be loaded/),
    ).toBeInTheDocument();
    const requirements = await section('Requirements');
    expect(
      requirements.getByText(/The thresholds in force could not be loaded/),
    ).toBeInTheDocument();
    expect(row(requirements, 'Availability')).toHaveTextContent(
      /99\.9 %.*Rung 3/,
    );

    await user.click(history.getByRole('button', { name: 'Try again' }));
    expect(
      await history.findByText(/Nothing has moved since/),
    ).toBeInTheDocument();
    await user.click(requirements.getByRole('button', { name: 'Try again' }));
    expect(
      await requirements.findAllByText(/Rung 6 begins at/),
    ).not.toHaveLength(0);
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
        level: 2,
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', {
        name: 'Open the calculator',
      }),
    ).toHaveAttribute(
      'href',
      '/rung/calculator?entity=component%3Adefault%2Fcheckout',
    );
    const unreadable = /rung\.dev\/rto says “<img src=x onerror=alert\(1\)>”/;
    expect(
      (await section('Kubernetes rung')).getByText(unreadable),
    ).toBeInTheDocument();
    expect(
      (await section('Requirements')).queryByText(unreadable),
    ).not.toBeInTheDocument();
    expect(container.querySelector('img[src="x"]')).not.toBeInTheDocument();
    expect(
      (await section('What is built')).getByText(/^Rung 5 is built\. What is/),
    ).toBeInTheDocument();
    expect(row(await section('Dependencies'), 'orders-db')).toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'The two axes' }),
    ).not.toBeInTheDocument();
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
