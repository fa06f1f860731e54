import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { RungClient } from '@rung/backstage-plugin-rung-common/client';
import { rungApiRef } from '../api';
import { RungIcon } from '../icon';
import {
  entityContentRouteRef,
  rootRouteRef,
  templateRouteRef,
} from '../routes';
import { catalogExtensions } from './catalog';
import { entityExtensions } from './entity';
import { homeExtensions } from './home';
import { pageExtensions } from './pages';
import { scaffolderExtensions } from './scaffolder';

const rungApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: rungApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => RungClient.create(deps),
    }),
});

/**
 * The plugin for the new frontend system.
 *
 * @alpha
 */
export const rungPlugin = createFrontendPlugin({
  pluginId: 'rung',
  title: 'Rung',
  icon: <RungIcon fontSize="inherit" />,
  info: { packageJson: () => import('../../package.json') },
  routes: { root: rootRouteRef, entityContent: entityContentRouteRef },
  externalRoutes: { template: templateRouteRef },
  extensions: [
    rungApi,
    ...entityExtensions,
    ...pageExtensions,
    ...homeExtensions,
    ...catalogExtensions,
    ...scaffolderExtensions,
  ],
});
