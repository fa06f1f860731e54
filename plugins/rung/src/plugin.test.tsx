import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { assessEntity, RungApi } from '@rung/backstage-plugin-rung-common';
import { screen } from '@testing-library/react';
import { rungApiRef } from './api';
import { EntityRungCard, rungPlugin } from './plugin';
import { component, sixNumbers } from './__testUtils__/entities';

describe('EntityRungCard in the legacy frontend system', () => {
  it('reads the assessment through the API that the plugin provides', async () => {
    const entity = component(sixNumbers);
    const fetch = jest.fn(
      async (_url: RequestInfo | URL, _init?: RequestInit) =>
        Response.json(assessEntity(entity)),
    );
    const discoveryApi = {
      getBaseUrl: async () => 'http://localhost/api/rung',
    };
    const [factory] = rungPlugin.getApis();
    expect(factory.deps).toEqual({
      discoveryApi: discoveryApiRef,
      fetchApi: fetchApiRef,
    });
    const rungApi = factory.factory({
      discoveryApi,
      fetchApi: { fetch },
    }) as RungApi;

    await renderInTestApp(
      <TestApiProvider apis={[[rungApiRef, rungApi]]}>
        <EntityProvider entity={entity}>
          <EntityRungCard />
        </EntityProvider>
      </TestApiProvider>,
    );

    expect(
      await screen.findByRole('heading', { name: 'Rung 3 is enough' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Kubernetes rung')).toBeInTheDocument();
    expect(fetch.mock.calls[0][0]).toBe(
      'http://localhost/api/rung/v1/assessments/by-name/Component/default/checkout',
    );
  });
});
