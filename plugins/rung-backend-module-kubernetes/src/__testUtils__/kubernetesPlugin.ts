import { Readable } from 'node:stream';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { Request, Response } from 'express';

/** What the plugin knows of a cluster: where it is, and with which token it asks. */
export interface KnownCluster {
  url: string;
  token?: string;
  authProvider?: string;
  title?: string;
}

/** A request that has reached the plugin. */
export interface PluginRequest {
  method: string;
  path: string;
  cluster: string | undefined;
  principal: unknown;
}

/**
 * The Kubernetes plugin as far as its clusters and its proxy go. Its answers were
 * taken from `@backstage/plugin-kubernetes-backend` 0.21.15.
 */
export function kubernetesPlugin(
  clusters: Readonly<Record<string, KnownCluster>>,
) {
  const requests: PluginRequest[] = [];
  const feature = createBackendPlugin({
    pluginId: 'kubernetes',
    register(env) {
      env.registerInit({
        deps: {
          http: coreServices.httpRouter,
          httpAuth: coreServices.httpAuth,
        },
        async init({ http, httpAuth }) {
          http.use(async (request, response, next) => {
            try {
              const { principal } = await httpAuth.credentials(request);
              const cluster = request.header('Backstage-Kubernetes-Cluster');
              const { method, url: path } = request;
              requests.push({ method, path, cluster, principal });
              await (path === '/clusters'
                ? list(clusters, response)
                : forward(clusters, request, response));
            } catch (error) {
              next(error);
            }
          });
        },
      });
    },
  });
  return { feature, requests };
}

function list(
  clusters: Readonly<Record<string, KnownCluster>>,
  response: Response,
) {
  response.json({
    items: Object.entries(clusters).map(
      ([name, { title, authProvider = 'serviceAccount' }]) => ({
        name,
        title,
        authProvider,
        dashboardUrl: 'https://dashboard.example',
      }),
    ),
  });
}

async function forward(
  clusters: Readonly<Record<string, KnownCluster>>,
  request: Request,
  response: Response,
) {
  const name = request.header('Backstage-Kubernetes-Cluster') ?? '';
  const cluster = clusters[name];
  if (!cluster) {
    throw new NotFoundError(`Cluster '${name}' not found`);
  }
  if (cluster.authProvider === 'google') {
    throw new Error('Google token not found under auth.google in request body');
  }
  if (cluster.authProvider === 'oidc') {
    throw new Error('Auth token not found under oidc.okta in request body');
  }
  try {
    const answer = await fetch(
      `${cluster.url}${request.url.replace(/^\/proxy/, '')}`,
      {
        method: request.method,
        redirect: 'manual',
        headers: cluster.token
          ? { authorization: `Bearer ${cluster.token}` }
          : {},
      },
    );
    response.status(answer.status);
    for (const header of ['content-type', 'location', 'retry-after']) {
      const value = answer.headers.get(header);
      if (value !== null) {
        response.setHeader(header, value);
      }
    }
    Readable.from(answer.body ?? []).pipe(response);
  } catch (error) {
    const { cause } = error as { cause?: Error };
    response.status(500).json({
      error: {
        name: 'Error',
        message: `Cluster '${name}' request error; caused by ${cause}`,
      },
      request: { method: request.method, url: request.originalUrl },
      response: { statusCode: 500 },
    });
  }
}
