import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import {
  findChromium,
  hasChromium,
  howToGetChromium,
  Problem,
  type Running,
} from '../../platform/launcher.ts';

const flags = [
  // Chromium has no sandbox for root, as whom CI often runs.
  '--no-sandbox',
  '--disable-gpu',
  // It is to talk to the portal only.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens what a guest who is signed in sees, with empty caches each time. */
export type OpenContext = () => Promise<BrowserContext>;

export async function requireBrowser() {
  if (!(await hasChromium())) {
    throw new Problem(
      'There is no browser to measure in.',
      howToGetChromium.join('\n  '),
    );
  }
}

/** Starts a browser that is closed with all the rest. */
export async function launchBrowser(running: Running): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: flags,
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
  });
  running.add(() => browser.close());
  return browser;
}

/** Starts a browser and signs in to the portal. */
export async function openBrowser(
  running: Running,
  baseURL: string,
): Promise<OpenContext> {
  const browser = await launchBrowser(running);
  const options = { baseURL, viewport: { width: 1400, height: 1000 } };
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto('/');
  const enter = page.getByRole('button', { name: 'Enter' });
  await enter.click();
  await enter.waitFor({ state: 'hidden' });
  const storageState = await context.storageState();
  await context.close();
  return () => browser.newContext({ ...options, storageState });
}
