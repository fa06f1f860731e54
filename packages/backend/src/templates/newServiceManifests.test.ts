import { schemaProblems } from '@internal/kubernetes-schemas';
import { parse } from 'yaml';
import { KustomizationBuilder } from './__testUtils__/KustomizationBuilder';
import { referenceProblems } from './__testUtils__/referenceProblems';
import { newServiceRenderer } from './__testUtils__/newService';
import { Files, KubernetesObject } from './__testUtils__/types';

const values = {
  title: 'Seat "map": all of them',
  description: "Where it's free: {{seats}}",
};

const anyRung2 = { availability: '99.5', rpo: '2d' };
const anyRung3 = { availability: '99.9', 'rto.zone': '5m', 'rpo.zone': '5m' };

/** Everything that is applied to a cluster, folder by folder. */
function clustersOf(files: Files) {
  const builder = KustomizationBuilder.create(files);
  const overlays = [...files.keys()].flatMap(
    path =>
      /^(deploy\/overlays\/.+)\/kustomization.yaml$/.exec(path)?.[1] ?? [],
  );
  const entries = overlays.length > 0 ? overlays : ['deploy/base'];
  const platform = files.has('deploy/platform/kustomization.yaml')
    ? builder.build('deploy/platform')
    : [];
  return {
    builder,
    clusters: new Map(
      entries.map(entry => [entry, [...platform, ...builder.build(entry)]]),
    ),
  };
}

const kindsOf = (objects: KubernetesObject[] = []) =>
  objects.map(({ kind }) => kind).sort();

const workload = ['Deployment', 'Service'];
const exposed = [...workload, 'Ingress'];
const overZones = [
  ...exposed,
  'HorizontalPodAutoscaler',
  'PodDisruptionBudget',
];
const alerts = ['PrometheusRule', 'ServiceMonitor'];
const platform = [
  'LimitRange',
  'Namespace',
  ...Array(5).fill('NetworkPolicy'),
  'ResourceQuota',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
];
const production = 'deploy/overlays/production';

describe('the manifests of a new service', () => {
  const render = newServiceRenderer(values);

  it.each<{
    rung: string;
    requirements: Record<string, string>;
    /** What each folder that is applied to a cluster consists of. */
    kinds: Record<string, string[]>;
    /** What else there is. */
    delivery: string[];
  }>([
    {
      rung: '1',
      requirements: { audience: 'self', availability: 'none' },
      kinds: { 'deploy/base': workload },
      delivery: ['deploy/kind.yaml'],
    },
    {
      rung: '2',
      requirements: anyRung2,
      kinds: { [production]: [...exposed, 'CronJob'] },
      delivery: [],
    },
    {
      rung: '2, stateless',
      requirements: { ...anyRung2, state: 'stateless' },
      kinds: { [production]: exposed },
      delivery: [],
    },
    {
      rung: '3',
      requirements: anyRung3,
      kinds: { [production]: [...overZones, ...alerts, 'CronJob'] },
      delivery: ['deploy/argo-cd/application.yaml'],
    },
    {
      rung: '3, no availability stated',
      requirements: { survives: 'zone' },
      kinds: { [production]: [...overZones, 'CronJob'] },
      delivery: ['deploy/argo-cd/application.yaml'],
    },
    {
      rung: '4',
      requirements: { ...anyRung3, teams: '9' },
      kinds: {
        [production]: [...platform, ...overZones, ...alerts, 'CronJob'],
      },
      delivery: ['deploy/argo-cd/application.yaml'],
    },
    {
      rung: '5',
      requirements: { 'rto.region': '1h', 'rpo.region': '10m' },
      kinds: { [production]: [...overZones, 'CronJob'] },
      delivery: ['deploy/argo-cd/application-set.yaml'],
    },
    {
      rung: '5 with a platform layer',
      requirements: { 'rto.region': '1h', teams: '9' },
      kinds: { [production]: [...platform, ...overZones, 'CronJob'] },
      delivery: ['deploy/argo-cd/application-set.yaml'],
    },
    {
      rung: '6',
      requirements: { availability: '99.99', reach: 'EU West, us' },
      kinds: Object.fromEntries(
        ['eu-west', 'production', 'us'].map(overlay => [
          `deploy/overlays/${overlay}`,
          [...overZones, ...alerts, 'CronJob'],
        ]),
      ),
      delivery: ['deploy/argo-cd/application-set.yaml'],
    },
    {
      rung: '6, stateless, with a platform layer',
      requirements: { survives: 'region', state: 'stateless', teams: '9' },
      kinds: Object.fromEntries(
        ['first', 'production', 'second'].map(overlay => [
          `deploy/overlays/${overlay}`,
          // Nothing is stored: no way to a database or to a storage is opened.
          [...platform, ...overZones].filter(
            (kind, index) => kind !== 'NetworkPolicy' || index < 5,
          ),
        ]),
      ),
      delivery: ['deploy/argo-cd/application-set.yaml'],
    },
  ])(
    'are those of rung $rung, and hold together',
    async ({ requirements, kinds, delivery }) => {
      const files = await render(requirements);
      const { builder, clusters } = clustersOf(files);

      expect(
        Object.fromEntries(
          [...clusters].map(([entry, objects]) => [entry, kindsOf(objects)]),
        ),
      ).toEqual(
        Object.fromEntries(
          Object.entries(kinds).map(([entry, list]) => [
            entry,
            [...list].sort(),
          ]),
        ),
      );
      expect(
        [...files.keys()].filter(
          path => path.startsWith('deploy/') && !builder.used.has(path),
        ),
      ).toEqual(delivery);
      const outside = delivery
        .filter(path => path !== 'deploy/kind.yaml')
        .flatMap(path => builder.read(path));
      expect(schemaProblems([...clusters.values(), outside].flat())).toEqual(
        [],
      );
      expect([...clusters.values()].flatMap(referenceProblems)).toEqual([]);
    },
    60_000,
  );

  it('are none while nothing is stated', async () => {
    const files = await render({});
    expect([...files.keys()].sort()).toEqual([
      'README.md',
      'catalog-info.yaml',
      'docs/rung-memo.md',
    ]);
    expect(parse(files.get('catalog-info.yaml')!)).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'seat-map',
        title: values.title,
        description: values.description,
      },
      spec: {
        type: 'service',
        lifecycle: 'experimental',
        owner: 'group:default/rental-team',
      },
    });
  });

  it('would not pass with a field or a kind that does not exist', () => {
    const metadata = { name: 'seat-map' };
    expect(
      schemaProblems([
        { apiVersion: 'v1', kind: 'Service', metadata, spec: { port: [] } },
        { apiVersion: 'apps/v1', kind: 'Deploy', metadata },
        {
          apiVersion: 'policy/v1',
          kind: 'PodDisruptionBudget',
          metadata,
          spec: { maxUnavailable: true },
        },
      ]),
    ).toEqual([
      'Service seat-map: /spec/port is no field',
      'Deploy seat-map: apps/v1 has no kind Deploy',
      expect.stringContaining('/spec/maxUnavailable'),
    ]);
  });

  it('begin with one node of kind for rung 1', async () => {
    const files = await render({ availability: 'none' });
    expect(parse(files.get('deploy/kind.yaml')!)).toEqual({
      kind: 'Cluster',
      apiVersion: 'kind.x-k8s.io/v1alpha4',
      name: 'seat-map',
      nodes: [{ role: 'control-plane' }],
    });
  });
});
