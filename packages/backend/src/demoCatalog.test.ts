import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mockServices, TestBackend } from '@backstage/backend-test-utils';
import {
  ANNOTATION_LOCATION,
  Entity,
  parseEntityRef,
} from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import templateModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import { startBackend } from '@internal/test-utils';
import { Assessment, CAMPAIGN_TYPE } from '@rung/backstage-plugin-rung-common';
import rungPlugin from '@rung/backstage-plugin-rung-backend';
import request from 'supertest';
import { parse } from 'yaml';

const examples = resolve(__dirname, '../../../examples');
const target = resolve(examples, 'catalog.yaml');
const { catalog } = parse(
  readFileSync(resolve(examples, '../app-config.yaml'), 'utf8'),
);

/** What the examples' own table derives by hand, entity by entity. */
const expected: { entityRef: string; forcing: string[] }[] = JSON.parse(
  readFileSync(resolve(examples, 'expected.json'), 'utf8'),
);

/** The part of an assessment that the examples derive by hand. */
function outline(assessment: Assessment) {
  const { entityRef, status, rung, resilience, platform, demands } = assessment;
  return {
    entityRef,
    status,
    ...(rung && { rung, resilience }),
    platform: platform.layer,
    forcing: demands.filter(({ forcing }) => forcing).map(({ key }) => key),
  };
}

const sorted = <T extends { forcing: string[] }>(row: T) => ({
  ...row,
  forcing: [...row.forcing].sort(),
});

describe('the demo catalog', () => {
  let backend: TestBackend;

  beforeAll(async () => {
    backend = await startBackend([
      catalogPlugin,
      templateModel,
      rungPlugin,
      mockServices.rootConfig.factory({
        data: {
          backend: { baseUrl: 'http://localhost' },
          catalog: {
            ...catalog,
            locations: [{ ...catalog.locations[0], target }],
          },
        },
      }),
    ]);
  }, 60_000);

  afterAll(() => backend.stop());

  async function templates(): Promise<string[]> {
    const { body } = await request(backend.server).get(
      '/api/catalog/entities?filter=kind=template&order=asc:metadata.name',
    );
    return body.map(({ metadata }: Entity) => metadata.name);
  }

  async function assessedEntities(): Promise<Entity[]> {
    const { body } = await request(backend.server).get(
      '/api/catalog/entities?filter=kind=component&filter=kind=resource',
    );
    // Nothing is assessed of a campaign, and what the template New service has
    // added here is not among the examples.
    return body.filter(
      ({ metadata, spec }: Entity) =>
        spec?.type !== CAMPAIGN_TYPE &&
        !metadata.annotations?.[ANNOTATION_LOCATION].startsWith(
          `file:${resolve(examples, 'services')}`,
        ),
    );
  }

  it('comes out as the examples say, entity by entity', async () => {
    const deadline = Date.now() + 60_000;
    while ((await assessedEntities()).length < expected.length) {
      if (Date.now() > deadline) {
        throw new Error('The catalog did not take in all of the examples');
      }
      await new Promise(done => setTimeout(done, 500));
    }

    expect(await assessedEntities()).toHaveLength(expected.length);
    for (const row of expected) {
      const { kind, namespace, name } = parseEntityRef(row.entityRef);
      const { body } = await request(backend.server).get(
        `/api/rung/v1/assessments/by-name/${kind}/${namespace}/${name}`,
      );
      expect(sorted(outline(body))).toEqual(sorted(row));
    }
  }, 120_000);

  it('offers the templates', async () => {
    expect(await templates()).toEqual([
      'new-service',
      'record-an-exercise',
      'state-requirements',
    ]);
  });
});
