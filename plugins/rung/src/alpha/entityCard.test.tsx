import { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { assessEntity, RungApi } from '@rung/backstage-plugin-rung-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import rungPlugin from './alpha';
import { rungApiRef } from './api';
import { component, sixNumbers } from './__testUtils__/entities';
import { responseError, rungApiOf } from './__testUtils__/fakeRungApi';

/** Shown on every page, to tell an absent card from a page that is not there yet. */
const sentinel = EntityCardBlueprint.make({
  name: 'sentinel',
  params: { loader: async () => <div>The page is there</div> },
});

function renderCard(entity: Entity, rungApi: RungApi = rungApiOf(entity)) {
  return renderTestApp({
    extensions: [
      createTestEntityPage({ entity }),
      rungPlugin.getExtension('entity-card:rung'),
      sentinel,
    ],
    apis: [[rungApiRef, rungApi], catalogApiMock({ entities: [entity] })],
  });
}

function heading(name: string) {
  return screen.findByRole('heading', { name });
}

/** The text beside a label of the card. */
function fact(label: string): string {
  const term = screen.getByText(label);
  return within(term.parentElement!).getByRole('definition').textContent!;
}

describe('entity-card:rung', () => {
  it('says which rung is enough, what forces it, and what would change it', async () => {
    const entity = component(sixNumbers);
    const rungApi = rungApiOf(entity);
    renderCard(entity, rungApi);

    expect(await heading('Rung 3 is enough')).toBeInTheDocument();
    expect(
      screen.getByText('Production cluster over three zones'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('img', {
        name: 'Ladder of six rungs: rung 3 of the resilience path is enough. Rung 5 is forgone. The platform layer is not justified.',
      }),
    ).toBeInTheDocument();
    expect(fact('Held here by')).toBe(
      'Availability 99.9% RTO 15 min read as the loss of a zone',
    );
    expect(fact('Forgone')).toMatch(
      /^Rung 5, Fleet of clusters\. .+ takes the service down\. Accepted\.$/,
    );
    expect(fact('Climb when')).toBe(
      'Availability above 99.95%. It leads to rung 6, Several regions.99.9% today: a factor of 2 away.',
    );
    expect(fact('Step down if')).toBe(
      'Availability at most 99.5% and RTO at least 1 hr: then rung 2 is enough.',
    );
    expect(fact('Platform')).toBe(
      'Not needed: 1 team, and it pays off above 5.',
    );
    expect(fact('Budget')).toBe(
      '43 min 12 sec of downtime a month · 8 hr 45 min 57.6 sec a year',
    );
    expect(screen.queryByText('Provisional')).not.toBeInTheDocument();
    expect(rungApi.getAssessment).toHaveBeenCalledWith({
      kind: 'Component',
      namespace: 'default',
      name: 'checkout',
    });
  });

  it('shows the platform as the headline, and as a layer', async () => {
    const { unmount } = renderCard(component({ ...sixNumbers, teams: '8' }));
    expect(await heading('Rung 4 is enough')).toBeInTheDocument();
    expect(fact('Platform')).toBe(
      'Justified: 8 teams, and it pays off above 5.',
    );
    expect(fact('Step down if')).toBe(
      'Teams at most 5: then rung 3 is enough.',
    );
    unmount();

    renderCard(
      component({ ...sixNumbers, tenants: 'mixed', survives: 'cluster' }),
    );
    expect(await heading('Rung 5 is enough')).toBeInTheDocument();
    expect(screen.getByText('With platform layer')).toBeInTheDocument();
    expect(fact('Platform')).toBe('Justified by tenants of mixed trust.');
    expect(fact('Step down if')).toBe(
      'Loss to survive zone: then rung 4 is enough.',
    );
  });

  it('says where an inherited requirement was stated', async () => {
    const system = { ...component({ audience: 'paying' }), kind: 'System' };
    system.metadata.name = 'shop';
    const inherited = assessEntity(component({ teams: '1' }), { system });
    const rungApi = rungApiOf(system);
    rungApi.getAssessment.mockResolvedValueOnce(inherited);
    const { unmount } = renderCard(component({}), rungApi);
    expect(await heading('Rung 3, so far')).toBeInTheDocument();
    expect(fact('Held here by')).toBe('Audience paying from its system shop');
    unmount();

    delete inherited.demands[0].source.entityRef;
    rungApi.getAssessment.mockResolvedValueOnce(inherited);
    renderCard(component({}), rungApi);
    expect(await heading('Rung 3, so far')).toBeInTheDocument();
    expect(fact('Held here by')).toBe('Audience paying from its system');
  });

  it('says on which cluster teams were counted', async () => {
    const counted = assessEntity(component({ availability: '99' }), {
      countedTeams: { teams: 7, entityRef: 'resource:default/blue' },
    });
    const rungApi = rungApiOf(component({}));
    rungApi.getAssessment.mockResolvedValueOnce(counted);
    const { unmount } = renderCard(component({}), rungApi);
    expect(await heading('Rung 4, so far')).toBeInTheDocument();
    expect(fact('Held here by')).toBe('Teams 7 counted on its cluster blue');
    unmount();

    delete counted.demands[1].source.entityRef;
    rungApi.getAssessment.mockResolvedValueOnce(counted);
    renderCard(component({}), rungApi);
    expect(await heading('Rung 4, so far')).toBeInTheDocument();
    expect(fact('Held here by')).toBe('Teams 7 counted on its cluster');
  });

  it('compares with what stands today', async () => {
    const managed = { 'built.control-plane': 'managed' };
    const { unmount } = renderCard(
      component({ ...sixNumbers, ...managed, 'built.clusters': '5' }),
    );
    expect(await heading('Rung 3 is enough')).toBeInTheDocument();
    expect(screen.getByText('Over-built: rung 5 stands')).toBeInTheDocument();
    expect(
      screen.getByRole('img', {
        name: /Rung 5 stands today, which is over-built\.$/,
      }),
    ).toBeInTheDocument();
    unmount();

    renderCard(component({ ...sixNumbers, ...managed, 'built.zones': '1' }));
    expect(await heading('Rung 3 is enough')).toBeInTheDocument();
    expect(screen.getByText('Under-built: rung 2 stands')).toBeInTheDocument();
    expect(screen.getByText('built')).toBeInTheDocument();
  });

  it('says so at exactly the break-even of the platform', async () => {
    renderCard(component({ ...sixNumbers, teams: '5' }));
    expect(await heading('Rung 3 is enough')).toBeInTheDocument();
    expect(fact('Forgone')).toContain('Rung 4, Multi-tenant platform.');
    expect(fact('Climb when')).toBe(
      'Teams above 5. It justifies a platform layer, rung 4.5 today: on the border, with no headroom left.',
    );
    expect(fact('Platform')).toBe(
      'Not yet: 5 teams are exactly the break-even, and it pays off above that.',
    );
  });

  it('says on rung 6 what keeps it there and what would let it step down', async () => {
    renderCard(component({ rto: '30s', rpo: '0' }));
    expect(await heading('Rung 6, so far')).toBeInTheDocument();
    expect(fact('Held here by')).toBe(
      'RTO 30 sec read as the loss of a regionRPO 0 sec read as the loss of a region' +
        'If only the loss of a zone must be met, state rung.dev/rto.zone and rung.dev/rpo.zone instead: rung 3 is enough for that.',
    );
    expect(fact('Forgone')).toBe('Nothing: there is no rung above this one.');
    expect(screen.queryByText('Climb when')).not.toBeInTheDocument();
    expect(fact('Step down if')).toBe(
      'RTO at least 1 min and RPO at least 1 min: then rung 3 is enough.',
    );
  });

  it('uses the signal of the rung where no number is stated', async () => {
    renderCard(component({ audience: 'self' }));
    expect(await heading('Rung 1, so far')).toBeInTheDocument();
    expect(fact('Held here by')).toBe(
      'Nothing stated calls for more than a disposable cluster.',
    );
    expect(fact('Climb when')).toBe(
      'A second person, a demo or a scheduled job depends on it. It leads to rung 2, Managed cluster in one zone.',
    );
    expect(screen.queryByText('Step down if')).not.toBeInTheDocument();
  });

  it('names what is missing, what is a guess, and what could not be read', async () => {
    const hostile = '<img src=x onerror=alert(1)> {{count}} $t(card.title)';
    renderCard(
      component({ availability: '99.9?', pods: '40..400', rto: hostile }),
    );
    expect(await heading('Rung 3, so far')).toBeInTheDocument();
    expect(screen.getByText('Provisional')).toBeInTheDocument();
    expect(screen.getByText('1 invalid value')).toBeInTheDocument();
    expect(
      screen.getByText('Not stated yet: RTO, RPO, Teams, and Compliance.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Marked as a guess: Availability.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(content =>
        content.startsWith(
          `rung.dev/rto says “${hostile}”. The value is not a duration. Write a duration such as`,
        ),
      ),
    ).toBeInTheDocument();
    expect(fact('Step down if')).toBe(
      'Availability at most 99.5%, Pods at most 100, and Pods peak to base below 2 times: then rung 2 is enough.',
    );
  });

  it('offers the annotations to add where nothing is stated', async () => {
    renderCard(component({}));
    expect(await heading('Not assessed yet')).toBeInTheDocument();
    const snippet = screen.getByLabelText('Annotations to add').textContent!;
    expect(snippet).toMatch(/^metadata:\n {2}annotations:\n/);
    for (const key of Object.keys(sixNumbers)) {
      expect(snippet).toContain(`rung.dev/${key}: `);
    }
    expect(
      screen.getByRole('button', { name: 'Copy the annotations' }),
    ).toBeInTheDocument();
    expect(screen.queryByText('Provisional')).not.toBeInTheDocument();
  });

  it('says when lists and reports still hold an older result', async () => {
    const entity = component(sixNumbers);
    const at = '2026-05-31T10:00:00.000Z';
    const older =
      /Changed since: lists and reports still show the result of .*2026/;

    const { unmount } = renderCard(
      entity,
      rungApiOf(entity, { status: 'current', at }),
    );
    expect(await heading('Rung 3 is enough')).toBeInTheDocument();
    expect(screen.queryByText(older)).not.toBeInTheDocument();
    unmount();

    renderCard(entity, rungApiOf(entity, { status: 'older', at }));
    expect(await screen.findByText(older)).toBeInTheDocument();
  });

  it('takes up its room while it loads', async () => {
    const entity = component(sixNumbers);
    const rungApi = rungApiOf(entity);
    rungApi.getAssessment.mockReturnValue(new Promise(() => {}));
    renderCard(entity, rungApi);
    expect(
      await screen.findByRole('status', { name: 'Loading the assessment' }),
    ).toBeInTheDocument();
  });

  it('shows an error and recovers when asked to try again', async () => {
    const user = userEvent.setup();
    const entity = component(sixNumbers);
    const rungApi = rungApiOf(entity);
    rungApi.getAssessment.mockRejectedValueOnce(await responseError(503));
    renderCard(entity, rungApi);
    expect(
      await screen.findByText(/The assessment could not be loaded/),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await heading('Rung 3 is enough')).toBeInTheDocument();
  });

  it.each([401, 403, 404])(
    'says that there is nothing to see for a response of %i',
    async status => {
      const entity = component(sixNumbers);
      const rungApi = rungApiOf(entity);
      rungApi.getAssessment.mockRejectedValue(await responseError(status));
      renderCard(entity, rungApi);
      expect(
        await screen.findByText('No assessment for you to see'),
      ).toBeInTheDocument();
    },
  );

  it('is for components', async () => {
    const group = { ...component(sixNumbers), kind: 'Group' };
    const rungApi = rungApiOf(group);
    renderCard(group, rungApi);
    expect(await screen.findByText('The page is there')).toBeInTheDocument();
    expect(screen.queryByText('Kubernetes rung')).not.toBeInTheDocument();
    expect(rungApi.getAssessment).not.toHaveBeenCalled();
  });
});
