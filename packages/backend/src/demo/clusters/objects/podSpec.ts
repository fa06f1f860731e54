import { DemoWorkload } from '../types';
import { APP, Fields, ZONE } from './object';

const PORT = 8080;
const ready = { httpGet: { path: '/ready', port: PORT } };

/** What the containers of a workload are asked whether they are well. */
const probes = {
  good: {
    readinessProbe: ready,
    livenessProbe: { ...ready, failureThreshold: 6 },
  },
  same: { readinessProbe: ready, livenessProbe: ready },
  none: {},
} as const;

function containerOf({
  cpu = '250m',
  memory = '512Mi',
  probes: asked,
  unlimited,
}: DemoWorkload): Fields {
  return {
    name: 'app',
    image: 'registry.example/app:1',
    ports: [{ containerPort: PORT }],
    ...probes[asked ?? 'good'],
    ...(!unlimited && {
      resources: { requests: { cpu, memory }, limits: { memory } },
    }),
  };
}

/** What Istio puts beside the container of a pod, once it is made. */
export const meshProxy: Fields = {
  name: 'istio-proxy',
  image: 'registry.example/proxy:1',
  resources: {
    requests: { cpu: '50m', memory: '64Mi' },
    limits: { memory: '128Mi' },
  },
};

function spreadRule({ component, spread = 'binding' }: DemoWorkload): Fields[] {
  const rule = {
    maxSkew: 1,
    topologyKey: ZONE,
    whenUnsatisfiable: spread === 'soft' ? 'ScheduleAnyway' : 'DoNotSchedule',
    labelSelector: {
      matchLabels: { [APP]: spread === 'misses' ? 'another' : component },
    },
    ...(spread === 'binding' && { nodeTaintsPolicy: 'Honor' }),
  };
  return spread === 'none' ? [] : [rule];
}

/** The template that the pods of a workload are made from. */
export function podSpecOf(workload: DemoWorkload): Fields {
  const { component, volume } = workload;
  return {
    containers: [containerOf(workload)],
    topologySpreadConstraints: spreadRule(workload),
    ...(volume?.shared && {
      volumes: [
        { name: 'data', persistentVolumeClaim: { claimName: component } },
      ],
    }),
  };
}
