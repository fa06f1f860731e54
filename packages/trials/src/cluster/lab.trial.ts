import assert from 'node:assert/strict';
import { clusterTrial } from './setting/clusterTrial.ts';
import { drillByCommand } from './setting/drillByCommand.ts';
import { isReady, isUnschedulable, Lab } from './setting/Lab.ts';
import { conditionOf } from './setting/objects.ts';
import { Prediction } from './setting/Prediction.ts';
import { zones } from './setting/zones.ts';

const service = 'ladder-demo';
const loss = { domain: 'zone', name: 'zone-1' } as const;

/** As the lesson has it: no zone may have more pods than another, and one more. */
const podSpec = {
  topologySpreadConstraints: [
    {
      maxSkew: 1,
      topologyKey: 'topology.kubernetes.io/zone',
      whenUnsatisfiable: 'DoNotSchedule',
      labelSelector: { matchLabels: { app: service } },
    },
  ],
};

clusterTrial(
  "the lesson's lab: what Rung says, then what happens",
  async setting => {
    const { api, portal, observation } = setting;
    const lab = await Lab.create(api, service, podSpec);
    const predict = async () =>
      Prediction.of(observation, await portal.snapshot(), lab.name);
    try {
      await lab.budget(3);
      const strict = await predict();
      const { built } = await portal.card(service);
      assert.deepEqual(
        built?.facts
          .filter(({ key }) => key === 'zones')
          .map(({ value, source }) => [value, source.type]),
        [[zones.length, 'observed']],
      );
      assert.ok(strict.findings().includes('budget-blocks-drain'));
      const stuck = strict.drain(loss);
      assert.deepEqual([stuck.evicted, stuck.blocked], [0, 1]);

      const nodes = await lab.cordon(loss.name);
      const [refused] = await lab.evictFrom(nodes);
      assert.equal(refused.status, 429);
      assert.match(refused.body.message, /violate the pod's disruption budget/);
      await lab.cordon(loss.name, false);

      await lab.budget(2);
      const right = await predict();
      assert.ok(right.findings().includes('spread-blocks-recovery'));
      assert.ok(!right.findings().includes('budget-blocks-drain'));
      const drain = right.drain(loss);
      assert.deepEqual([drain.evicted, drain.blocked], [1, 0]);
      const { ready, left, budget, pending, outcome } = right.workload(loss);
      assert.deepEqual([ready, left, outcome], [3, 2, 'short']);
      assert.deepEqual(budget, { minimum: 2, kept: true });
      assert.deepEqual(
        pending.map(({ count, hasRoom, lostStillCounts }) => ({
          count,
          hasRoom,
          lostStillCounts,
        })),
        [{ count: 1, hasRoom: true, lostStillCounts: true }],
      );

      // The portal and the command line say the same.
      for (const said of [
        await portal.drill(service, loss.name),
        await drillByCommand(setting, loss.name, lab.name),
      ]) {
        const [own] = said.workloads;
        assert.deepEqual([own.left, own.outcome], [left, outcome]);
        assert.equal(own.pending[0].count, pending[0].count);
        assert.deepEqual(
          said.drains.map(({ evicted, blocked }) => [evicted, blocked]),
          [[1, 0]],
        );
      }

      await lab.cordon(loss.name);
      const evictions = await lab.evictFrom(nodes);
      assert.deepEqual(
        evictions.map(({ status }) => status),
        [201],
      );
      const pods = await lab.settled();
      assert.equal(pods.filter(isReady).length, left);
      const [waiting, ...others] = pods.filter(isUnschedulable);
      assert.deepEqual([waiting.status.phase, others], ['Pending', []]);
      assert.match(
        conditionOf(waiting, 'PodScheduled')?.message ?? '',
        /2 node\(s\) didn't match pod topology spread constraints/,
      );
      const [after] = (await predict()).snapshot.workloads.filter(
        ({ name }) => name === service,
      );
      assert.deepEqual(
        after.pods.map(({ ready: serves }) => serves).sort(),
        [false, true, true],
        'Rung sees what has become of it',
      );
    } finally {
      await lab.cordon(loss.name, false);
      await lab.remove();
    }
  },
);
