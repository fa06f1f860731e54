import { parameters } from './parameters';
import { blastRadiusPaths } from './paths/blastRadiusPaths';
import { campaignPaths } from './paths/campaignPaths';
import { changePaths } from './paths/changePaths';
import { enginePaths } from './paths/enginePaths';
import { entityPaths } from './paths/entityPaths';
import { evidencePaths } from './paths/evidencePaths';
import { listPaths } from './paths/listPaths';
import { observationPaths } from './paths/observationPaths';
import { previewPaths } from './paths/previewPaths';
import { reportPaths } from './paths/reportPaths';
import { scanPaths } from './paths/scanPaths';
import { spendPaths } from './paths/spendPaths';
import { schemas } from './schemas';

/**
 * The HTTP API. Requests are validated against it, and so are the responses in
 * tests; it is served at `/api/rung/openapi.json`.
 */
export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'rung',
    version: '1',
    description:
      'Which Kubernetes architecture each catalog entity needs, and no more.',
    license: {
      name: 'Apache-2.0',
      url: 'https://www.apache.org/licenses/LICENSE-2.0.html',
    },
    contact: {},
  },
  servers: [{ url: '/' }],
  paths: {
    ...entityPaths,
    ...listPaths,
    ...reportPaths,
    ...spendPaths,
    ...changePaths,
    ...campaignPaths,
    ...blastRadiusPaths,
    ...scanPaths,
    ...enginePaths,
    ...observationPaths,
    ...evidencePaths,
    ...previewPaths,
  },
  components: {
    parameters,
    schemas,
    securitySchemes: {
      JWT: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
    },
  },
} as const;
