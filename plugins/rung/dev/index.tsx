import { Entity } from '@backstage/catalog-model';
import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import {
  annotationOf,
  assessEntity,
  defaultThresholds,
  rungs,
} from '@rung/backstage-plugin-rung-common';
import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { reportOf } from '../src/__testUtils__/reports';
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

/** Nothing was scanned here, which is what the pages of reports say. */
const noReport = reportOf([], { status: 'never' });

/** The engine in place of a backend. */
const answers: Partial<RungApi> = {
  getAssessment: async () => assessEntity(entity),
  getHistory: async () => ({ items: [] }),
  getLadder: async () => ({
    rungs,
    thresholds: defaultThresholds,
    policy: {},
  }),
  evaluate: async ({ requirements = {}, annotations }) =>
    assessEntity({
      ...entity,
      metadata: {
        name: 'calculated',
        annotations: {
          ...annotations,
          ...Object.fromEntries(
            Object.entries(requirements).map(([key, value]) => [
              annotationOf(key),
              value,
            ]),
          ),
        },
      },
    }),
  getReport: async () => noReport,
  getTrend: async () => ({ days: [], scan: noReport.scan }),
  getFindingTrend: async () => ({
    days: [],
    findings: [],
    scan: noReport.scan,
  }),
  listAcceptances: async () => ({ items: [], total: 0, scan: noReport.scan }),
  listAssessments: async () => ({ items: [], total: 0 }),
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
