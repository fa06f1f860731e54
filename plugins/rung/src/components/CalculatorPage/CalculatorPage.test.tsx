import { CompoundEntityRef, Entity } from '@backstage/catalog-model';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderTestApp } from '@backstage/frontend-test-utils';
import {
  assessEntity,
  AssessmentPolicy,
  AssessmentPolicyInput,
  rungs,
} from '@rung/backstage-plugin-rung-common';
import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import rungPlugin from '../../alpha';
import { rungApiRef } from '../../api';
import { templateRouteRef } from '../../routes';
import { choiceControl, choose } from '../../__testUtils__/choices';
import { component } from '../../__testUtils__/entities';
import { fakeRungApi, responseError } from '../../__testUtils__/fakeRungApi';
import { shownText } from '../../__testUtils__/shownText';

const mockCopy = jest.fn();
jest.mock('copy-to-clipboard', () => (text: string) => mockCopy(text));

function renderCalculator(
  search: Record<string, string> = {},
  options: {
    policy?: AssessmentPolicyInput;
    entities?: Entity[];
    template?: string;
    assess?: (ref: CompoundEntityRef) => LiveAssessment | undefined;
  } = {},
) {
  const { policy = {}, entities = [], template } = options;
  const { thresholds } = AssessmentPolicy.create(policy);
  return renderTestApp({
    extensions: [
      rungPlugin.getExtension('page:rung'),
      rungPlugin.getExtension('sub-page:rung/calculator'),
    ],
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': entityRouteRef,
      '/create/templates/:namespace/:templateName': templateRouteRef,
    },
    config: {
      backend: { baseUrl: 'http://localhost:7007' },
      rung: { requirementsTemplate: template },
    },
    initialRouteEntries: [
      `/rung/calculator?${new URLSearchParams(search).toString()}`,
    ],
    apis: [
      [
        rungApiRef,
        fakeRungApi({
          getLadder: async () => ({ rungs, thresholds, policy }),
          getAssessment: async ref => options.assess?.(ref) ?? notFound(),
        }),
      ],
      catalogApiMock({ entities }),
    ],
  });
}

/** As the backend answers for an entity that there is not. */
async function notFound(): Promise<never> {
  throw await responseError(404);
}

function headline(name: string) {
  return screen.findByRole('heading', { level: 3, name });
}

function field(name: string) {
  return screen.findByRole('textbox', { name });
}

function slider(name: string) {
  return screen.getByRole('slider', { name: `${name} slider` });
}

/** What the link button gives is the address, which comes back the same. */
async function copiedLink(): Promise<URLSearchParams> {
  await userEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  return new URL(mockCopy.mock.lastCall![0]).searchParams;
}

describe('the calculator', () => {
  it('begins empty, with examples to start from', async () => {
    renderCalculator();
    expect(await headline('No requirement is stated yet')).toBeInTheDocument();
    expect(slider('Availability')).toHaveAttribute(
      'aria-valuetext',
      'Not stated',
    );
    expect(screen.getByRole('button', { name: 'Reset' })).toBeDisabled();

    await userEvent.click(
      screen.getByRole('link', { name: 'Paying customers in one region' }),
    );
    expect(await headline('Rung 3 is enough')).toBeInTheDocument();
    expect(await field('Pods')).toHaveValue('40..400');
    expect(
      screen.getByText('Change control, Permitted regions, and Loss to survive')
        .parentElement,
    ).toHaveAttribute('open');
    expect(
      screen.getByText('Without a failure domain').parentElement,
    ).not.toHaveAttribute('open');
  });

  it('moves the rung as numbers are typed and sliders moved', async () => {
    renderCalculator();
    const availability = await field('Availability');
    await userEvent.type(availability, '99.9');

    expect(await headline('Rung 3, incomplete')).toBeInTheDocument();
    expect(slider('Availability')).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^99\.9\s%: rung 3$/),
    );
    fireEvent.keyDown(slider('Availability'), { key: 'ArrowRight' });
    expect(availability).toHaveValue('99.95');
    fireEvent.keyDown(slider('Availability'), { key: 'ArrowRight' });
    expect(availability).toHaveValue('99.98');
    expect(await headline('Rung 6, incomplete')).toBeInTheDocument();
    fireEvent.keyDown(slider('Pods'), { key: 'End' });
    expect((await field('Pods')).getAttribute('value')).toMatch(/^\d+$/);

    await userEvent.click(
      screen.getByRole('button', { name: 'Clear Availability' }),
    );
    expect(availability).toHaveValue('');
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(await headline('No requirement is stated yet')).toBeInTheDocument();
  });

  it('says the headline aloud once it has come to rest', async () => {
    renderCalculator({ availability: '99.9' });
    await headline('Rung 3, incomplete');
    const spoken = () => screen.getAllByRole('status').map(shownText);
    expect(spoken()).toContain(
      'Rung 3, incomplete: Production cluster over three zones',
    );
    fireEvent.keyDown(slider('Availability'), { key: 'End' });
    expect(spoken()).not.toContain('Rung 6, incomplete: Several regions');
    await waitFor(() =>
      expect(spoken()).toContain('Rung 6, incomplete: Several regions'),
    );
  });

  it('goes by the thresholds in force', async () => {
    renderCalculator(
      { availability: '99.9' },
      {
        policy: {
          scales: { availability: [{ rung: 1, below: 99.9 }, { rung: 5 }] },
          choices: { audience: { team: 3, internal: 3, customers: 3 } },
        },
      },
    );
    expect(await headline('Rung 5, incomplete')).toBeInTheDocument();
    expect(await field('Availability')).toHaveAccessibleDescription(
      'The share of a month that it has to be usable, as promised or expected. Such as 99.9.',
    );
    fireEvent.keyDown(slider('Availability'), { key: 'ArrowLeft' });
    expect(await headline('Rung 1, incomplete')).toBeInTheDocument();

    await choose('Audience', /^team ?the own team ?Rung 3$/);
    expect(await headline('Rung 3, incomplete')).toBeInTheDocument();
  });

  it('marks guesses, and knows that there may be no such requirement', async () => {
    renderCalculator({ 'rto.zone': '15m?' });
    const guess = await screen.findByRole('checkbox', {
      name: 'A guess: RTO for a zone',
    });
    expect(guess).toBeChecked();
    expect(await field('RTO for a zone')).toHaveValue('15m');
    await userEvent.click(guess);
    await userEvent.type(await field('RPO for a zone'), '1h?');
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'None required: Compliance' }),
    );

    expect(await field('RPO for a zone')).toHaveValue('1h');
    expect(
      screen.getByRole('checkbox', { name: 'A guess: RPO for a zone' }),
    ).toBeChecked();
    expect(Object.fromEntries(await copiedLink())).toEqual({
      'rto.zone': '15m',
      'rpo.zone': '1h?',
      compliance: 'none',
    });
  });

  it('says what is wrong with a value once, at its field, and leads there', async () => {
    renderCalculator({ teams: '1' });
    const teams = await field('Teams');
    await userEvent.type(teams, ' or so');

    expect(teams).toBeInvalid();
    expect(teams).toHaveAccessibleDescription(
      /The value is not a whole number\. Write the whole number of teams that deploy to it, such as 3, or none where there is no such requirement\.$/,
    );
    expect(
      await headline('Nothing that is stated counts yet'),
    ).toBeInTheDocument();
    expect(screen.getAllByText(/The value is not a whole number/)).toHaveLength(
      1,
    );

    const result = screen.getByRole('region', { name: 'Result, live' });
    expect(result).toHaveTextContent('1 value cannot be read:Teams');
    await userEvent.click(
      within(result).getByRole('button', { name: 'Teams' }),
    );
    expect(teams).toHaveFocus();
  });

  it('keeps a calculation in the address, whole', async () => {
    const stated = {
      availability: '99.95',
      'rto.zone': '5m?',
      pods: '40..400',
      reach: 'eu, us',
      teams: 'none',
      state: 'stateless',
      profile: 'tier-1',
      entity: 'component:default/checkout',
    };
    renderCalculator(stated, {
      policy: { profiles: { 'tier-1': { audience: 'paying' } } },
    });
    await headline('Rung 5, incomplete');
    expect(Object.fromEntries(await copiedLink())).toEqual(stated);
    expect(screen.getByText('The link is copied')).toBeInTheDocument();
  });

  it('fills in what a profile says, and names the profile to copy', async () => {
    renderCalculator(
      { availability: '99' },
      {
        policy: {
          profiles: { 'tier-1': { availability: '99.99', 'rto.zone': '5m?' } },
        },
      },
    );
    await choose('Profile', /^tier-1.*Rung 6$/);
    const filled = await field('RTO for a zone');
    expect(filled).toHaveAttribute('placeholder', '5m?');
    expect(filled).toHaveAccessibleDescription(/From profile tier-1/);
    expect(slider('RTO for a zone')).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^5\smin: rung 3$/),
    );
    expect(await headline('Rung 3, incomplete')).toBeInTheDocument();

    await userEvent.click(
      screen.getByRole('button', { name: 'Copy annotations' }),
    );
    expect(mockCopy).toHaveBeenLastCalledWith(
      [
        'metadata:',
        '  annotations:',
        "    rung.dev/availability: '99'",
        "    rung.dev/profile: 'tier-1'",
        '',
      ].join('\n'),
    );
  });

  it('is for an entity, with the way to where that is written down', async () => {
    const entity = component({});
    entity.metadata.annotations!['backstage.io/edit-url'] =
      'https://git.example/edit';
    renderCalculator(
      { entity: 'component:default/checkout', teams: '3' },
      { entities: [entity], assess: () => assessEntity(entity) },
    );
    const heading = await screen.findByRole('heading', {
      level: 2,
      name: /^Requirements of/,
    });
    expect(within(heading).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/component/checkout',
    );
    expect(
      await screen.findByRole('link', { name: /Edit its catalog-info\.yaml/ }),
    ).toHaveAttribute('href', 'https://git.example/edit');

    await userEvent.click(
      within(screen.getByRole('region', { name: 'Result, live' })).getByRole(
        'button',
        { name: 'Memo' },
      ),
    );
    expect(
      await within(await screen.findByRole('dialog')).findByRole('heading', {
        name: 'Rung memo',
      }),
    ).toBeInTheDocument();
  });

  describe('of an entity that inherits', () => {
    const system = component({ 'rto.zone': '5m', audience: 'paying' });
    system.kind = 'System';
    system.metadata.name = 'shop';
    const entity = component({
      availability: '99.5',
      'rto.zone': '2h',
      profile: 'tier-1',
      'built.rung': '2',
    });
    entity.relations = [{ type: 'partOf', targetRef: 'system:default/shop' }];
    const policy = { profiles: { 'tier-1': { teams: '7' } } };
    const live: LiveAssessment = {
      ...assessEntity(entity, {
        lineage: [system],
        policy: AssessmentPolicy.create(policy),
        dependencies: [{ entityRef: 'component:default/stock', resilience: 2 }],
      }),
      dependencies: [{ entityRef: 'component:default/stock', resilience: 2 }],
    };
    const assess = ({ kind }: CompoundEntityRef) =>
      kind === 'system' ? assessEntity(system) : live;

    it('begins with its verdict, its own values filled and inherited ones as such', async () => {
      renderCalculator(
        { entity: 'component:default/checkout' },
        { entities: [entity], policy, assess },
      );
      await waitFor(async () =>
        expect(await field('Availability')).toHaveValue('99.5'),
      );
      expect(
        await headline('Rung 4 is needed, rung 2 is built'),
      ).toBeInTheDocument();
      expect(live).toMatchObject({ rung: 4, fit: 'under-built' });
      expect(await choiceControl('Profile')).toHaveTextContent('tier-1');
      expect(await field('Teams')).toHaveAttribute('placeholder', '7');
      expect(await field('Teams')).toHaveAccessibleDescription(
        /From profile tier-1/,
      );
      expect(await choiceControl('Audience')).toHaveTextContent('paying');
      expect(
        screen.getAllByText(
          (_, element) =>
            element?.tagName === 'DIV' && element.textContent === 'From shop',
        ).length,
      ).toBeGreaterThan(0);
      expect(screen.getAllByText(/Weaker dependency/).length).toBeGreaterThan(
        0,
      );
      expect(screen.getByRole('button', { name: 'Reset' })).toBeDisabled();
      expect(Object.fromEntries(await copiedLink())).toEqual({
        entity: 'component:default/checkout',
        availability: '99.5',
        'rto.zone': '2h',
        profile: 'tier-1',
      });
    });

    it('inherits what is cleared, and goes back to what the entity states', async () => {
      renderCalculator(
        { entity: 'component:default/checkout' },
        { entities: [entity], policy, assess },
      );
      await waitFor(async () =>
        expect(await field('RTO for a zone')).toHaveValue('2h'),
      );
      await userEvent.clear(await field('RTO for a zone'));
      expect(await field('RTO for a zone')).toHaveAttribute(
        'placeholder',
        '5m',
      );
      await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
      expect(await field('RTO for a zone')).toHaveValue('2h');
    });

    it('says so where that cannot be loaded', async () => {
      renderCalculator({ entity: 'component:default/checkout' });
      expect(await screen.findByRole('alert')).toHaveTextContent(
        /could not be loaded, and is not counted/,
      );
    });
  });

  it('shows whatever an address holds as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    renderCalculator({
      rto: hostile,
      audience: hostile,
      availability: '9'.repeat(5_000),
      compliance: `${hostile}, javascript:alert(1)`,
      pods: '3',
      profile: hostile,
      entity: '::/::',
      'rpo.__proto__': '1',
    });
    await headline('Rung 1, incomplete');
    expect(await field('RTO')).toHaveValue(hostile);
    expect(await choiceControl('Audience')).toHaveTextContent(hostile);
    expect(await choiceControl('Profile')).toHaveTextContent(hostile);
    expect(await field('Availability')).toHaveAccessibleDescription(
      /is longer than 256 characters/,
    );
    expect(
      screen.getByRole('heading', { name: 'Requirements of ::/::' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Memo' }));
    await screen.findByRole('heading', { name: /^Rung memo/ });
    expect(document.querySelector('img[src="x"]')).toBeNull();
  });

  it('passes the numbers of an entity on to the template', async () => {
    renderCalculator(
      {
        entity: 'checkout',
        availability: '99.9',
        rto: '5m?',
        profile: 'tier-2',
      },
      { template: 'template:default/state-requirements' },
    );
    const link = await screen.findByRole('link', {
      name: 'Put these numbers into the template',
    });
    const { searchParams } = new URL(link.getAttribute('href')!, 'http://x');
    expect(JSON.parse(searchParams.get('formData')!)).toEqual({
      entity: 'component:default/checkout',
      requirements: { profile: 'tier-2', availability: '99.9', rto: '5m?' },
    });
  });
});
