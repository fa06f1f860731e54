import {
  AssessmentHistory,
  HistoryItem,
  VerdictState,
} from '@rung/backstage-plugin-rung-common/wire';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { component, sixNumbers } from '../../../__testUtils__/entities';
import {
  backendOf,
  firstSeen,
  renderTab,
  section,
} from '../../../__testUtils__/renderEntityTab';
import { shownText } from '../../../__testUtils__/shownText';

const at = '2026-03-01T10:00:00.000Z';

const state: VerdictState = {
  status: 'assessed',
  rung: 3,
  resilience: 3,
  platform: false,
  fit: 'fits',
  forcing: ['availability', 'rto'],
};

const unstated: VerdictState = {
  status: 'unassessed',
  platform: false,
  fit: 'unknown',
  forcing: [],
};

function renderHistory(
  items: HistoryItem[],
  first: AssessmentHistory['firstSeen'] = firstSeen,
) {
  const entity = component(sixNumbers);
  const rungApi = backendOf(entity);
  rungApi.getHistory.mockResolvedValueOnce({ items, firstSeen: first });
  renderTab(entity, rungApi);
  return section('History');
}

/** What the timeline tells, an event a text. */
async function timelineOf(view: ReturnType<typeof within>): Promise<string[]> {
  const list = await view.findByRole('list', { name: 'History' });
  return [...list.children].map(shownText);
}

describe('the history of the tab', () => {
  it('tells from what to what everything moved and who moved it, and goes back on demand', async () => {
    const user = userEvent.setup();
    const entity = component(sixNumbers);
    const latest: AssessmentHistory = {
      items: [
        {
          id: '3',
          at,
          before: {
            ...state,
            status: 'incomplete',
            built: 2,
            builtSource: 'declared',
          },
          after: {
            ...state,
            rung: 6,
            resilience: 6,
            built: 1,
            builtSource: 'observed',
            fit: 'under-built',
            platform: true,
            forcing: ['availability'],
          },
          changes: [
            {
              key: 'availability',
              before: '99.9?',
              after: '99.99',
              source: {
                type: 'entity',
                entityRef: 'component:default/checkout',
              },
            },
            {
              key: 'rpo',
              after: '<i>2h</i>',
              source: { type: 'system', entityRef: 'system:default/shop' },
            },
            {
              key: 'rto',
              before: '15m',
              withheld: ['after'],
              source: { type: 'domain' },
            },
          ],
          causes: ['own', 'inherited', 'observed', 'policy'],
        },
      ],
      firstSeen,
      nextCursor: 'earlier',
    };
    const earliest: AssessmentHistory = {
      items: [
        { id: '2', at, after: state, changes: [], causes: [] },
        { id: '1', at, before: state, changes: [], causes: [] },
      ],
      firstSeen,
    };
    const rungApi = backendOf(entity);
    rungApi.getHistory.mockResolvedValueOnce(latest);
    rungApi.getHistory.mockResolvedValueOnce(earliest);
    renderTab(entity, rungApi);

    const view = await section('History');
    const [event] = await timelineOf(view);
    for (const text of [
      'own value, inherited, seen in the clusters, and by the policy, other rules were in force before',
      'Needed: Rung 3 to Rung 6',
      'Platform layer: no to yes',
      'Built: Rung 2 to Rung 1',
      'Fit: Fits to Under-built',
      'Status: Incomplete to Assessed',
      'Rests on: Availability and RTO to Availability',
      'Availability: 99.9 %? to 99.99 %',
      'RPO: not stated to <i>2h</i>, its system: shop',
      'RTO: 15 min to withheld, its domain: a domain you may not see',
    ]) {
      expect(event).toContain(text);
    }

    await user.click(view.getByRole('button', { name: 'As a table' }));
    const table = view.getByRole('table', { name: 'History' });
    const cells = within(table)
      .getAllByRole('row')
      .map(row => [...row.children].slice(1).map(shownText));
    expect(cells).toContainEqual([
      'Built',
      'Rung 2',
      'Rung 1',
      expect.stringContaining('seen in the clusters'),
    ]);
    expect(cells).toContainEqual([
      'RTO',
      '15 min',
      'withheld',
      'its domain: a domain you may not see',
    ]);
    await user.click(view.getByRole('button', { name: 'As a timeline' }));

    await user.click(
      view.getByRole('button', { name: 'Load earlier changes' }),
    );
    expect(
      await view.findByText('Came back to the catalog: Rung 3'),
    ).toBeInTheDocument();
    expect(
      view.getByText('Left the catalog; it needed: Rung 3'),
    ).toBeInTheDocument();
    expect(
      view.getByText(/^Assessed for the first time on Jan 31, 2026/),
    ).toBeInTheDocument();
    expect(
      view.getAllByRole('list', { name: 'History' })[1].parentElement,
    ).toHaveFocus();
    expect(rungApi.getHistory).toHaveBeenLastCalledWith(
      { kind: 'Component', namespace: 'default', name: 'checkout' },
      { cursor: 'earlier' },
      { signal: expect.any(AbortSignal) },
    );
  });

  it('begins with what was needed and built at first, and all that was stated behind it', async () => {
    const view = await renderHistory([], {
      ...firstSeen,
      state: { ...state, built: 2, builtSource: 'declared' },
      stated: [
        {
          key: 'availability',
          after: '99.9',
          source: { type: 'profile', profile: 'tier-2' },
        },
        { key: 'pods', after: '40' },
      ],
    });
    const [beginning] = await timelineOf(view);
    expect(beginning).toMatch(
      /First assessmentNeeded: Rung 3Built: Rung 22 requirements statedAvailability: 99\.9 %, profile tier-2Pods: 40$/,
    );
    expect(view.getByText('40')).not.toBeVisible();
    expect(view.getByText('Nothing has moved since.')).toBeInTheDocument();
    expect(view.queryByText(/for the first time/)).not.toBeInTheDocument();
  });

  it('never says of what stated nothing that it was assessed', async () => {
    const view = await renderHistory([], {
      ...firstSeen,
      status: 'unassessed',
    });
    expect(
      await view.findByText(
        /^First seen on Jan 31, 2026.*not assessed then\. Nothing has moved since\.$/,
      ),
    ).toBeInTheDocument();
    expect(screen.queryByText(/assessed for the first/i)).toBeNull();
  });

  it('tells the first statement, all of it, and what moved without moving the verdict', async () => {
    const view = await renderHistory(
      [
        {
          id: '2',
          at,
          // Written before what is built was remembered.
          before: state,
          after: { ...state, built: 3, builtSource: 'declared' },
          changes: [{ key: 'pods', before: '40', after: '50' }],
          facts: [
            { key: 'zones', before: 3, after: 1, source: 'observed' },
            { key: 'backups', after: 'none', source: 'declared' },
          ],
          causes: [],
        },
        {
          id: '1',
          at,
          before: unstated,
          after: state,
          changes: [
            { key: 'availability', after: '99.9' },
            { key: 'compliance', after: 'pci-dss' },
          ],
          causes: ['own'],
        },
      ],
      { ...firstSeen, status: 'unassessed' },
    );

    const [moved, stated] = await timelineOf(view);
    expect(moved).toMatch(
      /Zones: 3 to 1Backups: not declared to nonePods: 40 to 50Needed: Rung 3, as before\.$/,
    );
    expect(stated).toMatch(
      /own valueRequirements stated for the first timeNeeded: not known to Rung 3.*2 requirements statedAvailability: 99\.9 %Compliance: pci-dss$/,
    );
  });
});
