import { Entity } from '@backstage/catalog-model';
import { AnalyticsEvent } from '@backstage/frontend-plugin-api';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import {
  AssessEntityOptions,
  assessEntity,
  defaultThresholds,
  rungs,
} from '@rung/backstage-plugin-rung-common';
import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { RenderResult, screen, within } from '@testing-library/react';
import rungPlugin from '../alpha';
import { rungApiRef } from '../api';
import { templateRouteRef } from '../routes';
import { fakeRungApi } from './fakeRungApi';

/** When the history of the tests begins. */
export const firstSeen = {
  at: '2026-01-31T10:00:00.000Z',
  status: 'assessed',
} as const;

/** Answers as the backend does, with the engine itself. */
export function backendOf(
  entity: Entity,
  options: AssessEntityOptions & {
    live?: Partial<LiveAssessment>;
    /** What is seen in clusters, and what follows from losses. */
    clusters?: Partial<Pick<RungApi, 'getObservation' | 'getDrill'>>;
  } = {},
) {
  const { live, clusters, ...engine } = options;
  const assessment: LiveAssessment = {
    ...assessEntity(entity, engine),
    dependencies: [...(engine.dependencies ?? [])],
    reported: { status: 'current', at: firstSeen.at },
    ...live,
  };
  return fakeRungApi({
    ...clusters,
    getAssessment: async () => assessment,
    getDependents: async () => ({ items: [], needs: [], unassessed: 0 }),
    getHistory: async () => ({ items: [], firstSeen }),
    getLadder: async () => ({
      rungs,
      thresholds: defaultThresholds,
      policy: {},
    }),
  });
}

/** The tab of an entity on its page. */
export function renderTab(
  entity: Entity,
  rungApi: RungApi = backendOf(entity),
  options: {
    hash?: string;
    calculator?: boolean;
    template?: string;
    exerciseTemplate?: string;
  } = {},
): RenderResult & { analytics: { getEvents(): AnalyticsEvent[] } } {
  const analytics = mockApis.analytics();
  const app = renderTestApp({
    initialRouteEntries: [`/${options.hash ?? ''}`],
    extensions: [
      createTestEntityPage({ entity }),
      rungPlugin.getExtension('entity-content:rung'),
      ...(options.calculator
        ? [
            rungPlugin.getExtension('page:rung'),
            rungPlugin.getExtension('sub-page:rung/calculator'),
          ]
        : []),
    ],
    apis: [
      [rungApiRef, rungApi],
      analytics,
      catalogApiMock({ entities: [entity] }),
    ],
    config: {
      rung: {
        requirementsTemplate: options.template,
        exerciseTemplate: options.exerciseTemplate,
      },
    },
    mountedRoutes: {
      '/create/templates/:namespace/:templateName': templateRouteRef,
    },
  });
  return { ...app, analytics };
}

/** A part of the tab, by its heading. */
export async function section(name: string) {
  return within(await screen.findByRole('region', { name }));
}
