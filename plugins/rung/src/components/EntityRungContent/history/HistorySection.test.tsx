import {
  AssessmentHistory,
  VerdictState,
} from '@rung/backstage-plugin-rung-common/wire';
import userEvent from '@testing-library/user-event';
import { component, sixNumbers } from '../../../__testUtils__/entities';
import {
  backendOf,
  firstSeen,
  renderTab,
  section,
} from '../../../__testUtils__/renderEntityTab';

describe('the history of the tab', () => {
  it('tells how the verdict moved, and goes back on demand', async () => {
    const user = userEvent.setup();
    const entity = component(sixNumbers);
    const state: VerdictState = {
      status: 'assessed',
      rung: 3,
      resilience: 3,
      platform: false,
      fit: 'fits',
      forcing: ['availability', 'rto'],
    };
    const latest: AssessmentHistory = {
      items: [
        {
          id: '3',
          at: '2026-03-01T10:00:00.000Z',
          before: { ...state, status: 'incomplete', fit: 'unknown' },
          after: {
            ...state,
            rung: 6,
            resilience: 6,
            fit: 'under-built',
            platform: true,
            forcing: ['availability'],
          },
          changes: [
            { key: 'availability', before: '99.9?', after: '99.99' },
            { key: 'rpo', after: '<i>2h</i>' },
            { key: 'rto', before: '15m' },
          ],
          causes: ['own'],
        },
      ],
      firstSeen,
      nextCursor: 'earlier',
    };
    const earliest: AssessmentHistory = {
      items: [
        {
          id: '2',
          at: '2026-02-02T10:00:00Z',
          after: state,
          changes: [],
          causes: [],
        },
        {
          id: '1',
          at: '2026-02-01T10:00:00Z',
          before: state,
          changes: [],
          causes: [],
        },
      ],
      firstSeen,
    };
    const rungApi = backendOf(entity);
    rungApi.getHistory.mockResolvedValueOnce(latest);
    rungApi.getHistory.mockResolvedValueOnce(earliest);
    renderTab(entity, rungApi);

    const view = await section('History');
    const [change] = await view.findAllByText(
      /instead of rung|instead of Rung/,
    );
    expect(change.closest('li')).toHaveTextContent(
      new RegExp(
        [
          '2026',
          'Rung 6, Several regions instead of Rung 3, Production cluster over three zones',
          'With a platform layer, and without one before',
          'Assessed instead of Incomplete',
          'Under-built instead of Unknown',
          'Availability 99.99 instead of 99.9\\?',
          'RPO <i>2h</i>, not stated before',
          'RTO no longer stated, 15m before',
          'Held there by Availability; before, by Availability and RTO',
        ].join('.*'),
      ),
    );

    expect(view.queryByText(/for the first time/)).not.toBeInTheDocument();
    await user.click(
      view.getByRole('button', { name: 'Load earlier changes' }),
    );
    expect(
      await view.findByText(/^Came back to the catalog: Rung 3/),
    ).toBeInTheDocument();
    expect(
      view.getByText(/^Left the catalog; it needed: Rung 3/),
    ).toBeInTheDocument();
    expect(
      view.getByText(/^Assessed for the first time on Jan 31, 2026/),
    ).toBeInTheDocument();
    expect(view.queryByRole('button')).not.toBeInTheDocument();
    expect(view.getAllByRole('list', { name: 'History' })[1]).toHaveFocus();
    expect(rungApi.getHistory).toHaveBeenLastCalledWith(
      { kind: 'Component', namespace: 'default', name: 'checkout' },
      { cursor: 'earlier' },
      { signal: expect.any(AbortSignal) },
    );
  });

  describe('of an entity that stated nothing at first', () => {
    const unstated: VerdictState = {
      status: 'unassessed',
      platform: false,
      fit: 'unknown',
      forcing: [],
    };
    const stated: VerdictState = {
      ...unstated,
      status: 'incomplete',
      rung: 3,
      resilience: 3,
      forcing: ['availability'],
    };
    const renderHistory = (items: AssessmentHistory['items']) => {
      const rungApi = backendOf(component({}));
      rungApi.getHistory.mockResolvedValueOnce({
        items,
        firstSeen: { ...firstSeen, status: 'unassessed' },
      });
      renderTab(component({}), rungApi);
      return section('History');
    };

    it('says that it was seen, and never that it was assessed', async () => {
      const view = await renderHistory([]);

      expect(
        await view.findByText(
          /^First seen on Jan 31, 2026.*not assessed then\. Nothing has moved since\.$/,
        ),
      ).toBeInTheDocument();
      expect(view.queryByText(/assessed for the first/i)).toBeNull();
    });

    it('names the rules where they had changed', async () => {
      const after = { ...stated, rung: 5 as const, resilience: 5 as const };
      const view = await renderHistory([
        {
          id: '1',
          at: '2026-02-01T10:00:00Z',
          before: stated,
          after,
          changes: [],
          rulesChanged: true,
          causes: ['policy'],
        },
      ]);

      expect(
        await view.findByText('The rules of assessment had changed'),
      ).toBeInTheDocument();
    });

    it('tells the first statement, all of it, and what moved without moving the verdict', async () => {
      const at = '2026-02-01T10:00:00Z';
      const view = await renderHistory([
        {
          id: '4',
          at,
          before: unstated,
          after: stated,
          changes: [{ key: 'availability', after: '99.9' }],
          causes: ['own'],
        },
        {
          id: '3',
          at,
          before: stated,
          after: unstated,
          changes: [{ key: 'availability', before: '99.9' }],
          causes: ['own'],
        },
        {
          id: '2',
          at,
          before: stated,
          after: stated,
          changes: [{ key: 'pods', before: '40', after: '50' }],
          causes: ['own'],
        },
        {
          id: '1',
          at,
          before: unstated,
          after: stated,
          changes: [
            { key: 'availability', after: '99.9' },
            { key: 'pods', after: '40' },
            { key: 'teams', after: '3' },
            { key: 'compliance', after: 'pci-dss' },
          ],
          causes: ['own'],
        },
      ]);

      const items = await view.findAllByRole('listitem');
      const changes = items.filter(item => item.querySelector('time'));
      expect(changes[0]).toHaveTextContent(
        /Requirements stated: Rung 3, Production cluster/,
      );
      expect(changes[2]).toHaveTextContent(
        /The verdict stayed as it was.*Pods 50 instead of 40/,
      );
      expect(changes[3]).toHaveTextContent(
        /Requirements stated for the first time: Rung 3, Production.*Availability 99\.9, not.*Pods 40, not.*Teams 3, not.*Compliance pci-dss, not/,
      );
    });
  });
});
