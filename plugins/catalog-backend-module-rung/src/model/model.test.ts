import {
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { labelKeys } from '@rung/backstage-plugin-rung-node';
import { rungCatalogModelLayer } from './rungCatalogModelLayer';

const model = compileCatalogModel([
  defaultCatalogEntityModel,
  rungCatalogModelLayer,
]);

it('describes every annotation that is read, and every label that is written', () => {
  const { annotations, labels } = model.getMetadata();
  const own = annotations.filter(({ name }) => name.startsWith('rung.dev/'));
  expect(own.map(({ name }) => name).sort()).toEqual(
    [...AssessmentPolicy.default().annotations].sort(),
  );
  expect(own).toContainEqual({
    name: 'rung.dev/rto.zone',
    title: 'RTO for a zone',
    description: expect.stringMatching(/^A requirement: a duration such as/),
  });
  expect(own).toContainEqual({
    name: 'rung.dev/built.zones',
    title: 'Built: zones',
    description: 'What is built today: a whole number of at least one.',
  });
  expect(labels.map(({ name }) => name)).toEqual(
    expect.arrayContaining(Object.values(labelKeys)),
  );
});

it('lets every text be a value, because a schema would block the entity', () => {
  const kind = model.getKind({
    kind: 'Component',
    apiVersion: 'backstage.io/v1alpha1',
  });
  expect(kind?.jsonSchema).toMatchObject({
    properties: {
      metadata: {
        properties: {
          annotations: {
            properties: { 'rung.dev/availability': { type: 'string' } },
          },
        },
      },
    },
  });
});
