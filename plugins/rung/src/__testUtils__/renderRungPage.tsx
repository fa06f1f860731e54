import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import {
  AnalyticsEvent,
  StorageApi,
  storageApiRef,
} from '@backstage/frontend-plugin-api';
import {
  EntityPresentationApi,
  entityPresentationApiRef,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import rungPlugin from '../alpha';
import { rungApiRef } from '../api';
import { PagePath } from '../pages';

/** The page of the reports at one of its tabs, and what it leaves behind. */
export function renderRungPage(
  tab: PagePath,
  search: string,
  rungApi: RungApi,
  options: {
    storage?: StorageApi;
    /** What entities are called; by their refs otherwise. */
    presentation?: EntityPresentationApi;
  } = {},
): { unmount(): void; analytics: { getEvents(): AnalyticsEvent[] } } {
  const { storage = mockApis.storage(), presentation } = options;
  const analytics = mockApis.analytics();
  const { unmount } = renderTestApp({
    extensions: [
      rungPlugin.getExtension('page:rung'),
      rungPlugin.getExtension(`sub-page:rung/${tab}`),
    ],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    initialRouteEntries: [`/rung/${tab}${search}`],
    apis: [
      [rungApiRef, rungApi],
      [storageApiRef, storage],
      analytics,
      catalogApiMock(),
      ...(presentation
        ? [[entityPresentationApiRef, presentation] as const]
        : []),
    ],
  });
  return { unmount, analytics };
}
