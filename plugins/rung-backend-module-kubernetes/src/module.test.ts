import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { startBackend } from '@internal/test-utils';
import {
  CANARY,
  faults,
  RecordedCluster,
  tokens,
} from '@internal/test-utils/recordedCluster';
import {
  ClusterSource,
  rungObservationExtensionPoint,
} from '@rung/backstage-plugin-rung-node';
import { checkSnapshot } from '@rung/backstage-plugin-rung-observation';
import { kubernetesPlugin } from './__testUtils__/kubernetesPlugin';
import rungModuleKubernetes from '.';

/** As much of the plugin as takes what clusters are read from. */
function rungPlugin(sources: ClusterSource[]) {
  return createBackendPlugin({
    pluginId: 'rung',
    register(env) {
      env.registerExtensionPoint(rungObservationExtensionPoint, {
        addClusterSource: source => sources.push(source),
      });
      env.registerInit({ deps: {}, async init() {} });
    },
  });
}

const stoppers: (() => Promise<unknown>)[] = [];

describe('the module in a backend with a Kubernetes plugin', () => {
  let recorded: RecordedCluster;
  let elsewhere: RecordedCluster;
  let source: ClusterSource;
  let plugin: ReturnType<typeof kubernetesPlugin>;

  beforeAll(async () => {
    recorded = await RecordedCluster.start();
    elsewhere = await RecordedCluster.start();
    const gone = await RecordedCluster.start();
    const { url } = recorded;
    plugin = kubernetesPlugin({
      prod: { url, token: 'good', title: 'Production' },
      'powerless one': { url, token: tokens.powerless },
      stale: { url, token: tokens.unknown },
      google: { url, authProvider: 'google' },
      oidc: { url, authProvider: 'oidc' },
      aks: { url, authProvider: 'aks', token: tokens.powerless },
      gone: { url: gone.url, token: 'good' },
    });
    await gone.stop();
    const sources: ClusterSource[] = [];
    const backend = await startBackend([
      plugin.feature,
      rungPlugin(sources),
      rungModuleKubernetes,
    ]);
    stoppers.push(
      () => backend.stop(),
      () => recorded.stop(),
      () => elsewhere.stop(),
    );
    [source] = sources;
  });

  beforeEach(() => {
    recorded.reset();
    elsewhere.reset();
    plugin.requests.length = 0;
  });

  afterAll(async () => {
    for (const stop of stoppers) {
      await stop();
    }
  });

  it('lists the clusters, and nothing of their credentials', async () => {
    const clusters = await source.listClusters();
    expect(clusters).toHaveLength(7);
    expect(clusters.slice(0, 2)).toEqual([
      { name: 'prod', title: 'Production' },
      { name: 'powerless one' },
    ]);
  });

  it('reads a cluster as Rung itself, with nothing but GET', async () => {
    const reading = await source.readCluster('prod');
    if (reading.status !== 'reached') {
      throw new Error(reading.reason);
    }
    const { snapshot } = reading;
    expect(snapshot).toMatchObject({ cluster: 'prod', version: 'v1.34.2' });
    expect(snapshot.workloads.map(({ pods }) => pods.length)).toEqual([5, 3]);
    expect(checkSnapshot(snapshot)).toEqual({ snapshot });
    expect(JSON.stringify(reading)).not.toContain(CANARY);

    for (const { method, cluster, principal } of plugin.requests) {
      expect([method, cluster, principal]).toEqual([
        'GET',
        'prod',
        expect.objectContaining({ type: 'service', subject: 'plugin:rung' }),
      ]);
    }
    expect(plugin.requests.length).toBe(recorded.requests.length);
    expect(new Set(recorded.requests.map(({ method }) => method))).toEqual(
      new Set(['GET']),
    );
  });

  it.each([
    [
      'powerless one',
      {
        status: 'refused',
        reason: 'It refuses every list that is asked for',
        missingRights: expect.arrayContaining([
          { apiGroups: [''], resources: ['nodes'], verbs: ['get', 'list'] },
        ]),
      },
    ],
    [
      'stale',
      {
        status: 'refused',
        reason: 'The cluster does not accept the credentials: Unauthorized',
        missingRights: [],
      },
    ],
    [
      'google',
      {
        status: 'needs-user-credentials',
        reason:
          'The portal has no credentials of its own for it: Google token not found under auth.google in request body',
      },
    ],
    [
      'oidc',
      {
        status: 'needs-user-credentials',
        reason:
          'The portal has no credentials of its own for it: Auth token not found under oidc.okta in request body',
      },
    ],
    [
      'aks',
      {
        status: 'needs-user-credentials',
        reason:
          'The portal has no credentials of its own for it: its provider, aks, takes those of each user',
      },
    ],
    [
      'gone',
      {
        status: 'unreachable',
        reason: expect.stringMatching(
          /^Cluster 'gone' request error; caused by .*ECONNREFUSED/,
        ),
      },
    ],
    [
      'nobody knows',
      {
        status: 'not-served',
        reason:
          "The portal's Kubernetes plugin does not know it: Cluster 'nobody knows' not found",
      },
    ],
  ])('says of %s why it cannot be read', async (name, reading) => {
    expect(await source.readCluster(name)).toEqual(reading);
  });

  it('is told in text of what is not served, and of a right by the cluster', async () => {
    recorded.fault('/apis/policy/v1/poddisruptionbudgets', faults.forbidden);
    recorded.fault('/apis/batch/v1/cronjobs', (_request, response) => {
      response
        .writeHead(404, { 'content-type': 'text/plain' })
        .end('404 page not found\n');
    });
    expect(await source.readCluster('prod')).toMatchObject({
      snapshot: {
        readings: {
          poddisruptionbudgets: 'refused',
          cronjobs: 'not-served',
          pods: 'read',
        },
      },
    });
  });

  it('goes nowhere that a cluster leads it', async () => {
    recorded.fault('*', faults.redirectTo(`${elsewhere.url}/version`));
    expect(await source.readCluster('prod')).toMatchObject({
      status: 'unreachable',
    });
    expect(elsewhere.requests).toEqual([]);
  });

  it('ends with the signal', async () => {
    const reason = new Error('The backend shuts down');
    await expect(
      source.readCluster('prod', { signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
    await expect(
      source.listClusters({ signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
  });
});

describe('the module in a backend without a Kubernetes plugin', () => {
  it('says what is missing, and reads nothing', async () => {
    const sources: ClusterSource[] = [];
    const backend = await startBackend([
      rungPlugin(sources),
      rungModuleKubernetes,
    ]);
    try {
      await expect(sources[0].listClusters()).rejects.toThrow(
        'The portal has no Kubernetes plugin',
      );
      expect(await sources[0].readCluster('prod')).toMatchObject({
        reason: expect.any(String),
      });
    } finally {
      await backend.stop();
    }
  });
});
