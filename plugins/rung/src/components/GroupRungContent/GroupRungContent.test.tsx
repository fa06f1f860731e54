import { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import {
  AcceptanceList,
  AssessmentSummary,
  ChangeList,
} from '@rung/backstage-plugin-rung-common/wire';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import rungPlugin from '../../alpha';
import { rungApiRef } from '../../api';
import { component } from '../../__testUtils__/entities';
import { fakeRungApi } from '../../__testUtils__/fakeRungApi';
import { scanned } from '../../__testUtils__/reports';
import { spendOf } from '../../__testUtils__/spend';
import { summaryOf } from '../../__testUtils__/summaries';
import { firstFindings } from './firstFindings';

const team: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'payments', namespace: 'default' },
  spec: { type: 'team', profile: { email: 'payments@example.com' } },
  relations: ['ada', 'hidden'].map(name => ({
    type: 'hasMember',
    targetRef: `user:default/${name}`,
  })),
};

const ada: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'ada', namespace: 'default' },
  spec: { profile: { email: 'ada@example.com' } },
};

const open = (id: string, severity: 'high' | 'medium') => ({
  id,
  severity,
  accepted: false,
});

function owned(name: string, findings: AssessmentSummary['findings']) {
  const entity = component({ availability: '99.9' });
  entity.metadata.name = name;
  return summaryOf(entity, { findings });
}

const cart = owned('cart', [
  open('no-backups', 'medium'),
  open('single-zone', 'medium'),
]);
const pay = owned('pay', [
  open('no-backups', 'high'),
  { ...open('under-built', 'high'), accepted: true },
]);

const noCounts = {
  changes: 0,
  entities: 0,
  higher: 0,
  lower: 0,
  underBuilt: 0,
  overBuilt: 0,
  fits: 0,
  stated: 0,
  left: 0,
  returned: 0,
  first: 0,
};

const changes: ChangeList = {
  since: '2026-05-02',
  until: '2026-05-31',
  counts: { ...noCounts, changes: 1, entities: 1, higher: 1 },
  items: [
    {
      id: '1',
      entityRef: 'component:default/cart',
      kind: 'Component',
      owners: ['group:default/payments'],
      at: '2026-05-20T10:00:00.000Z',
      type: 'moved',
      before: { status: 'assessed', rung: 2, fit: 'unknown' },
      after: { status: 'assessed', rung: 3, fit: 'unknown' },
      changes: [{ key: 'rto', before: '8h', after: '15m' }],
      causes: ['own'],
    },
  ],
  scan: scanned,
};

const acceptances: AcceptanceList = {
  items: [
    {
      entityRef: 'component:default/pay',
      name: 'pay',
      owners: ['group:default/payments'],
      finding: 'under-built',
      severity: 'high',
      until: '2026-06-05',
    },
  ],
  total: 1,
  scan: scanned,
};

function renderGroup(
  items: AssessmentSummary[],
  { group = team, below = [] as Entity[] } = {},
) {
  const rungApi = fakeRungApi({
    listChanges: async () => changes,
    listAcceptances: async () => acceptances,
    getSpend: async () => spendOf(items),
    listAssessments: async () => ({
      items,
      total: items.length,
      scan: scanned,
    }),
  });
  renderTestApp({
    extensions: [
      createTestEntityPage({ entity: group }),
      rungPlugin.getExtension('entity-content:rung/group'),
      rungPlugin.getExtension('page:rung'),
    ],
    apis: [
      [rungApiRef, rungApi],
      catalogApiMock({ entities: [group, ada, ...below] }),
    ],
  });
  return rungApi;
}

describe('entity-content:rung/group', () => {
  it('tells what the team owns, what to do first and whom to ask', async () => {
    const rungApi = renderGroup([pay, cart]);

    const first = within(
      await screen.findByRole('region', { name: 'What to do first' }),
    );
    expect(
      first.getAllByRole('listitem').map(({ textContent }) => textContent),
    ).toEqual(['High No backupspay, cart', 'Medium Too few zonescart']);
    const table = screen.getByRole('table', { name: 'Components of the team' });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    const ask = within(screen.getByRole('region', { name: 'Whom to ask' }));
    expect(await ask.findByText('ada@example.com')).toHaveAttribute(
      'href',
      'mailto:ada@example.com',
    );
    expect(ask.getByText('payments@example.com')).toBeInTheDocument();
    expect(ask.queryByText(/hidden/)).not.toBeInTheDocument();
    expect(rungApi.listAssessments).toHaveBeenCalledWith(
      {
        filters: { owner: ['group:default/payments'], kind: ['Component'] },
        orderBy: 'findings',
        order: 'desc',
        limit: 100,
        total: true,
      },
      { signal: expect.any(AbortSignal) },
    );
  });

  it('tells in one line what could go, and on demand as a product', async () => {
    const user = userEvent.setup();
    const entity = component({
      availability: '99',
      'built.control-plane': 'managed',
      'built.clusters': '5',
    });
    const rungApi = renderGroup([summaryOf(entity)]);
    const spend = within(
      await screen.findByRole('region', { name: 'Savings and spend' }),
    );
    expect(await spend.findByText('Could go: 4 clusters.')).toBeInTheDocument();
    await user.click(spend.getByText('How that is counted'));
    expect(
      spend.getByText('4 clusters × €730 a month, your prices of May 1, 2026.'),
    ).toBeVisible();
    expect(rungApi.getSpend).toHaveBeenCalledWith(
      {
        filters: { owner: ['group:default/payments'], kind: ['Component'] },
        groupBy: undefined,
      },
      { signal: expect.any(AbortSignal) },
    );
  });

  it('says what moved lately, and which acceptances end', async () => {
    const rungApi = renderGroup([pay, cart]);
    const moved = within(
      await screen.findByRole('region', {
        name: 'What moved in the last 30 days',
      }),
    );
    expect(
      await moved.findByText('1 entity moved: 1 needs a higher rung.'),
    ).toBeInTheDocument();
    expect(moved.getByRole('row', { name: /^cart/ })).toHaveTextContent(
      /Rung 2.*Rung 3.*RTO: 8.h to 15.min/,
    );
    expect(moved.getByRole('link', { name: 'All changes' })).toHaveAttribute(
      'href',
      '/rung/changes?owner=group%3Adefault%2Fpayments&kind=Component',
    );
    const ending = within(
      await screen.findByRole('list', {
        name: 'Acceptances that end within 30 days',
      }),
    );
    expect(ending.getByRole('listitem')).toHaveTextContent(
      /Jun 5, 2026.*pay.*Under-built/,
    );
    const filters = { owner: ['group:default/payments'], kind: ['Component'] };
    const abortable = { signal: expect.any(AbortSignal) };
    expect(rungApi.listChanges).toHaveBeenCalledWith(
      { filters, limit: 5 },
      abortable,
    );
    expect(rungApi.listAcceptances).toHaveBeenCalledWith(
      { filters, within: 30, limit: 10 },
      abortable,
    );
  });

  it('counts what the groups below own, and says whose each is', async () => {
    const below: Entity = {
      ...team,
      metadata: { name: 'cards', namespace: 'default' },
      relations: [],
    };
    const rungApi = renderGroup([pay, cart], {
      group: {
        ...team,
        relations: [{ type: 'parentOf', targetRef: 'group:default/cards' }],
      },
      below: [below],
    });
    expect(
      await screen.findByText('With those of the 1 group below it.'),
    ).toBeInTheDocument();
    expect(
      within(
        screen.getByRole('table', { name: 'Components of the team' }),
      ).getByRole('columnheader', { name: 'Owner' }),
    ).toBeInTheDocument();
    expect(rungApi.listAssessments.mock.calls[0][0]?.filters).toEqual({
      owner: ['group:default/payments', 'group:default/cards'],
      kind: ['Component'],
    });
  });

  it('names a few of many that have a finding, and leads to all', async () => {
    renderGroup(
      Array.from({ length: 11 }, (_, index) =>
        owned(`part-${index}`, [open('no-backups', 'high')]),
      ),
    );
    const first = within(
      await screen.findByRole('region', { name: 'What to do first' }),
    );
    expect(first.getByText('part-7')).toBeInTheDocument();
    expect(first.queryByText('part-8')).not.toBeInTheDocument();
    expect(first.getByRole('link', { name: '3 more' })).toHaveAttribute(
      'href',
      expect.stringMatching(/finding=no-backups/),
    );
  });

  it('says so where the team owns nothing', async () => {
    renderGroup([]);
    expect(
      await screen.findByText(/^The team owns no component that you may see/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'What to do first' }),
    ).not.toBeInTheDocument();
  });
});

describe('firstFindings', () => {
  it('leaves out what is accepted, and takes the gravest severity of each', () => {
    expect(
      firstFindings([cart, pay]).map(({ id, severity, items }) => [
        id,
        severity,
        items.length,
      ]),
    ).toEqual([
      ['no-backups', 'high', 2],
      ['single-zone', 'medium', 1],
    ]);
  });
});
