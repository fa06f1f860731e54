import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import githubModule from '@backstage/plugin-scaffolder-backend-module-github';
import scaffolderModuleRung from '@rung/backstage-plugin-scaffolder-backend-module-rung';
import demoModule from '../../demo';

/** A scaffolder whose catalog is empty, for dry runs. */
export function startScaffolder(): Promise<TestBackend> {
  return startTestBackend({
    features: [
      scaffolderPlugin,
      githubModule,
      scaffolderModuleRung,
      demoModule,
      catalogServiceMock.factory({ entities: [] }),
      mockServices.rootConfig.factory({
        data: { backend: { baseUrl: 'http://localhost' } },
      }),
    ],
  });
}
