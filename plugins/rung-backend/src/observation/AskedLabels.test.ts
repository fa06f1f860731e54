import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AskedLabels } from './AskedLabels';

const annotation = 'backstage.io/kubernetes-label-selector';

function component(name: string, selector?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      annotations: selector === undefined ? {} : { [annotation]: selector },
    },
  };
}

describe('the labels that the catalog asks for', () => {
  it('are the keys of all its selectors that can be read, each once', async () => {
    const labels = AskedLabels.create({
      auth: mockServices.auth(),
      logger: mockServices.logger.mock(),
      catalog: catalogServiceMock({
        entities: [
          component('a', 'team=shop, example.org/tier in (web, api)'),
          component('b', '!legacy,team=other'),
          component('c', 'team in'),
          component('d'),
        ],
      }),
    });
    await labels.read();
    expect(labels.keys).toEqual(['example.org/tier', 'legacy', 'team']);
  });

  it('are those of before while the catalog is away', async () => {
    const logger = mockServices.logger.mock();
    const facets = {
      [`metadata.annotations.${annotation}`]: [{ value: 'a=b', count: 1 }],
    };
    const getEntityFacets = jest
      .fn()
      .mockResolvedValueOnce({ facets })
      .mockRejectedValueOnce(new Error('away'));
    const labels = AskedLabels.create({
      auth: mockServices.auth(),
      logger,
      catalog: { getEntityFacets },
    });
    await labels.read();
    await labels.read();
    expect(labels.keys).toEqual(['a']);
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });
});
