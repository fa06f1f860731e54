import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { RungClient } from '@rung/backstage-plugin-rung-common';
import type { JSX } from 'react';
import { rungApiRef } from './api';

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
});

/**
 * The card for entity pages of the legacy frontend system: which rung the
 * entity needs, what it forgoes, and the signal that would change the answer.
 *
 * @public
 */
export const EntityRungCard: () => JSX.Element = rungPlugin.provide(
  createComponentExtension({
    name: 'EntityRungCard',
    component: {
      lazy: () =>
        import('./components/EntityRungCard').then(m => m.EntityRungCard),
    },
  }),
);
