import { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import { screen, within } from '@testing-library/react';
import rungPlugin from '../../alpha';
import { rungApiRef } from '../../api';
import { component } from '../../__testUtils__/entities';
import { fakeRungApi } from '../../__testUtils__/fakeRungApi';
import { scanned } from '../../__testUtils__/reports';
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

function renderGroup(items: AssessmentSummary[]) {
  const rungApi = fakeRungApi({
    listAssessments: async () => ({
      items,
      total: items.length,
      scan: scanned,
    }),
  });
  renderTestApp({
    extensions: [
      createTestEntityPage({ entity: team }),
      rungPlugin.getExtension('entity-content:rung/group'),
    ],
    apis: [[rungApiRef, rungApi], catalogApiMock({ entities: [team, ada] })],
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
