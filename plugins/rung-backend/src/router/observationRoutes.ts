import { rungClusterReadPermission } from '@rung/backstage-plugin-rung-common';
import { json, RequestHandler } from 'express';
import { checkPushed } from '../observation';
import { audited } from '../auditing';
import { readerWith } from './readerWith';
import { signalOf } from './signalOf';
import { RouterOptions, RungRouter } from './types';

const pushPath = '/v1/observations/clusters/:name';

/** Twice the largest cluster that Kubernetes supports, cut down to what is kept. */
const LARGEST_SNAPSHOT = '64mb';

/**
 * Snapshots are larger than any other body, so that they are only read once it is
 * clear that whoever sends one may.
 */
export function admitSnapshots({
  httpAuth,
  pushGuard,
}: Pick<RouterOptions, 'httpAuth' | 'pushGuard'>): {
  path: string;
  handlers: RequestHandler[];
} {
  return {
    path: pushPath,
    handlers: [
      (request, _response, next) => {
        httpAuth
          .credentials(request)
          .then(credentials =>
            pushGuard.require(credentials, request.params.name),
          )
          .then(() => next(), next);
      },
      json({ limit: LARGEST_SNAPSHOT }),
    ],
  };
}

/** The clusters that are observed, and those that report themselves. */
export function addObservationRoutes(
  router: RungRouter,
  options: RouterOptions,
): void {
  const { auditor, clusters, clusterOverview, pushGuard } = options;
  const readerOf = readerWith(options, rungClusterReadPermission);

  router.get('/v1/clusters', async (request, response) => {
    const credentials = await readerOf(request);
    response.json(await clusterOverview.list(credentials, signalOf(response)));
  });

  router.put('/v1/observations/clusters/:name', async (request, response) => {
    const { name } = request.params;
    await audited(
      auditor,
      { eventId: 'cluster-observe', request, meta: { cluster: name } },
      async () => {
        const now = await clusters.now();
        const snapshot = checkPushed(request.body, { name, now });
        await clusters.save({
          name,
          title: pushGuard.titleOf(name),
          source: 'pushed',
          reading: { status: 'reached', snapshot },
        });
        response.status(204).end();
      },
    );
  });
}
