import { mockServices, TestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import githubModule from '@backstage/plugin-scaffolder-backend-module-github';
import { startBackend } from '@internal/test-utils';
import scaffolderModuleRung from '@rung/backstage-plugin-scaffolder-backend-module-rung';
import demoModule from '../../demo';

/** A scaffolder whose catalog is empty, for dry runs. */
export function startScaffolder(): Promise<TestBackend> {
  return startBackend([
    scaffolderPlugin,
    githubModule,
    scaffolderModuleRung,
    demoModule,
    catalogServiceMock.factory({ entities: [] }),
    mockServices.rootConfig.factory({
      data: { backend: { baseUrl: 'http://localhost' } },
    }),
  ]);
}
