import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { json, Router } from 'express';
import { readPages } from './readPages.ts';
import { switchPolicy } from './switchablePolicy.ts';

/** What a scan of the catalog cannot do without. */
const scannedFields = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.uid',
  'metadata.title',
  'metadata.annotations',
  'metadata.tags',
  'spec.type',
  'spec.lifecycle',
  'relations',
];

/** Lets a trial do things inside the process of the backend. */
export const trialsPlugin = createBackendPlugin({
  pluginId: 'trials',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        discovery: coreServices.discovery,
        httpRouter: coreServices.httpRouter,
      },
      async init({ auth, catalog, discovery, httpRouter }) {
        const router = Router();
        router.use(json());

        // The measure of what a scan costs. Without a filter, because filters by
        // kind only make the catalog slower.
        router.post('/stream', async (_request, response) => {
          const credentials = await auth.getOwnServiceCredentials();
          const started = performance.now();
          let entities = 0;
          for await (const page of catalog.streamEntities(
            {
              fields: scannedFields,
              pageSize: 2000,
              totalItems: 'exclude',
            },
            { credentials },
          )) {
            entities += page.length;
          }
          const seconds = (performance.now() - started) / 1000;
          response.json({ entities, seconds });
        });

        router.post('/clusters', async (request, response) => {
          const started = performance.now();
          const { objects } = await readPages(
            { auth, discovery },
            request.body,
          );
          const seconds = (performance.now() - started) / 1000;
          response.json({ objects, seconds });
        });

        router.get('/cpu', (_request, response) => {
          const { user, system } = process.cpuUsage();
          response.json({ milliseconds: (user + system) / 1000 });
        });

        router.put('/policy', (request, response) => {
          switchPolicy(request.body.entityRead);
          response.status(204).end();
        });

        httpRouter.use(router);
      },
    });
  },
});
