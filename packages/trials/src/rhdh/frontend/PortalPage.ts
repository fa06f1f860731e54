import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../frontend/portal/openBrowser.ts';
import type { Running } from '../../platform/launcher.ts';
import { availableModules, bundlePortal } from './bundlePortal.ts';
import type { Remote } from './remotes.ts';

const address = 'http://portal.invalid';
const page = '<!doctype html><meta charset="utf-8"><title>Portal</title>';

/** What a browser got of a remote. */
export interface LoadedModule {
  /** The exports, with what each of them is. */
  exports: ReadonlyMap<string, string>;
  /** The files that were loaded for it. */
  files: readonly string[];
}

/** Loads remotes in a browser as a portal does, from the modules that a portal shares. */
export class PortalPage {
  private readonly browser: Browser;

  private constructor(browser: Browser) {
    this.browser = browser;
  }

  static async create(running: Running): Promise<PortalPage> {
    return new PortalPage(await launchBrowser(running));
  }

  /** Each time with an empty page, so that nothing is there already. */
  async load(remote: Remote, moduleName: string): Promise<LoadedModule> {
    const files: string[] = [];
    const tab = await this.browser.newPage();
    await tab.route(`${address}/**`, route => {
      const { pathname } = new URL(route.request().url());
      const file = join(remote.folder, pathname);
      if (pathname === '/') {
        return route.fulfill({ contentType: 'text/html', body: page });
      }
      if (!existsSync(file)) {
        return route.fulfill({ status: 404 });
      }
      files.push(file);
      return route.fulfill({ path: file });
    });
    await tab.goto(address);
    await tab.addScriptTag({
      content: await bundlePortal(availableModules(remote.shared)),
    });
    const entries = await tab.evaluate<[string, string][]>(
      `loadRemote(${[remote.script, remote.globalName ?? '', moduleName]
        .map(text => JSON.stringify(text))
        .join()})`,
    );
    await tab.close();
    return { exports: new Map(entries), files };
  }
}
