import { KustomizationBuilder } from './__testUtils__/KustomizationBuilder';
import { newServiceRenderer } from './__testUtils__/newService';
import { Files, KubernetesObject } from './__testUtils__/types';

const values = {
  host: 'seats.haulwren.example',
  destination: 'github',
  repoUrl: 'github.com?owner=haulwren&repo=seats',
};

function the(
  kind: string,
  objects: readonly KubernetesObject[],
): KubernetesObject {
  const found = objects.filter(object => object.kind === kind);
  expect(found).toHaveLength(1);
  return found[0];
}

describe('what is stated, in the manifests of a new service', () => {
  const render = newServiceRenderer(values);

  const built = (files: Files, overlay = 'production') =>
    KustomizationBuilder.create(files).build(`deploy/overlays/${overlay}`);

  it.each([
    { pods: undefined, count: 2 },
    { pods: '1', count: 2 },
    { pods: '5', count: 5 },
    { pods: '4..6', count: 4 },
  ])(
    'runs $count pods on rung 2 where it says $pods',
    async ({ pods, count }) => {
      const files = await render({ rto: '4h', ...(pods && { pods }) });
      expect(the('Deployment', built(files)).spec.replicas).toBe(count);
    },
  );

  it.each([
    { pods: undefined, least: 3, most: 6 },
    { pods: '2', least: 3, most: 3 },
    { pods: '20', least: 3, most: 20 },
    { pods: '1..40', least: 3, most: 40 },
    { pods: '8..40', least: 8, most: 40 },
  ])(
    'scales from $least to $most over zones where it says $pods',
    async ({ pods, least, most }) => {
      const files = await render({ survives: 'zone', ...(pods && { pods }) });
      const objects = built(files);
      expect(the('HorizontalPodAutoscaler', objects).spec).toMatchObject({
        minReplicas: least,
        maxReplicas: most,
      });
      // Two would say how many there are, each time to the other's surprise.
      expect(the('Deployment', objects).spec).not.toHaveProperty('replicas');
    },
  );

  it.each([
    { rpo: '5m', schedule: '17 * * * *', remark: 'archive continuously' },
    { rpo: '24h', schedule: '17 * * * *', remark: 'no more than 1d of data' },
    { rpo: '2d', schedule: '17 2 * * *', remark: 'schedule: 17 2 * * *' },
    { rpo: 'none', schedule: '17 2 * * *', remark: 'schedule: 17 2 * * *' },
  ])(
    'is backed up at $schedule where $rpo may be lost',
    async ({ rpo, schedule, remark }) => {
      const files = await render({ audience: 'internal', rpo });
      expect(the('CronJob', built(files)).spec.schedule).toBe(schedule);
      expect(files.get('deploy/overlays/production/backup.yaml')).toContain(
        remark,
      );
    },
  );

  it('is backed up by the shortest of its recovery points', async () => {
    const files = await render({
      'rpo.node': '2d',
      'rpo.zone': '3h',
      'rpo.region': '5d',
    });
    const backup = files.get('deploy/overlays/production/backup.yaml');
    expect(backup).toContain('no more than 3h of data');
    expect(backup).toContain('in another region');
  });

  it('raises an alert on the availability that is promised', async () => {
    const files = await render({ availability: '99.9' });
    const [{ rules }] = the('PrometheusRule', built(files)).spec.groups;
    const series = '{namespace="seat-map",service="seat-map"}';
    expect(
      rules.map(
        (rule: { alert?: string; record?: string }) =>
          rule.alert ?? rule.record,
      ),
    ).toEqual([
      'service:request_errors:ratio_rate5m',
      'service:request_errors:ratio_rate30m',
      'service:request_errors:ratio_rate1h',
      'service:request_errors:ratio_rate6h',
      'ErrorBudgetBurnsFast',
      'ErrorBudgetBurns',
    ]);
    expect(rules[4].expr).toBe(
      `service:request_errors:ratio_rate1h${series} > 14.4 * (1 - 99.9 / 100)
  and service:request_errors:ratio_rate5m${series} > 14.4 * (1 - 99.9 / 100)
`,
    );
  });

  it('gives every container no more than it needs', async () => {
    const files = await render({ availability: '99.9' });
    const objects = built(files);
    const pods = [
      the('Deployment', objects).spec.template.spec,
      the('CronJob', objects).spec.jobTemplate.spec.template.spec,
    ];
    for (const pod of pods) {
      expect(pod).toMatchObject({
        automountServiceAccountToken: false,
        securityContext: {
          runAsNonRoot: true,
          runAsUser: 10001,
          seccompProfile: { type: 'RuntimeDefault' },
        },
      });
      for (const container of [
        ...(pod.initContainers ?? []),
        ...pod.containers,
      ]) {
        expect(container.securityContext).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
        expect(container.resources).toEqual({
          requests: { cpu: '100m', memory: expect.any(String) },
          limits: { memory: container.resources.requests.memory },
        });
      }
    }
  });

  it('is delivered from its repository, with the frame of the platform', async () => {
    const files = await render({ 'rto.zone': '5m', teams: '9' });
    const application = the(
      'Application',
      KustomizationBuilder.create(files).read(
        'deploy/argo-cd/application.yaml',
      ),
    );
    expect(application.spec.sources).toEqual(
      ['deploy/platform', 'deploy/overlays/production'].map(path => ({
        repoURL: 'https://github.com/haulwren/seats.git',
        targetRevision: 'main',
        path,
      })),
    );
  });

  it('leaves the repository open where there is none', async () => {
    // What the form leaves behind once GitHub was chosen and then not.
    const left = { destination: 'demo', repoUrl: 'github.com?' };
    const files = await render({ 'rto.zone': '5m' }, left);
    expect(files.get('deploy/argo-cd/application.yaml')).toContain(
      'repoURL: "https://git.example.com/seat-map.git"',
    );
  });

  it.each<{
    requirements: Record<string, string>;
    elements: { cluster: string; overlay: string }[];
  }>([
    {
      requirements: { 'rto.cluster': '5m' },
      elements: [
        { cluster: 'first', overlay: 'production' },
        { cluster: 'second', overlay: 'production' },
      ],
    },
    {
      requirements: { reach: 'eu, us, asia', survives: 'region' },
      elements: [
        { cluster: 'eu', overlay: 'eu' },
        { cluster: 'us', overlay: 'us' },
        { cluster: 'asia', overlay: 'asia' },
      ],
    },
  ])(
    'is delivered to $elements.0.cluster, $elements.1.cluster and on',
    async ({ requirements, elements }) => {
      const files = await render(requirements);
      const set = the(
        'ApplicationSet',
        KustomizationBuilder.create(files).read(
          'deploy/argo-cd/application-set.yaml',
        ),
      );
      expect(set.spec.generators).toEqual([{ list: { elements } }]);
      expect(set.spec.template.spec.sources).toEqual([
        {
          repoURL: 'https://github.com/haulwren/seats.git',
          targetRevision: 'main',
          path: 'deploy/overlays/{{.overlay}}',
        },
      ]);
    },
  );
});
