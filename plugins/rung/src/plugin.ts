import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createCardExtension } from '@backstage/plugin-home-react';
import { RungClient } from '@rung/backstage-plugin-rung-common/client';
import type { JSX } from 'react';
import { rungApiRef } from './api';
import {
  EntityRungCard as Card,
  type EntityRungCardProps,
} from './components/EntityRungCard';
import {
  entityContentRouteRef,
  rootRouteRef,
  templateRouteRef,
} from './routes';

/**
 * The plugin for the legacy frontend system.
 *
 * @public
 */
export const rungPlugin = createPlugin({
  id: 'rung',
  apis: [
    createApiFactory({
      api: rungApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => RungClient.create(deps),
    }),
  ],
  routes: { root: rootRouteRef, entityContent: entityContentRouteRef },
  externalRoutes: { template: templateRouteRef },
});

/**
 * The card for entity pages of the legacy frontend system: which rung the
 * entity needs, what it forgoes, and the signal that would change the answer.
 *
 * @public
 */
export const EntityRungCard: (props: EntityRungCardProps) => JSX.Element =
  rungPlugin.provide(
    createComponentExtension({
      name: 'EntityRungCard',
      component: { sync: Card },
    }),
  );

/**
 * The tab for entity pages of the legacy frontend system: the assessment with
 * everything it rests on.
 *
 * @public
 */
export const EntityRungContent: () => JSX.Element = rungPlugin.provide(
  createRoutableExtension({
    name: 'EntityRungContent',
    component: () =>
      import('./components/EntityRungContent').then(m => m.EntityRungContent),
    mountPoint: entityContentRouteRef,
  }),
);

/**
 * The tab for the pages of groups of the legacy frontend system: what the team
 * owns, what to do about it first, and whom to ask.
 *
 * @public
 */
export const GroupRungContent: () => JSX.Element = rungPlugin.provide(
  createComponentExtension({
    name: 'GroupRungContent',
    component: {
      lazy: () =>
        import('./components/GroupRungContent').then(m => m.GroupRungContent),
    },
  }),
);

/**
 * The page of the legacy frontend system with the reports, the ladder and the
 * calculator.
 *
 * @public
 */
export const RungPage: () => JSX.Element = rungPlugin.provide(
  createRoutableExtension({
    name: 'RungPage',
    component: () => import('./components/RungPage').then(m => m.RungPage),
    mountPoint: rootRouteRef,
  }),
);

/**
 * The widget for the home page of the legacy frontend system: which rungs the
 * services of the reader's teams need, and what moved in a week.
 *
 * @public
 */
export const HomePageRungTeams: (props: { title?: string }) => JSX.Element =
  rungPlugin.provide(
    createCardExtension<{ title?: string }>({
      name: 'HomePageRungTeams',
      title: 'Rungs of your teams',
      description:
        'Which rungs the services of your teams need, and what moved.',
      components: () => import('./components/RungHomeWidget'),
    }),
  );
