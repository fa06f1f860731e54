import type { Obstacle } from '@rung/backstage-plugin-rung-common/wire';
import assert from 'node:assert/strict';
import { clusterTrial } from './setting/clusterTrial.ts';
import { isReady, isUnschedulable, Lab, type PodSpec } from './setting/Lab.ts';
import { conditionOf, type Pod } from './setting/objects.ts';
import { Prediction } from './setting/Prediction.ts';
import { zoneLabel } from './setting/zones.ts';

const loss = { domain: 'zone', name: 'zone-1' } as const;

/** How the scheduler says what stands in the way of a pod, and on how many nodes. */
const sayings: Partial<Record<Obstacle['reason'], RegExp>> = {
  spread: /(\d) node\(s\) didn't match pod topology spread constraints/,
  'anti-affinity':
    /(\d) node\(s\) didn't (?:match|satisfy) (?:existing )?pods? (?:affinity\/)?anti-affinity/,
  'node-selector':
    /(\d) node\(s\) didn't match (?:node selector|Pod's node affinity)/,
  room: /(\d) Insufficient cpu/,
};

const apart = (app: string) => [
  { topologyKey: zoneLabel, labelSelector: { matchLabels: { app } } },
];
const spread = (app: string, whenUnsatisfiable: string) => [
  {
    maxSkew: 1,
    topologyKey: zoneLabel,
    whenUnsatisfiable,
    labelSelector: { matchLabels: { app } },
  },
];

/** Rules that lead to different ends, each with pods that follow it. */
const rules: Record<string, (app: string) => PodSpec> = {
  'a spread rule that may be broken': app => ({
    topologySpreadConstraints: spread(app, 'ScheduleAnyway'),
  }),
  'a spread rule that may not be broken': app => ({
    topologySpreadConstraints: spread(app, 'DoNotSchedule'),
  }),
  'pods that keep apart': app => ({
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: apart(app),
      },
    },
  }),
  'pods that fill most of a node': () => ({
    containers: [
      {
        name: 'app',
        image: 'registry.k8s.io/pause:3.9',
        resources: { requests: { cpu: '2500m' } },
      },
    ],
  }),
  'pods that are held to the zone that is lost': () => ({
    nodeSelector: { [zoneLabel]: loss.name },
  }),
};

for (const [index, [name, podSpec]] of Object.entries(rules).entries()) {
  clusterTrial(`a drill comes true for ${name}`, async setting => {
    const { api, portal, observation } = setting;
    const app = `drill-${index}`;
    const lab = await Lab.create(api, app, podSpec(app));
    try {
      const { left, placed, pending } = Prediction.of(
        observation,
        await portal.snapshot(),
        app,
      ).workload(loss);
      const before = await lab.pods();
      const nodes = await lab.cordon(loss.name);
      await lab.evictFrom(nodes);
      const pods = await lab.settled();
      const names = new Set(before.map(({ metadata }) => metadata.name));
      const isNew = ({ metadata }: Pod) => !names.has(metadata.name);
      const waiting = pods.filter(isUnschedulable);
      assert.deepEqual(
        {
          left: pods.filter(pod => isReady(pod) && !isNew(pod)).length,
          placed: pods.filter(pod => isReady(pod) && isNew(pod)).length,
          pending: waiting.length,
        },
        {
          left,
          placed: placed.length,
          pending: pending.reduce((sum, { count }) => sum + count, 0),
        },
      );
      const said = conditionOf(waiting[0] ?? pods[0], 'PodScheduled')?.message;
      const obstacles = pending.flatMap(group => group.obstacles);
      for (const { reason, nodes: count } of obstacles) {
        const saying = sayings[reason];
        if (saying) {
          assert.equal(said?.match(saying)?.[1], String(count), said);
        }
      }
    } finally {
      await lab.cordon(loss.name, false);
      await lab.remove();
    }
  });
}
