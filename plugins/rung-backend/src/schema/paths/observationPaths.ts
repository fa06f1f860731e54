import { errors, requestBody, responses } from '../responses';
import { security } from './security';

const tags = ['Clusters'] as const;

/** What is seen of clusters. */
export const observationPaths = {
  '/v1/clusters': {
    get: {
      operationId: 'listClusters',
      description: 'Every cluster, and how the latest reading of it ended.',
      tags,
      security,
      responses: {
        '200': responses.json('The clusters.', 'ClusterList'),
        ...errors.guarded,
      },
    },
  },
  '/v1/observations/clusters/{name}': {
    put: {
      operationId: 'reportCluster',
      description:
        'Takes what a cluster reports of itself. The token has to be the one that is configured for it.',
      tags,
      security,
      parameters: [{ $ref: '#/components/parameters/clusterName' }],
      requestBody: requestBody('PushedSnapshot'),
      responses: {
        '204': { description: 'It is kept.' },
        ...errors.request,
        '409': responses.json('A later snapshot is known already.', 'Error'),
      },
    },
  },
} as const;
