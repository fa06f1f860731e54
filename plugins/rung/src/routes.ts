import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/core-plugin-api';

/** The page of the reports. */
export const rootRouteRef = createRouteRef({ id: 'rung' });

export const entitiesRouteRef = createSubRouteRef({
  id: 'rung/entities',
  parent: rootRouteRef,
  path: '/entities',
});

export const findingsRouteRef = createSubRouteRef({
  id: 'rung/findings',
  parent: rootRouteRef,
  path: '/findings',
});

export const changesRouteRef = createSubRouteRef({
  id: 'rung/changes',
  parent: rootRouteRef,
  path: '/changes',
});

export const watchlistRouteRef = createSubRouteRef({
  id: 'rung/watchlist',
  parent: rootRouteRef,
  path: '/watchlist',
});

export const campaignsRouteRef = createSubRouteRef({
  id: 'rung/campaigns',
  parent: rootRouteRef,
  path: '/campaigns',
});

export const blastRadiusRouteRef = createSubRouteRef({
  id: 'rung/blast-radius',
  parent: rootRouteRef,
  path: '/blast-radius',
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

/** A template of the scaffolder, where that is installed. */
export const templateRouteRef = createExternalRouteRef({
  id: 'rung/template',
  params: ['namespace', 'templateName'],
  optional: true,
  defaultTarget: 'scaffolder.selectedTemplate',
});
