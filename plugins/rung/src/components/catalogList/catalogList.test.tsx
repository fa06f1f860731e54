import { Entity } from '@backstage/catalog-model';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import {
  catalogApiRef,
  DefaultEntityFilters,
  EntityListProvider,
  useEntityList,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { rungApiRef } from '../../api';
import { component, sixNumbers } from '../../__testUtils__/entities';
import { fakeRungApi } from '../../__testUtils__/fakeRungApi';
import { summaryOf } from '../../__testUtils__/summaries';
import { createRungColumn } from './createRungColumn';
import { EntityRungFilter } from './EntityRungFilter';
import { EntityRungPicker } from './EntityRungPicker';

function named(
  name: string,
  requirements: Record<string, string> = sixNumbers,
  namespace = 'default',
): Entity {
  const entity = component(requirements);
  return { ...entity, metadata: { ...entity.metadata, name, namespace } };
}

const entities = [
  named('checkout'),
  named('ledger', {
    ...sixNumbers,
    'built.control-plane': 'managed',
    'built.clusters': '4',
  }),
  named('signage', {}),
  named('hidden'),
];
const reported = entities.slice(0, 3).map(entity => summaryOf(entity));

describe('the column', () => {
  it('looks all rows up in one request', async () => {
    const rungApi = fakeRungApi({
      listAssessments: async () => ({ items: reported }),
    });
    const { render } = createRungColumn<{ entity: Entity }>();
    await renderInTestApp(
      <TestApiProvider apis={[[rungApiRef, rungApi]]}>
        <ul>
          {entities.map(entity => (
            <li key={entity.metadata.name}>{render!({ entity }, 'row')}</li>
          ))}
        </ul>
      </TestApiProvider>,
    );

    expect(await screen.findAllByText('Rung 3')).toHaveLength(2);
    expect(
      screen.getAllByRole('listitem').map(({ textContent }) => textContent),
    ).toEqual([
      'Rung 3',
      'Rung 3 · Over-built',
      'Unassessed',
      'Not in the report',
    ]);
    expect(rungApi.listAssessments).toHaveBeenCalledTimes(1);
    expect(rungApi.listAssessments).toHaveBeenCalledWith({
      filters: {
        entityRef: entities.map(
          ({ metadata }) => `component:default/${metadata.name}`,
        ),
      },
      limit: 50,
    });
  });

  it('says so where the report cannot be read', async () => {
    const rungApi = fakeRungApi({
      listAssessments: async () => {
        throw new Error('away');
      },
    });
    const { title, render } = createRungColumn<{ entity: Entity }>({
      title: 'Kubernetes',
    });
    await renderInTestApp(
      <TestApiProvider apis={[[rungApiRef, rungApi]]}>
        {render!({ entity: entities[0] }, 'row')}
      </TestApiProvider>,
    );
    expect(title).toBe('Kubernetes');
    expect(await screen.findByText('Could not be loaded')).toBeInTheDocument();
  });
});

describe('the filter', () => {
  function Listed() {
    const { entities: listed, queryParameters } = useEntityList<
      DefaultEntityFilters & { rung?: EntityRungFilter }
    >();
    return (
      <output aria-label="Listed">
        {listed
          .map(({ metadata }) => `${metadata.namespace}/${metadata.name}`)
          .join(' ')}
        {queryParameters.rung}
      </output>
    );
  }

  async function renderPicker(rungApi: RungApi, address = '/') {
    const catalogApi = catalogApiMock({
      entities: [...entities, named('checkout', {}, 'staging')],
    });
    jest.spyOn(catalogApi, 'queryEntities');
    await renderInTestApp(
      <TestApiProvider
        apis={[
          [rungApiRef, rungApi],
          [catalogApiRef, catalogApi],
        ]}
      >
        <EntityListProvider pagination>
          <EntityRungPicker />
          <Listed />
        </EntityListProvider>
      </TestApiProvider>,
      { routeEntries: [address] },
    );
    return catalogApi;
  }

  it('lists what the report holds on the chosen rungs, by the whole ref', async () => {
    const rungApi = fakeRungApi({
      listAssessments: async () => ({ items: reported.slice(0, 2) }),
    });
    await renderPicker(rungApi);
    await userEvent.click(screen.getByRole('textbox', { name: /Rung/ }));
    await userEvent.click(await screen.findByText('Rung 3'));

    expect(await screen.findByText(/ledger/)).toHaveTextContent(
      /^default\/checkout default\/ledger$/,
    );
    expect(rungApi.listAssessments).toHaveBeenCalledWith(
      { filters: { rung: [3] }, limit: 500 },
      { signal: expect.any(AbortSignal) },
    );
  });

  it('lists nothing where nothing needs the rung', async () => {
    await renderPicker(
      fakeRungApi({ listAssessments: async () => ({ items: [] }) }),
      '/?filters[rung]=6&filters[rung]=<b>',
    );
    expect(await screen.findByText('Rung 6')).toBeInTheDocument();
    expect(screen.getByLabelText('Listed')).not.toHaveTextContent('default/');
  });

  it('asks the catalog for whole refs, and reads every page of the report', async () => {
    const listAssessments = jest
      .fn()
      .mockResolvedValueOnce({ items: reported.slice(0, 1), nextCursor: '2' })
      .mockResolvedValueOnce({ items: reported.slice(1, 2) });
    const catalogApi = await renderPicker(
      fakeRungApi({ listAssessments }),
      '/?filters[rung]=3',
    );
    expect(await screen.findByText(/ledger/)).toBeInTheDocument();
    expect(listAssessments).toHaveBeenLastCalledWith(
      { filters: { rung: [3] }, limit: 500, cursor: '2' },
      { signal: expect.any(AbortSignal) },
    );
    expect(catalogApi.queryEntities).toHaveBeenLastCalledWith(
      expect.objectContaining({
        query: {
          $any: [
            {
              kind: 'component',
              'metadata.namespace': 'default',
              'metadata.name': { $in: ['checkout', 'ledger'] },
            },
          ],
        },
      }),
    );
  });

  it('says that there are more than one request has room for', async () => {
    const long = 'a'.repeat(63);
    const items = Array.from({ length: 500 }, (_, at) => ({
      ...reported[0],
      entityRef: `component:default/${long.slice(String(at).length)}${at}`,
    }));
    await renderPicker(
      fakeRungApi({
        listAssessments: async () => ({ items, nextCursor: 'next' }),
      }),
      '/?filters[rung]=3',
    );
    expect(
      await screen.findByText(/^Only the first 1,212 are looked for here/),
    ).toBeInTheDocument();
  });
});
