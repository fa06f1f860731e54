import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { StartedPortal } from '../portal/startPortal.ts';
import { watchConsole, type Complaints } from './watchConsole.ts';

// A development server compiles what is looked at for the first time.
const patienceMilliseconds = 60_000;

/** Somebody with a browser, who keeps a picture of everything looked at. */
export class Visitor {
  readonly page: Page;
  readonly portal: StartedPortal;
  readonly complaints: Complaints;
  private readonly pictureFolder: string;

  private constructor(
    page: Page,
    portal: StartedPortal,
    complaints: Complaints,
    pictureFolder: string,
  ) {
    this.page = page;
    this.portal = portal;
    this.complaints = complaints;
    this.pictureFolder = pictureFolder;
  }

  /** Opens the portal and signs in as a guest. */
  static async create(
    browser: Browser,
    portal: StartedPortal,
    pictureFolder: string,
  ): Promise<Visitor> {
    mkdirSync(pictureFolder, { recursive: true });
    const context = await browser.newContext({ baseURL: portal.appUrl });
    const page = await context.newPage();
    page.setDefaultTimeout(patienceMilliseconds);
    const complaints = watchConsole(page);
    await page.goto('/');
    // Some portals sign in by themselves.
    const enter = page.getByRole('button', { name: 'Enter' });
    const settings = page.getByRole('link', { name: 'Settings' });
    await enter.or(settings).first().waitFor();
    if (await enter.isVisible()) {
      await enter.click();
      await enter.waitFor({ state: 'hidden' });
    }
    return new Visitor(page, portal, complaints, pictureFolder);
  }

  /** Opens a page on a screen of this size, and waits until it shows what it is opened for. */
  async see(
    path: string,
    what: (page: Page) => Locator,
    { width = 1400, height = 900 } = {},
  ): Promise<Locator> {
    await this.page.setViewportSize({ width, height });
    await this.page.goto(path);
    const seen = what(this.page).first();
    await seen.waitFor();
    return seen;
  }

  async picture(name: string, fullPage = false) {
    await this.page.screenshot({
      path: join(this.pictureFolder, `${name}.png`),
      fullPage,
    });
  }

  async leave() {
    await this.page.context().close();
  }
}
