import { Entity } from '@backstage/catalog-model';
import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import {
  assessEntity,
  defaultThresholds,
  RungApi,
  rungs,
} from '@rung/backstage-plugin-rung-common';
import rungPlugin from '../src/alpha';
import { rungApiRef } from '../src/api';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'checkout',
    annotations: {
      'rung.dev/availability': '99.9',
      'rung.dev/rto': '30s?',
      'rung.dev/rpo': 'five minutes',
      'rung.dev/teams': '5',
    },
  },
  spec: { type: 'service', lifecycle: 'production', owner: 'payments' },
};

/** The engine in place of a backend, for what the card asks of it. */
const answers: Pick<RungApi, 'getAssessment' | 'getLadder'> = {
  getAssessment: async () => assessEntity(entity),
  getLadder: async () => ({ rungs, thresholds: defaultThresholds }),
};

const localApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: rungApiRef,
      deps: {},
      factory: () => answers as RungApi,
    }),
});

createDevApp({
  features: [
    rungPlugin,
    createFrontendModule({ pluginId: 'rung', extensions: [localApi] }),
    createFrontendModule({
      pluginId: 'app',
      extensions: [createTestEntityPage({ entity })],
    }),
  ],
});
