import { Entity } from '@backstage/catalog-model';
import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  FieldExtensionOptions,
  ScaffolderFieldExtensions,
  useCustomFieldExtensions,
} from '@backstage/plugin-scaffolder-react';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import {
  assessEntity,
  defaultThresholds,
  rungs,
} from '@rung/backstage-plugin-rung-common';
import { RungApi, RungClient } from '@rung/backstage-plugin-rung-common/client';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { JSX } from 'react';
import { Route, Routes } from 'react-router-dom';
import { component, sixNumbers } from './__testUtils__/entities';
import { fakeRungApi } from './__testUtils__/fakeRungApi';
import { noChanges, reportOf, scanned } from './__testUtils__/reports';
import { summaryOf } from './__testUtils__/summaries';
import { rungApiRef } from './api';
import {
  RungProfilePickerFieldExtension,
  RungChangesFieldExtension,
  RungRequirementsFieldExtension,
} from './formFields';
import {
  EntityRungCard,
  EntityRungContent,
  HomePageRungTeams,
  RungPage,
  rungPlugin,
} from './plugin';

const entity: Entity = component(sixNumbers);
const summary = summaryOf(entity);

const rungApi = fakeRungApi({
  getAssessment: async () => assessEntity(entity),
  getDependents: async () => ({ items: [], needs: [], unassessed: 0 }),
  getHistory: async () => ({ items: [] }),
  getLadder: async () => ({
    rungs,
    thresholds: defaultThresholds,
    policy: {},
  }),
  getReport: async () => ({ ...reportOf([summary]), groups: [] }),
  getTrend: async () => ({ days: [], scan: scanned }),
  getFindingTrend: async () => ({ days: [], findings: [], scan: scanned }),
  listAcceptances: async () => ({ items: [], total: 0, scan: scanned }),
  listAssessments: async () => ({ items: [summary], total: 1 }),
  listChanges: async () => noChanges,
  listCampaigns: async () => ({ items: [], more: false, scan: scanned }),
});

function renderLegacy(element: JSX.Element, address: string) {
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [rungApiRef, rungApi],
        [catalogApiRef, catalogApiMock({ entities: [entity] })],
        [permissionApiRef, mockApis.permission()],
      ]}
    >
      {element}
    </TestApiProvider>,
    {
      routeEntries: [address],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/rung-tab': rungPlugin.routes.entityContent,
        '/rung': rungPlugin.routes.root,
      },
    },
  );
}

describe('the legacy frontend system', () => {
  it('reads through the API that the plugin provides', async () => {
    const [factory] = rungPlugin.getApis();
    expect(factory.api).toBe(rungApiRef);
    expect(factory.deps).toEqual({
      discoveryApi: discoveryApiRef,
      fetchApi: fetchApiRef,
    });
    const fetch = jest.fn(
      async (_url: RequestInfo | URL, _init?: RequestInit) =>
        Response.json(assessEntity(entity)),
    );
    const client = factory.factory({
      discoveryApi: { getBaseUrl: async () => 'http://localhost/api/rung' },
      fetchApi: { fetch },
    }) as RungApi;
    expect(client).toBeInstanceOf(RungClient);

    await client.getAssessment({
      kind: 'Component',
      namespace: 'default',
      name: 'checkout',
    });
    expect(fetch.mock.calls[0][0]).toBe(
      'http://localhost/api/rung/v1/assessments/by-name/Component/default/checkout',
    );
  });

  it('has the card', async () => {
    await renderLegacy(
      <EntityProvider entity={entity}>
        <EntityRungCard />
      </EntityProvider>,
      '/catalog/default/component/checkout',
    );
    expect(
      await screen.findByRole('heading', { name: 'Rung 3 is enough' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Kubernetes rung')).toBeInTheDocument();
  });

  it('has the tab', async () => {
    await renderLegacy(
      <EntityProvider entity={entity}>
        <Routes>
          <Route path="/rung-tab" element={<EntityRungContent />} />
        </Routes>
      </EntityProvider>,
      '/rung-tab',
    );
    expect(
      await screen.findByRole('heading', { name: 'Rung 3 is enough' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('heading', { name: 'Requirements' }),
    ).toBeInTheDocument();
  });

  it.each([
    ['/rung', 'Overview', 'Teams that stand out'],
    ['/rung/entities', 'Entities', '1 entity'],
    // Where the list was before, for links that people have.
    ['/rung/components?rung=3', 'Entities', '1 entity'],
    ['/rung/watchlist', 'Watchlist', 'Savings: over-built'],
    ['/rung/findings', 'Findings', '0 open findings'],
    ['/rung/campaigns', 'Campaigns', 'There is no campaign yet'],
    ['/rung/ladder', 'Ladder', 'The four axes'],
    ['/rung/calculator', 'Calculator', 'No requirement is stated yet'],
  ])('has the page: %s', async (address, tab, content) => {
    await renderLegacy(
      <Routes>
        <Route path="/rung/*" element={<RungPage />} />
      </Routes>,
      address,
    );
    expect(
      await screen.findByRole('tab', { name: tab, selected: true }),
    ).toBeInTheDocument();
    expect((await screen.findAllByText(content))[0]).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { level: 1, name: tab }),
    ).toBeInTheDocument();
    await waitFor(() => expect(document.title).toMatch(`Rung | ${tab} | `));
  });

  it('says that there is no such page', async () => {
    await renderLegacy(
      <Routes>
        <Route path="/rung/*" element={<RungPage />} />
      </Routes>,
      '/rung/nonsense',
    );
    expect(
      await screen.findByText('There is no such page'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'To the overview' }),
    ).toHaveAttribute('href', '/rung');
    expect(screen.queryByText('Teams that stand out')).toBeNull();
  });

  it('has the widget', async () => {
    await renderLegacy(<HomePageRungTeams />, '/home');
    expect(await screen.findByText('Rungs of your teams')).toBeInTheDocument();
    expect(
      await screen.findByRole('rowheader', {
        name: 'Rung 3, Production cluster over three zones',
      }),
    ).toBeInTheDocument();
  });

  it('has the form fields', async () => {
    const manifest = {
      title: 'State requirements',
      steps: [
        {
          title: 'What is needed',
          schema: {
            properties: {
              requirements: { type: 'object', 'ui:field': 'RungRequirements' },
              changes: { type: 'array', 'ui:field': 'RungChanges' },
              tier: { type: 'string', 'ui:field': 'RungProfilePicker' },
            },
          },
        },
      ],
    };
    const outlet = (
      <ScaffolderFieldExtensions>
        <RungRequirementsFieldExtension />
        <RungChangesFieldExtension />
        <RungProfilePickerFieldExtension />
      </ScaffolderFieldExtensions>
    );
    function Fields() {
      const extensions =
        useCustomFieldExtensions<FieldExtensionOptions>(outlet);
      return (
        <Stepper
          manifest={manifest}
          extensions={extensions}
          onCreate={async () => {}}
        />
      );
    }
    await renderLegacy(<Fields />, '/create');
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Availability' }),
      'high',
    );
    expect(
      await screen.findByText('Availability: high, new'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Review' }));
    expect(
      await screen.findAllByText(/1 value cannot be read/),
    ).not.toHaveLength(0);
  });
});
