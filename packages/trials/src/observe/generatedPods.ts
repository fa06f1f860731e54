const containers = ['app', 'sidecar'];
const variables = 12;

/** Half of a pod of real life is who has last written which of its fields. */
export const managedFields = ['kube-controller-manager', 'kubelet'].map(
  manager => ({
    manager,
    operation: 'Update',
    apiVersion: 'v1',
    time: '2026-05-01T08:00:00Z',
    fieldsType: 'FieldsV1',
    fieldsV1: Object.fromEntries(
      Array.from({ length: 42 }, (_, index) => [
        `f:${manager}-field-number-${index}`,
        { 'f:value': {}, '.': {} },
      ]),
    ),
  }),
);

/** Two containers with a dozen variables each, as most pods have. */
export const podSpec = {
  restartPolicy: 'Always',
  serviceAccountName: 'default',
  containers: containers.map(name => ({
    name,
    image: `registry.acme.example/platform/${name}@sha256:${'0'.repeat(64)}`,
    env: Array.from({ length: variables }, (_, index) => ({
      name: `SETTING_${name.toUpperCase()}_${index}`,
      value: `value-of-setting-${index}`,
    })),
    ports: [{ containerPort: 8080, protocol: 'TCP' }],
    resources: {
      requests: { cpu: '100m', memory: '64Mi' },
      limits: { memory: '128Mi' },
    },
    readinessProbe: {
      httpGet: { path: '/ready', port: 8080, scheme: 'HTTP' },
      periodSeconds: 10,
      failureThreshold: 3,
    },
    livenessProbe: {
      httpGet: { path: '/live', port: 8080, scheme: 'HTTP' },
      periodSeconds: 10,
      failureThreshold: 6,
    },
    volumeMounts: [
      {
        name: 'token',
        readOnly: true,
        mountPath: '/var/run/secrets/kubernetes.io/serviceaccount',
      },
    ],
  })),
  tolerations: ['not-ready', 'unreachable'].map(name => ({
    key: `node.kubernetes.io/${name}`,
    operator: 'Exists',
    effect: 'NoExecute',
    tolerationSeconds: 300,
  })),
  volumes: [{ name: 'token', projected: { sources: [] } }],
};

/** What such pods are made of. They are spread over zones. */
export function templateOf(app: string) {
  return {
    metadata: { labels: { app } },
    spec: {
      ...podSpec,
      topologySpreadConstraints: [
        {
          maxSkew: 1,
          topologyKey: 'topology.kubernetes.io/zone',
          whenUnsatisfiable: 'ScheduleAnyway',
          labelSelector: { matchLabels: { app } },
        },
      ],
    },
  };
}
