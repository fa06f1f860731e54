import { after, before, test } from 'node:test';
import { prepareCatalog } from '../../loading/prepareCatalog.ts';
import { Running } from '../../platform/launcher.ts';
import { Platform } from '../../platform/Platform.ts';
import { template } from './copyDatabases.ts';
import { Setting } from './Setting.ts';

/** More than fit into ten pages, and quick to scan. */
const components = 1200;

// All trials of a process share them.
const running = new Running();
let platform: Platform;

before(async () => {
  platform = await Platform.create(running);
  await prepareCatalog(platform, template, components);
});
after(() => running.stopAll());

/**
 * A test of something that goes wrong in real life. Where it fails, the ends of
 * the backends' logs are shown beside what Node's test runner says.
 *
 * @param name - what is tried, in a few words
 * @param databasePrefix - how the names of its databases begin
 */
export function faultTrial(
  name: string,
  databasePrefix: string,
  run: (setting: Setting) => Promise<void>,
) {
  test(name, async context => {
    const setting = await Setting.create(context, platform, databasePrefix);
    try {
      await run(setting);
    } catch (error) {
      console.error(platform.endOfLogs(databasePrefix));
      throw error;
    }
  });
}
