import { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import {
  assessEntity,
  AssessmentPolicy,
  rungs,
} from '@rung/backstage-plugin-rung-common';
import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import rungPlugin from '../../alpha';
import { rungApiRef } from '../../api';
import { choose } from '../../__testUtils__/choices';
import { component } from '../../__testUtils__/entities';
import { fakeRungApi, responseError } from '../../__testUtils__/fakeRungApi';

type ScaffolderApi = typeof scaffolderApiRef.T;

const profiles = {
  'tier-2': { availability: '99.9', 'rto.zone': '5m' },
  'tier-3': { availability: '99.5', rto: '4h' },
};
const policy = AssessmentPolicy.create({ profiles });

const booking: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: {
    name: 'booking',
    annotations: {
      'rung.dev/availability': '99.99',
      'rung.dev/audience': 'paying',
      'rung.dev/profile': 'tier-2',
    },
  },
  spec: { owner: 'payments' },
};

const checkout: Entity = {
  ...component({
    availability: '99.9',
    rto: 'soon',
    teams: '2?',
    'built.rung': '1',
  }),
  spec: { type: 'service', system: 'booking', owner: 'payments' },
  relations: [{ type: 'partOf', targetRef: 'system:default/booking' }],
};

/** The template of the tests: what it is about, then what is needed. */
const steps = [
  {
    title: 'What it is about',
    schema: {
      properties: {
        entity: { title: 'Entity', type: 'string' },
        system: { title: 'System', type: 'string' },
      },
    },
  },
  {
    title: 'What is needed',
    schema: {
      required: ['requirements'],
      properties: {
        requirements: {
          title: 'Requirements',
          type: 'object',
          'ui:field': 'RungRequirements',
          'ui:options': { entity: 'entity', system: 'system' },
          'ui:backstage': { review: { show: false } },
          additionalProperties: { type: 'string' },
        },
        changes: {
          title: 'What this changes',
          type: 'array',
          items: { type: 'string' },
          'ui:field': 'RungChanges',
          'ui:options': { entity: 'entity', system: 'system' },
        },
        tier: {
          title: 'Tier',
          type: 'string',
          'ui:field': 'RungProfilePicker',
        },
      },
    },
  },
];

const answers: Partial<RungApi> = {
  getLadder: async () => ({
    rungs,
    thresholds: policy.thresholds,
    policy: policy.configured,
  }),
  getAssessment: async ({ name }): Promise<LiveAssessment> => {
    switch (name) {
      case 'checkout':
        return assessEntity(checkout, { policy, lineage: [booking] });
      case 'booking':
        return assessEntity(booking, { policy });
      default:
        throw await responseError(404);
    }
  },
};

/** The wizard of the scaffolder at the step of the requirements. */
async function renderTemplate(
  formData: Record<string, unknown>,
  rungApi: Partial<RungApi> = {},
  at = '',
) {
  const scaffold = jest.fn<
    ReturnType<ScaffolderApi['scaffold']>,
    Parameters<ScaffolderApi['scaffold']>
  >(async () => ({ taskId: 'task' }));
  window.history.replaceState(
    {},
    '',
    `?${new URLSearchParams({ formData: JSON.stringify(formData) })}`,
  );
  const scaffolderApi: Partial<ScaffolderApi> = {
    scaffold,
    getTemplateParameterSchema: async () => ({
      title: 'State requirements',
      steps,
    }),
  };
  renderTestApp({
    features: [scaffolderPlugin, rungPlugin],
    initialRouteEntries: [`/create/templates/default/state-requirements${at}`],
    apis: [
      [rungApiRef, fakeRungApi({ ...answers, ...rungApi })],
      [scaffolderApiRef, scaffolderApi as ScaffolderApi],
      catalogApiMock({ entities: [checkout, booking] }),
    ],
  });
  await press('Next');
  await screen.findByRole('heading', { name: 'Requirements *' });
  await screen.findByRole('textbox', { name: 'Availability' });
  return scaffold;
}

async function press(name: string) {
  await userEvent.click(await screen.findByRole('button', { name }));
}

function field(name: string) {
  return screen.findByRole('textbox', { name });
}

/** As somebody would paste it. */
async function write(name: string, text: string) {
  fireEvent.change(await field(name), { target: { value: text } });
}

/** What the field says about itself, besides its value. */
async function hintOf(name: string) {
  const ids = (await field(name)).getAttribute('aria-describedby')!.split(' ');
  return ids.map(id => document.getElementById(id)!.textContent).join(' ');
}

function verdict() {
  return within(screen.getByRole('region', { name: 'Result, live' }));
}

/** What the form says it changes, once it has come to rest. */
async function changes() {
  const list = within(
    screen.getByRole('heading', { name: 'What this changes' }).parentElement!,
  );
  return (await list.findAllByRole('listitem')).map(({ textContent }) =>
    textContent!.replace(/\s/g, ' '),
  );
}

/** What has been started, without the sentences for the review. */
function started(scaffold: jest.Mock) {
  const { changes: _, ...values } = scaffold.mock.calls[0][0].values;
  return values;
}

describe('the field RungRequirements', () => {
  it('states the requirements of a new entity, from the first number to the task', async () => {
    const scaffold = await renderTemplate({});
    expect(
      verdict().getByRole('heading', { name: 'No requirement is stated yet' }),
    ).toBeInTheDocument();

    await press('Review');
    expect(
      await screen.findAllByText(/Nothing is changed yet\./),
    ).not.toHaveLength(0);

    await write('RTO for a zone', 'soon');
    await press('Review');
    expect(
      await screen.findAllByText(
        /1 value cannot be read\. It is marked in the form\./,
      ),
    ).not.toHaveLength(0);
    expect(screen.getAllByText(/The value is not a duration/)).toHaveLength(1);

    await write('RTO for a zone', '');
    await write('Availability', '99.9');
    expect(
      await verdict().findByRole('heading', { name: 'Rung 3, incomplete' }),
    ).toBeInTheDocument();
    await write('RTO for a zone', '5m?');
    const told = await changes();
    expect(told.slice(0, 2)).toEqual([
      expect.stringMatching(/^Availability: 99\.9\s?%, new$/),
      expect.stringMatching(/^RTO for a zone: 5\smin \(A guess\), new$/),
    ]);
    expect(told[2]).toBe(
      'Rung 3, incomplete. Before: No requirement is stated yet',
    );
    await press('Review');

    await screen.findByRole('button', { name: 'Create' });
    const [row] = screen.getAllByRole('row');
    expect(row).toHaveTextContent(/^What this changes/);
    told.forEach(line => expect(row).toHaveTextContent(line));
    expect(screen.getAllByRole('row')).toHaveLength(1);
    await press('Back');
    expect(await field('RTO for a zone')).toHaveValue('5m');
    expect(
      screen.getByRole('checkbox', { name: 'A guess: RTO for a zone' }),
    ).toBeChecked();
    await press('Review');
    await press('Create');
    expect(started(scaffold)).toEqual({
      requirements: { availability: '99.9', 'rto.zone': '5m?' },
    });
  });

  it('shows what a new entity inherits, and what a profile fills in', async () => {
    const scaffold = await renderTemplate({ system: 'booking' });
    expect(await field('Availability')).toHaveAttribute('placeholder', '99.99');
    expect(await hintOf('Availability')).toContain('From booking');
    expect(await field('RTO for a zone')).toHaveAttribute('placeholder', '5m');
    expect(await hintOf('RTO for a zone')).toContain('From profile tier-2');
    expect(
      verdict().getByRole('heading', { name: 'Rung 6, incomplete' }),
    ).toBeInTheDocument();

    await choose('Profile', /^tier-3.*Rung 2$/);
    await userEvent.click(screen.getByText('Without a failure domain'));
    expect(await hintOf('RTO')).toContain('From profile tier-3');
    await write('Availability', '99.5');
    expect(
      await verdict().findByRole('heading', { name: 'Rung 3, incomplete' }),
    ).toBeInTheDocument();
    await choose('Tier', /^tier-2.*Rung 3$/);

    await press('Review');
    await press('Create');
    expect(started(scaffold)).toEqual({
      system: 'booking',
      requirements: { profile: 'tier-3', availability: '99.5' },
      tier: 'tier-2',
    });
  });

  it('shows what an entity states, and holds only what is changed', async () => {
    const scaffold = await renderTemplate({ entity: 'checkout' });
    expect(await field('Availability')).toHaveValue('99.9');
    expect(await field('RTO')).toHaveValue('soon');
    expect(await field('RTO')).toBeInvalid();
    expect(await field('Teams')).toHaveValue('2');
    expect(
      verdict().getByRole('heading', {
        name: 'Rung 3 is needed, rung 1 is built',
      }),
    ).toBeInTheDocument();

    await write('Availability', '');
    expect(await hintOf('Availability')).toContain('From booking');
    expect(
      screen.getByText('Will be removed from the file, now: 99.9'),
    ).toBeInTheDocument();
    await write('RTO', '');
    await write('RPO for a zone', '1h');
    await write('RPO for a zone', '');
    await write('Teams', '');
    await press('Leave as it is: Teams');
    expect(await field('Teams')).toHaveValue('2');
    expect((await changes()).slice(0, 2)).toEqual([
      expect.stringMatching(/^Availability: removed, before 99\.9/),
      'RTO: removed, before soon',
    ]);
    await press('Review');
    await press('Create');
    expect(started(scaffold)).toEqual({
      entity: 'checkout',
      requirements: { availability: '', rto: '' },
    });
  });

  it('states over it what the address has filled in, and drops what is no requirement', async () => {
    const scaffold = await renderTemplate({
      entity: 'component:default/checkout',
      requirements: { rto: '15m', teams: 3, color: 'blue' },
    });
    expect(await field('RTO')).toHaveValue('15m');
    expect(await field('Teams')).toHaveValue('3');
    expect(await field('Availability')).toHaveValue('99.9');

    await press('Reset');
    expect(await field('RTO')).toHaveValue('soon');
    expect(await field('Teams')).toHaveValue('2');
    await write('RTO', '');
    await write('RTO', '1h');
    await press('Review');
    await press('Create');
    expect(started(scaffold)).toEqual({
      entity: 'component:default/checkout',
      requirements: { rto: '1h' },
    });
  });

  it('names a profile that the portal does not have', async () => {
    await renderTemplate({
      requirements: { profile: 'tier-9' },
      tier: 'tier-8',
    });
    await press('Review');
    expect(
      await screen.findAllByText(/1 value cannot be read/),
    ).not.toHaveLength(0);
    expect(screen.getAllByText(/Profile “tier-8”/)).not.toHaveLength(0);
  });

  it('opens at the acceptance of a finding, which needs a reason and an end', async () => {
    const scaffold = await renderTemplate(
      { entity: 'checkout' },
      {
        getLadder: async () => {
          const limited = AssessmentPolicy.create({
            profiles,
            acceptance: { longestDays: 30 },
          });
          return {
            rungs,
            thresholds: limited.thresholds,
            policy: limited.configured,
          };
        },
      },
      '#accept.under-built',
    );
    const acceptance = within(
      await screen.findByRole('group', { name: 'Under-built' }),
    );
    const until = acceptance.getByLabelText('Until');
    expect(until).toHaveFocus();
    expect(acceptance.getByText(/at the latest/)).toBeInTheDocument();

    await userEvent.type(
      acceptance.getByRole('textbox', { name: 'Reason' }),
      'A migration is planned',
    );
    expect(
      acceptance.getByText(/Choose the day until which it is accepted/),
    ).toBeInTheDocument();
    await press('Review');
    expect(
      await screen.findAllByText(/value cannot be read|values cannot be read/),
    ).not.toHaveLength(0);

    fireEvent.change(until, { target: { value: '2999-01-01' } });
    expect(
      acceptance.getByText(/accepts findings for 30 days at most/),
    ).toBeInTheDocument();
    const end = new Date(Date.now() + 20 * 86_400_000)
      .toISOString()
      .slice(0, 10);
    fireEvent.change(until, { target: { value: end } });
    expect(await changes()).toContainEqual(
      expect.stringMatching(
        /^Accepted until .+: Under-built\. A migration is planned$/,
      ),
    );
    await press('Review');
    await press('Create');
    expect(started(scaffold)).toEqual({
      entity: 'checkout',
      requirements: {
        'accept.under-built': `until ${end}: A migration is planned`,
      },
    });
  });

  it('opens at what is built, and declares it', async () => {
    const scaffold = await renderTemplate(
      { entity: 'checkout' },
      {},
      '#built.zones',
    );
    const zones = await field('Zones');
    expect(zones).toHaveFocus();
    fireEvent.change(zones, { target: { value: 'three' } });
    expect(
      await screen.findByText(/Write a whole number of at least one/),
    ).toBeInTheDocument();
    fireEvent.change(zones, { target: { value: '3' } });
    await choose('Control plane', /^managed ?the provider runs it$/);
    await choose('Rung as a whole', /^3$/);
    expect(await changes()).toEqual(
      expect.arrayContaining([
        'Zones: 3, new',
        'Rung as a whole: 3 in place of 1',
        'Control plane: managed, new',
      ]),
    );
    await press('Review');
    await press('Create');
    expect(started(scaffold)).toEqual({
      entity: 'checkout',
      requirements: {
        'built.rung': '3',
        'built.control-plane': 'managed',
        'built.zones': '3',
      },
    });
  });

  it('can be filled in without the thresholds in force, and says so', async () => {
    const scaffold = await renderTemplate(
      {},
      { getLadder: async () => Promise.reject(new Error('away')) },
    );
    expect(await screen.findAllByRole('alert')).toHaveLength(1);
    expect(
      screen.getByText(/The thresholds in force could not be loaded/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();

    await userEvent.type(
      screen.getByRole('textbox', { name: 'Profile' }),
      'tier-2',
    );
    await press('Review');
    await press('Create');
    expect(started(scaffold)).toEqual({
      requirements: { profile: 'tier-2' },
    });
  });

  it.each([
    [
      { entity: 'component:default/gone' },
      /What component:default\/gone states/,
    ],
    [{ system: 'system:default/gone' }, /What system:default\/gone hands down/],
    [{ entity: 'a:b:c' }, /What a:b:c states/],
  ])('says what it cannot read: %s', async (formData, text) => {
    await renderTemplate(formData);
    expect(await screen.findByText(text)).toBeInTheDocument();
    expect(await field('Availability')).toHaveValue('');
    expect(
      verdict().getByText('No requirement is stated yet'),
    ).toBeInTheDocument();
  });
});
