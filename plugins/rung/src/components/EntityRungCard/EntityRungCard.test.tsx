import { Entity } from '@backstage/catalog-model';
import { createExtensionTester } from '@backstage/frontend-test-utils';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { assessEntity, findingText } from '@rung/backstage-plugin-rung-common';
import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import rungPlugin from '../../alpha';
import { component, sixNumbers } from '../../__testUtils__/entities';
import { responseError, rungApiOf } from '../../__testUtils__/fakeRungApi';
import {
  fact,
  heading,
  renderEntityCard,
} from '../../__testUtils__/renderEntityCard';

function renderCard(entity: Entity, rungApi: RungApi = rungApiOf(entity)) {
  return renderEntityCard({ entity, rungApi });
}

/** Opens what few ask for. */
async function openMore() {
  await userEvent.click(await screen.findByRole('button', { name: 'More' }));
  await screen.findByText('Platform');
}

/** The one filled button, and where it leads. */
function nextStep() {
  const filled = screen
    .getAllByRole('link')
    .filter(link => link.getAttribute('data-variant') === 'primary');
  expect(filled).toHaveLength(1);
  return [filled[0].textContent, filled[0].getAttribute('href')];
}

/** Which column of the page the card is put into without any configuration. */
function rungCardType() {
  return createExtensionTester(rungPlugin.getExtension('entity-card:rung')).get(
    EntityCardBlueprint.dataRefs.type,
  );
}

describe('entity-card:rung', () => {
  it('says which rung is enough, what forces it, and what would change it', async () => {
    const entity = component(sixNumbers);
    const rungApi = rungApiOf(entity);
    renderCard(entity, rungApi);

    expect(await heading('Rung 3 is enough')).toBeInTheDocument();
    expect(
      screen.getByText(
        'Production cluster over three zones. What is built is not known.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('img', {
        name: 'Ladder of six rungs: rung 3 of the resilience path is needed. Rung 5 is forgone. The platform layer is not justified.',
      }),
    ).toBeInTheDocument();
    expect(fact('Why rung 3')).toBe('Availability 99.9 % RTO 15 min ');
    expect(fact('Forgone')).toMatch(
      /^Rung 5, Fleet of clusters\. .+ takes the service down\.$/,
    );
    expect(fact('Climb trigger')).toBe(
      'Availability above 99.95 %.99.9 % today; past the threshold, rung 6.',
    );
    expect(screen.queryByText('Platform')).not.toBeInTheDocument();
    await openMore();
    expect(fact('Step down if')).toBe(
      'Rung 2 is enough once all of these hold:' +
        'Availability at most 99.5 % 99.9 % todayRTO at least 1 h 15 min today',
    );
    expect(fact('Platform')).toBe(
      'Not needed: 1 team, and it pays off above 5.',
    );
    expect(fact('Budget')).toBe(
      '43 min 12 s of downtime a month, about 8 h 46 min a year.',
    );
    expect(screen.queryByText('Incomplete')).not.toBeInTheDocument();
    expect(rungApi.getAssessment).toHaveBeenCalledWith(
      { kind: 'Component', namespace: 'default', name: 'checkout' },
      { signal: expect.any(AbortSignal) },
    );
  });

  it('shows the platform as the headline, and as a layer', async () => {
    const { unmount } = renderCard(component({ ...sixNumbers, teams: '8' }));
    expect(await heading('Rung 4 is enough')).toBeInTheDocument();
    await openMore();
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
    expect(
      screen.getByText(/^Fleet of clusters, with platform layer\./),
    ).toBeInTheDocument();
    await openMore();
    expect(fact('Platform')).toBe('Justified by tenants of mixed trust.');
  });

  it('offers numbers alone, and never a requirement itself', async () => {
    renderCard(component({ ...sixNumbers, availability: '99', rto: '4h' }));
    await heading('Rung 2 is enough');
    await openMore();
    expect(screen.queryByText('Step down if')).not.toBeInTheDocument();
  });

  it('names the facts that hold it, and never as an offer', async () => {
    const paying = { audience: 'paying', 'change-control': 'audited' };
    const { unmount } = renderCard(component(paying));
    await heading('Rung 3, incomplete');
    await openMore();
    expect(fact('Stays because')).toBe(
      'Audience and Change control hold it at rung 3.',
    );
    unmount();

    renderCard(component({ ...sixNumbers, audience: 'paying' }));
    await heading('Rung 3 is enough');
    await openMore();
    expect(fact('Stays because')).toBe(
      'Audience holds it at rung 3. The numbers alone would leave rung 2: Availability at most 99.5 % and RTO at least 1 h.',
    );
    expect(screen.queryByText('Step down if')).not.toBeInTheDocument();
  });

  it('says where an inherited requirement was stated', async () => {
    const system = { ...component({ audience: 'paying' }), kind: 'System' };
    system.metadata.name = 'shop';
    const inherited = assessEntity(component({ teams: '1' }), {
      lineage: [system],
    });
    const rungApi = rungApiOf(system);
    rungApi.getAssessment.mockResolvedValueOnce(inherited);
    const { unmount } = renderCard(component({}), rungApi);
    expect(await heading('Rung 3, incomplete')).toBeInTheDocument();
    expect(fact('Why rung 3')).toBe('Audience paying from its system shop');
    unmount();

    delete inherited.demands[0].source.entityRef;
    rungApi.getAssessment.mockResolvedValueOnce(inherited);
    renderCard(component({}), rungApi);
    expect(await heading('Rung 3, incomplete')).toBeInTheDocument();
    expect(fact('Why rung 3')).toBe('Audience paying from its system');
  });

  it('says on which cluster teams were counted', async () => {
    const counted = assessEntity(component({ availability: '99' }), {
      countedTeams: { teams: 7, entityRef: 'resource:default/blue' },
    });
    const rungApi = rungApiOf(component({}));
    rungApi.getAssessment.mockResolvedValueOnce(counted);
    const { unmount } = renderCard(component({}), rungApi);
    expect(await heading('Rung 4, incomplete')).toBeInTheDocument();
    expect(fact('Why rung 4')).toBe('Teams 7 counted on its cluster blue');
    unmount();

    delete counted.demands[1].source.entityRef;
    rungApi.getAssessment.mockResolvedValueOnce(counted);
    renderCard(component({}), rungApi);
    expect(await heading('Rung 4, incomplete')).toBeInTheDocument();
    expect(fact('Why rung 4')).toBe('Teams 7 counted on its cluster');
  });

  it('compares with what is built today', async () => {
    const managed = { 'built.control-plane': 'managed' };
    const { unmount } = renderCard(
      component({
        ...sixNumbers,
        ...managed,
        'built.clusters': '5',
        'built.regions': '3',
      }),
    );
    expect(
      await heading('Rung 3 is enough, rung 5 is built'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Stepping down: 4 clusters and 2 regions could go.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('img', {
        name: /Rung 5 is built today, which is more than needed\./,
      }),
    ).toBeInTheDocument();
    expect(fact('Forgone')).toMatch(/^You could go without rung 5\. /);
    unmount();

    const { unmount: unmountFit } = renderCard(
      component({ ...sixNumbers, ...managed, 'built.zones': '3' }),
    );
    expect(await heading('Rung 3 is enough')).toBeInTheDocument();
    expect(
      screen.getByText('Production cluster over three zones, as built.'),
    ).toBeInTheDocument();
    unmountFit();

    renderCard(
      component({
        ...sixNumbers,
        'built.control-plane-nodes': '1',
        'built.zones': '1',
        'built.backups': 'none',
      }),
    );
    expect(
      await heading('Rung 3 is needed, rung 1 is built'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Missing: 2 zones, a control plane that survives a node, and backups.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('built')).toBeInTheDocument();
    expect(
      screen.getByRole('img', {
        name: /rung 3 of the resilience path is needed\..*Rung 1 is built today, which is less than needed\./,
      }),
    ).toBeInTheDocument();
  });

  it('calls the top of the ladder needed, since nothing is above it', async () => {
    renderCard(component({ ...sixNumbers, availability: '99.99' }));
    expect(await heading('Rung 6 is needed')).toBeInTheDocument();
  });

  it('says so at exactly the break-even of the platform', async () => {
    renderCard(component({ ...sixNumbers, teams: '5' }));
    expect(await heading('Rung 3 is enough')).toBeInTheDocument();
    expect(fact('Forgone')).toContain('Rung 4, Multi-tenant platform.');
    expect(fact('Climb trigger')).toBe(
      'Teams above 5.5 today, the most without rung 4: one more calls for it.',
    );
    await openMore();
    expect(fact('Platform')).toBe(
      'Not yet: 5 teams are exactly the break-even, and it pays off above that.',
    );
  });

  it('counts what comes one by one', async () => {
    renderCard(component({ ...sixNumbers, teams: '4' }));
    expect(await heading('Rung 3 is enough')).toBeInTheDocument();
    expect(fact('Climb trigger')).toMatch(
      /4 of 5 today: 2 more call for rung 4\.$/,
    );
  });

  it('says on rung 6 what keeps it there and what would let it step down', async () => {
    renderCard(component({ rto: '30s', rpo: '0' }));
    expect(await heading('Rung 6, incomplete')).toBeInTheDocument();
    expect(fact('Why rung 6')).toBe(
      'RTO 30 s RPO 0 s read as the loss of a region',
    );
    expect(fact('Forgone')).toBe('Nothing: there is no rung above this one.');
    expect(screen.queryByText('Climb trigger')).not.toBeInTheDocument();
    await openMore();
    expect(fact('Failure domain')).toBe(
      'If only the loss of a zone must be met, state rung.dev/rto.zone and rung.dev/rpo.zone instead: rung 3 is enough then.',
    );
    expect(fact('Step down if')).toBe(
      'Rung 3 is enough once all of these hold:' +
        'RTO at least 1 min 30 s todayRPO at least 1 min 0 s today',
    );
  });

  it('says what it goes down with, once that is asked for', async () => {
    const entity = component(sixNumbers);
    const rungApi = rungApiOf(entity);
    rungApi.getSinglePoints.mockResolvedValue({
      entityRef: 'component:default/checkout',
      items: [
        { loss: { kind: 'zone', name: 'eu-1a' }, chain: [] },
        { loss: { kind: 'cluster' }, chain: [] },
        {
          loss: {
            kind: 'entity',
            name: 'component:default/identity',
            title: 'Identity',
          },
          chain: [],
        },
        { loss: { kind: 'entity', name: 'resource:default/db' }, chain: [] },
      ],
      total: 4,
      uncertain: true,
    });
    renderEntityCard({ entity, rungApi, pages: true });
    await heading('Rung 3 is enough');
    expect(rungApi.getSinglePoints).not.toHaveBeenCalled();
    await openMore();
    expect(
      await screen.findByRole('link', { name: 'zone eu-1a' }),
    ).toHaveAttribute('href', '/rung/blast-radius?loss=zone&name=eu-1a');
    expect(fact('Goes down with')).toBe(
      'zone eu-1a, a cluster, Identity and 1 moreSome of what it depends on has no known place, or may not be seen by you: there may be more.',
    );
  });

  it('says so where no single loss takes it down, and where that cannot be told', async () => {
    const entity = component(sixNumbers);
    const { unmount } = renderCard(entity);
    await openMore();
    expect(
      await screen.findByText(/^No single loss takes it down/),
    ).toBeInTheDocument();
    unmount();

    const rungApi = rungApiOf(entity);
    rungApi.getSinglePoints.mockRejectedValue(await responseError(503));
    renderCard(entity, rungApi);
    await openMore();
    expect(
      await screen.findByText('It cannot be told right now.'),
    ).toBeInTheDocument();
  });

  it('uses the signal of the rung where no number is stated', async () => {
    renderCard(component({ audience: 'self' }));
    expect(await heading('Rung 1, incomplete')).toBeInTheDocument();
    expect(fact('Why rung 1')).toBe(
      'Nothing stated calls for more than a disposable cluster.',
    );
    expect(fact('Climb trigger')).toBe(
      'A second person, a demo or a scheduled job depends on it. It leads to rung 2.',
    );
  });

  it('names what is missing, what is a guess, and what could not be read', async () => {
    const hostile = '<img src=x onerror=alert(1)> {{count}} $t(card.title)';
    renderCard(
      component({ availability: '99.9?', pods: '40..400', rto: hostile }),
    );
    expect(await heading('Rung 3, incomplete')).toBeInTheDocument();
    expect(screen.getAllByText(/RTO|rung\.dev\/rto/)).toHaveLength(1);
    expect(
      screen.getByText(
        /Not stated yet: RPO, Teams, and Compliance\. Marked as a guess: Availability\.$/,
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^The verdict rests on a guessed number/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(content =>
        content.startsWith(
          `rung.dev/rto says “${hostile}”. The value is not a duration. Write a duration such as`,
        ),
      ),
    ).toBeInTheDocument();
  });

  it('says that nothing is stated, and what to do', async () => {
    const unassessed = component({});
    const { unmount } = renderEntityCard({
      entity: unassessed,
      rungApi: rungApiOf(unassessed),
      pages: true,
    });
    expect(await heading('No requirement is stated yet')).toBeInTheDocument();
    expect(nextStep()[0]).toBe('State requirements');
    expect(screen.queryByRole('link', { name: 'Memo' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'More' })).toBeNull();
    unmount();

    renderCard(component({ rto: 'fifteen minutes' }));
    expect(
      await heading('Nothing that is stated counts yet'),
    ).toBeInTheDocument();
    expect(screen.getAllByText(/rung\.dev\/rto/)).toHaveLength(1);
  });

  it.each([
    ['missing', { 'built.rung': '1' }, 'See what is missing', '/tab#findings'],
    ['could go', { 'built.rung': '5' }, 'See what could go', '/tab#findings'],
    ['fits', { 'built.rung': '3' }, 'Change requirements', '/rung/calculator'],
    ['is unknown', {}, 'Change requirements', '/rung/calculator'],
  ])(
    'has one filled button where what is built %s',
    async (_, built, text, href) => {
      const entity = component({ ...sixNumbers, ...built });
      renderEntityCard({ entity, rungApi: rungApiOf(entity), pages: true });
      expect(await heading(/^Rung 3/)).toBeInTheDocument();
      expect(nextStep()).toEqual([text, expect.stringContaining(href)]);
      expect(
        screen.getByRole('link', { name: 'Change requirements' }),
      ).toBeInTheDocument();
    },
  );

  it('says how old lists and reports are beside it, and brings them up to date', async () => {
    const user = userEvent.setup();
    const entity = component(sixNumbers);
    const at = '2026-05-31T10:00:00.000Z';
    const rungApi = {
      ...rungApiOf(entity, { status: 'older', at }),
      refreshEntity: jest.fn(),
    };
    const current = await rungApiOf(entity, {
      status: 'current',
      at,
    }).getAssessment({ kind: '', namespace: '', name: '' });
    renderCard(entity, rungApi);
    const refresh = await screen.findByRole('button', {
      name: 'Update reports now',
    });
    await openMore();
    expect(fact('Reports')).toMatch(
      /^Changed since: lists and reports still show the result of .*2026/,
    );

    rungApi.refreshEntity.mockRejectedValueOnce(await responseError(403));
    await user.click(refresh);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'You may not do that: it takes the permission rung.assessment.read.',
    );

    rungApi.refreshEntity.mockRejectedValueOnce(await responseError(503));
    await user.click(refresh);
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(
        /could not be brought up to date: .*503/,
      ),
    );

    rungApi.getAssessment.mockResolvedValue(current);
    await user.click(refresh);
    expect(await screen.findByText('Up to date')).toBeInTheDocument();
    expect(fact('Reports')).toMatch(/show the same since .*2026/);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(refresh).not.toBeInTheDocument();
    expect(rungApi.refreshEntity).toHaveBeenLastCalledWith({
      kind: 'component',
      namespace: 'default',
      name: 'checkout',
    });
  });

  it('says so where lists and reports do not hold it, or are out of reach', async () => {
    const entity = component(sixNumbers);
    const { unmount } = renderCard(
      entity,
      rungApiOf(entity, { status: 'missing' }),
    );
    expect(
      await screen.findByRole('button', { name: 'Update reports now' }),
    ).toBeInTheDocument();
    await openMore();
    expect(fact('Reports')).toMatch(/Lists and reports do not hold it yet/);
    unmount();

    renderCard(entity);
    await openMore();
    expect(fact('Reports')).toBe('Assessed now.');
    expect(
      screen.queryByRole('button', { name: 'Update reports now' }),
    ).toBeNull();
  });

  it('leads to the template that the portal has for stating requirements', async () => {
    const entity = component({
      profile: 'tier-2',
      rto: 'soon',
      pods: '40?',
      'built.zones': '3',
    });
    const rungApi = rungApiOf(entity);
    const { unmount } = renderEntityCard({
      entity,
      rungApi,
      pages: true,
      template: 'template:default/state-requirements',
    });
    const change = await screen.findByRole('link', {
      name: 'Change requirements',
    });
    const { pathname, searchParams } = new URL(
      change.getAttribute('href')!,
      'http://x',
    );
    expect(pathname).toBe('/create/templates/default/state-requirements');
    expect(JSON.parse(searchParams.get('formData')!)).toEqual({
      entity: 'component:default/checkout',
    });
    unmount();

    renderEntityCard({ entity, rungApi, pages: true, template: '::/::' });
    expect(
      await screen.findByRole('link', { name: 'Change requirements' }),
    ).toHaveAttribute('href', expect.stringMatching('^/rung/calculator'));
  });

  it('links to the tab, the memo and the calculator where they are installed', async () => {
    const system = { ...component({ audience: 'paying' }), kind: 'System' };
    const entity = component({ ...sixNumbers, rto: '15m?' });
    const rungApi = rungApiOf(entity);
    rungApi.getAssessment.mockResolvedValue(
      assessEntity(entity, { lineage: [system] }),
    );
    const { unmount } = renderEntityCard({ entity, rungApi, pages: true });
    expect(
      await screen.findByRole('link', { name: 'Details' }),
    ).toHaveAttribute('href', '/tab');
    expect(screen.getByRole('link', { name: 'Memo' })).toHaveAttribute(
      'href',
      '/tab#memo',
    );
    const change = screen.getByRole('link', { name: 'Change requirements' });
    const { pathname, search } = new URL(
      change.getAttribute('href')!,
      'http://x',
    );
    expect(pathname).toBe('/rung/calculator');
    expect(Object.fromEntries(new URLSearchParams(search))).toEqual({
      entity: 'component:default/checkout',
    });
    unmount();

    const unassessed = component({});
    const { unmount: unmountNext } = renderEntityCard({
      entity: unassessed,
      rungApi: rungApiOf(unassessed),
      pages: true,
    });
    expect(
      await screen.findByRole('link', { name: 'State requirements' }),
    ).toHaveAttribute(
      'href',
      '/rung/calculator?entity=component%3Adefault%2Fcheckout',
    );
    unmountNext();

    renderCard(entity);
    expect(await heading('Rung 3, incomplete')).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: /Details|Memo|requirements/ }),
    ).not.toBeInTheDocument();
  });

  it('shows the gravest findings, and counts the others and the accepted ones', async () => {
    const entity = component({
      ...sixNumbers,
      audience: 'customers',
      'built.control-plane': 'self-managed',
      'built.control-plane-nodes': '1',
      'built.zones': '1',
      'built.backups': 'none',
      'built.delivery': 'manual',
      'built.zone-loss-exercised': 'never',
      'accept.single-zone': 'until 2999-01-01: the vendor has one zone',
    });
    const { findings } = assessEntity(entity);
    const open = findings.filter(finding => !finding.accepted);
    expect(open.length).toBeGreaterThan(3);
    const { unmount } = renderEntityCard({
      entity,
      rungApi: rungApiOf(entity),
      pages: true,
    });
    expect(
      await heading('Rung 3 is needed, rung 1 is built'),
    ).toBeInTheDocument();
    const findingList = await screen.findByRole('region', { name: 'Findings' });
    await waitFor(() =>
      expect(findingList).toHaveTextContent(
        `HighUnder-built. ${findingText(open[0]).short}`,
      ),
    );
    expect(findingList).toHaveTextContent(findingText(open[2]).short);
    expect(findingList).not.toHaveTextContent(findingText(open[3]).short);
    expect(findingList).toHaveTextContent(/ · 1 accepted/);
    expect(
      screen.getByRole('link', { name: `${open.length - 3} more` }),
    ).toHaveAttribute('href', '/tab#findings');
    unmount();

    const { unmount: unmountNext } = renderEntityCard({
      entity,
      rungApi: rungApiOf(entity),
      config: { type: 'content', maxFindings: 1 },
    });
    expect(
      await heading('Rung 3 is needed, rung 1 is built'),
    ).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Findings' })).toHaveTextContent(
      `Findings${open.length - 1} more · 1 accepted`,
    );
    unmountNext();

    renderCard(component(sixNumbers));
    expect(await heading('Rung 3 is enough')).toBeInTheDocument();
    expect(screen.queryByText('Findings')).not.toBeInTheDocument();
  });

  it('tells by keyboard where a number comes from, and which thresholds it lies between', async () => {
    const user = userEvent.setup();
    const system = { ...component({ audience: 'paying' }), kind: 'System' };
    system.metadata.name = 'shop';
    const entity = component({ ...sixNumbers, rto: '15m?' });
    const rungApi = rungApiOf(entity);
    rungApi.getAssessment.mockResolvedValue(
      assessEntity(entity, { lineage: [system] }),
    );
    renderCard(entity, rungApi);

    const rto = await screen.findByRole('button', { name: /^RTO 15\smin$/ });
    await user.tab();
    await user.tab();
    const label = screen.getByRole('button', { name: 'Why rung 3' });
    expect(label).toHaveFocus();
    await waitFor(() =>
      expect(label).toHaveAccessibleDescription(
        /^One of the six architectures of the ladder\./,
      ),
    );
    await user.tab();
    await user.tab();
    expect(rto).toHaveFocus();
    await waitFor(() =>
      expect(rto).toHaveAccessibleDescription(
        [
          'Recovery time objective: how long it may be down after a failure.',
          'rung.dev/rto: 15m?',
          'Stated on the entity itself',
          'Marked as a guess with a question mark; it counts all the same.',
          'It names no failure domain: its size reads as the loss of a zone.',
          'Threshold crossed: RTO below 1\u00a0h calls for rung 3.',
          'Next threshold: RTO below 1\u00a0min calls for rung 6.',
        ].join(' '),
      ),
    );
    await user.keyboard('{Escape}');
    await waitFor(() => expect(rto).not.toHaveAccessibleDescription());

    await user.tab();
    const audience = screen.getByRole('button', { name: 'Audience paying' });
    expect(audience).toHaveFocus();
    await waitFor(() =>
      expect(audience).toHaveAccessibleDescription(
        [
          'rung.dev/audience: paying',
          'Inherited from its system: shop',
          'It calls for rung 3.',
        ].join(' '),
      ),
    );
  });

  it('is short below About, where it is unless it is placed', async () => {
    const entity = component({ ...sixNumbers, 'built.clusters': '5' });
    const { unmount } = renderEntityCard({
      entity,
      rungApi: rungApiOf(entity),
      config: {},
      pages: true,
    });
    expect(rungCardType()).toBe('info');
    expect(
      await heading('Rung 3 is enough, rung 5 is built'),
    ).toBeInTheDocument();
    expect(fact('Forgone')).toBe('Rung 5, Fleet of clusters');
    expect(fact('Climb trigger')).toBe('Availability above 99.95 %.');
    expect(screen.getByRole('region', { name: 'Findings' })).toHaveTextContent(
      /\d open findings?$/,
    );
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.queryByText('Why rung 3')).not.toBeInTheDocument();
    expect(nextStep()[0]).toBe('See what could go');
    expect(screen.getByRole('link', { name: 'Details' })).toBeInTheDocument();
    unmount();

    const simple = component({ audience: 'self' });
    const { unmount: unmountNext } = renderEntityCard({
      entity: simple,
      rungApi: rungApiOf(simple),
      config: { variant: 'compact' },
    });
    expect(await heading('Rung 1, incomplete')).toBeInTheDocument();
    expect(fact('Climb trigger')).toBe(
      'A second person, a demo or a scheduled job depends on it.',
    );
    unmountNext();

    const unassessed = component({});
    renderEntityCard({
      entity: unassessed,
      rungApi: rungApiOf(unassessed),
      config: { variant: 'compact' },
    });
    expect(await heading('No requirement is stated yet')).toBeInTheDocument();
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
        await screen.findByText('You may not see this assessment'),
      ).toBeInTheDocument();
    },
  );

  it('is for what has requirements, or owns what has', async () => {
    const user = { ...component(sixNumbers), kind: 'User' };
    const rungApi = rungApiOf(user);
    renderCard(user, rungApi);
    expect(await screen.findByText('The page is there')).toBeInTheDocument();
    expect(screen.queryByText('Kubernetes rung')).not.toBeInTheDocument();
    expect(rungApi.getAssessment).not.toHaveBeenCalled();
  });
});
