import type { ClusterConnection } from '@rung/backstage-plugin-rung-node';
import assert from 'node:assert/strict';
import { ownClusterTrial } from './setting/clusterTrial.ts';
import { connectTo } from './setting/connectTo.ts';
import { compact } from './setting/compact.ts';
import { manyPods, removePods } from './setting/manyPods.ts';
import type { ApiServer } from './setting/ApiServer.ts';
import type { ClusterSnapshot } from '@rung/backstage-plugin-rung-observation';

/** Three pages of 500, the last of which is not full. */
const pods = 1_250;
const set = 'many';

ownClusterTrial('a cluster of three pages of pods', async (setting, own) => {
  const { api, portal, node } = setting;
  await manyPods(api, set, pods);
  try {
    const read = await portal.snapshot();
    assert.equal(podsIn(read), pods, 'over the portal');
    assert.equal(read.ofSeveralMoments, undefined);

    // Between two pages the database forgets what the first was read of.
    const reading = await node.readCluster(
      afterFirstPage(api.as(setting.tokens.portal), () =>
        compact(api, own.etcdUrl),
      ),
      { cluster: 'lab', takenAt: new Date() },
    );
    assert.ok(reading.status === 'reached');
    assert.equal(reading.snapshot.ofSeveralMoments, true);
    assert.equal(podsIn(reading.snapshot), pods, 'whose pages grew too old');
  } finally {
    await removePods(api, set);
  }
});

function podsIn({ workloads }: ClusterSnapshot): number | undefined {
  return workloads.find(({ name }) => name === set)?.pods.length;
}

/** A way to a cluster on which something happens before the second page of pods. */
function afterFirstPage(
  api: ApiServer,
  happen: () => Promise<void>,
): ClusterConnection {
  const connection = connectTo(api);
  let hasHappened = false;
  return {
    async get(path, options) {
      if (!hasHappened && /^\/api\/v1\/pods\?.*continue=/.test(path)) {
        hasHappened = true;
        await happen();
      }
      return connection.get(path, options);
    },
  };
}
