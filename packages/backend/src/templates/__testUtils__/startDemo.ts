import { cpSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BackendFeature } from '@backstage/backend-plugin-api';
import { mockServices, TestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import templateModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import githubModule from '@backstage/plugin-scaffolder-backend-module-github';
import { JsonObject } from '@backstage/types';
import { startBackend } from '@internal/test-utils';
import scaffolderModuleRung from '@rung/backstage-plugin-scaffolder-backend-module-rung';
import { parse } from 'yaml';
import demoModule from '../../demo';
import { examples } from './templateFolder';

const { catalog } = parse(
  readFileSync(join(examples, '../app-config.yaml'), 'utf8'),
);

/**
 * The catalog and the templates of the demo, on a copy of its files.
 *
 * @param more - what else is installed, with its configuration
 */
export async function startDemo(more?: {
  features: readonly BackendFeature[];
  config: JsonObject;
}): Promise<{
  backend: TestBackend;
  folder: string;
}> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rung-demo-')));
  cpSync(examples, folder, {
    recursive: true,
    filter: source => source !== join(examples, 'services'),
  });
  const backend = await startBackend([
    catalogPlugin,
    templateModel,
    scaffolderPlugin,
    githubModule,
    scaffolderModuleRung,
    demoModule,
    ...(more?.features ?? []),
    mockServices.rootConfig.factory({
      data: {
        backend: { baseUrl: 'http://localhost' },
        ...more?.config,
        demo: { examples: folder },
        catalog: {
          ...catalog,
          locations: [
            { ...catalog.locations[0], target: join(folder, 'catalog.yaml') },
          ],
        },
      },
    }),
  ]);
  return { backend, folder };
}
