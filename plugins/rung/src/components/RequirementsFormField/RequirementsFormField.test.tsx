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
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import rungPlugin from '../../alpha';
import { rungApiRef } from '../../api';
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
          properties: {
            availability: { type: 'string', title: 'Availability' },
            'rto.zone': { type: 'string', title: 'RTO for a zone' },
          },
          additionalProperties: { type: 'string' },
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
    initialRouteEntries: ['/create/templates/default/state-requirements'],
    apis: [
      [rungApiRef, fakeRungApi({ ...answers, ...rungApi })],
      [scaffolderApiRef, scaffolderApi as ScaffolderApi],
      catalogApiMock({ entities: [checkout, booking] }),
    ],
  });
  await press('Next');
  await screen.findByRole('heading', { name: 'Requirements *' });
  return scaffold;
}

async function press(name: string) {
  await userEvent.click(await screen.findByRole('button', { name }));
}

function field(name: string) {
  return screen.findByRole('textbox', { name });
}

/** What the field says about itself, besides its value. */
async function hintOf(name: string) {
  const ids = (await field(name)).getAttribute('aria-describedby')!.split(' ');
  return ids.map(id => document.getElementById(id)!.textContent).join(' ');
}

function verdict() {
  return within(screen.getByRole('region', { name: 'Result, live' }));
}

/** What the review step shows: names and values. */
function reviewed() {
  return Object.fromEntries(
    screen.getAllByRole('row').map(row =>
      within(row)
        .getAllByRole('cell')
        .map(cell => cell.textContent),
    ),
  );
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

    await userEvent.type(await field('RTO'), 'soon');
    await press('Review');
    expect(
      await screen.findAllByText(/RTO “soon”: The value is not a duration/),
    ).not.toHaveLength(0);

    await userEvent.clear(await field('RTO'));
    await userEvent.type(await field('Availability'), '99.9');
    expect(
      await verdict().findByRole('heading', { name: 'Rung 3, incomplete' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByText('Recovery'));
    await userEvent.type(await field('RTO for a zone'), '5m?');
    await press('Review');

    await screen.findByRole('button', { name: 'Create' });
    expect(reviewed()).toEqual({
      Availability: '99.9',
      'RTO for a zone': '5m?',
    });
    await press('Back');
    expect(await field('RTO for a zone')).toHaveValue('5m');
    expect(
      screen.getByRole('checkbox', { name: 'A guess: RTO for a zone' }),
    ).toBeChecked();
    await press('Review');
    await press('Create');
    expect(scaffold.mock.calls[0][0].values).toEqual({
      requirements: { availability: '99.9', 'rto.zone': '5m?' },
    });
  });

  it('shows what a new entity inherits, and what a profile fills in', async () => {
    const scaffold = await renderTemplate({ system: 'booking' });
    expect(await hintOf('Availability')).toContain(
      'Not stated here: 99.99 from system:default/booking.',
    );
    expect(await hintOf('RTO for a zone')).toContain(
      'Not stated here: 5m from profile tier-2.',
    );
    expect(
      verdict().getByRole('heading', { name: 'Rung 6, incomplete' }),
    ).toBeInTheDocument();

    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Profile' }),
      'tier-3: rung 2',
    );
    expect(await hintOf('RTO')).toContain('4h from profile tier-3');
    await userEvent.type(await field('Availability'), '99.5');
    expect(
      await verdict().findByRole('heading', { name: 'Rung 3, incomplete' }),
    ).toBeInTheDocument();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Tier' }),
      'tier-2: rung 3',
    );

    await press('Review');
    await press('Create');
    expect(scaffold.mock.calls[0][0].values).toEqual({
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

    await userEvent.clear(await field('Availability'));
    expect(await hintOf('Availability')).toContain(
      '99.99 from system:default/booking',
    );
    await userEvent.clear(await field('RTO'));
    await userEvent.type(await field('RPO'), '1h');
    await userEvent.clear(await field('RPO'));
    await press('Review');
    await press('Create');
    expect(scaffold.mock.calls[0][0].values).toEqual({
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
    await userEvent.clear(await field('RTO'));
    await userEvent.type(await field('RTO'), '1h');
    await press('Review');
    await press('Create');
    expect(scaffold.mock.calls[0][0].values).toEqual({
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
      await screen.findAllByText(
        /Profile “tier-9”: The value is not the name of a profile\. Write one of tier-2, tier-3\./,
      ),
    ).not.toHaveLength(0);
    expect(screen.getAllByText(/Profile “tier-8”/)).not.toHaveLength(0);
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
    expect(scaffold.mock.calls[0][0].values).toEqual({
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
