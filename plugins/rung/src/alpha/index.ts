/**
 * The Rung frontend plugin for the new frontend system.
 *
 * @packageDocumentation
 */

import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { RungClient } from '@rung/backstage-plugin-rung-common';
import { rungApiRef } from './api';

const rungApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: rungApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => RungClient.create(deps),
    }),
});

const entityRungCard = EntityCardBlueprint.make({
  params: {
    type: 'content',
    filter: { kind: 'component' },
    loader: () =>
      import('./components/EntityRungCard').then(m => <m.EntityRungCard />),
  },
});

/**
 * The plugin for the new frontend system.
 *
 * @alpha
 */
export default createFrontendPlugin({
  pluginId: 'rung',
  title: 'Rung',
  info: { packageJson: () => import('../package.json') },
  extensions: [rungApi, entityRungCard],
});
