import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

/** The page of the reports. */
export const rootRouteRef = createRouteRef({ id: 'rung' });

export const overviewRouteRef = createSubRouteRef({
  id: 'rung/overview',
  parent: rootRouteRef,
  path: '/overview',
});

export const componentsRouteRef = createSubRouteRef({
  id: 'rung/components',
  parent: rootRouteRef,
  path: '/components',
});

export const watchlistRouteRef = createSubRouteRef({
  id: 'rung/watchlist',
  parent: rootRouteRef,
  path: '/watchlist',
});

export const findingsRouteRef = createSubRouteRef({
  id: 'rung/findings',
  parent: rootRouteRef,
  path: '/findings',
});

export const ladderRouteRef = createSubRouteRef({
  id: 'rung/ladder',
  parent: rootRouteRef,
  path: '/ladder',
});

export const calculatorRouteRef = createSubRouteRef({
  id: 'rung/calculator',
  parent: rootRouteRef,
  path: '/calculator',
});

/** The tab of an entity's page. */
export const entityContentRouteRef = createRouteRef({ id: 'rung/entity' });
