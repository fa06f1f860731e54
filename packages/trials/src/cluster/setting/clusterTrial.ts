import { after, before, test, type TestContext } from 'node:test';
import { Running } from '../../platform/launcher.ts';
import { ClusterSetting } from './ClusterSetting.ts';
import type { ControlPlane } from './ControlPlane.ts';
import { target } from './target.ts';

// All trials of a process share them.
const running = new Running();
running.stopOnSignal();
let setting: ClusterSetting;

before(async () => {
  if ('kubeconfig' in target) {
    setting = await ClusterSetting.ofKubeconfig(target.kubeconfig, running);
  } else if ('binaries' in target) {
    setting = await ClusterSetting.ofBinaries(target.binaries, running);
  }
});
after(() => running.stopAll());

/**
 * A test against a real API server.
 *
 * @param name - what is tried, in a few words
 */
export function clusterTrial(
  name: string,
  run: (setting: ClusterSetting, context: TestContext) => Promise<void>,
) {
  test(name, async context => {
    try {
      await run(setting, context);
    } catch (error) {
      console.error(setting.endOfLogs());
      throw error;
    }
  });
}

/** The same for what cannot be done to a cluster that others use, too. */
export function ownClusterTrial(
  name: string,
  run: (setting: ClusterSetting, controlPlane: ControlPlane) => Promise<void>,
) {
  clusterTrial(name, async (own, context) => {
    if (own.controlPlane) {
      await run(own, own.controlPlane);
    } else {
      context.skip('the cluster is not of this run alone');
    }
  });
}
