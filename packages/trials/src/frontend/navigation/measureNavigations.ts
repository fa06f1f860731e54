import type { Page } from 'playwright-core';
import { say } from '../../platform/launcher.ts';
import type { Figure } from '../Figure.ts';
import type { OpenContext } from '../portal/openBrowser.ts';
import { reports, tabOf, type Destination } from './destinations.ts';
import { timeArrival } from './timeArrival.ts';

const visits = 10;
const settleMilliseconds = 500;
const patienceMs = 60_000;

/** Goes to the tab of components and to the pages of the reports, as a reader does: by a click. */
export async function measureNavigations(
  openContext: OpenContext,
  components: readonly string[],
): Promise<Figure[]> {
  const context = await openContext();
  const page = await context.newPage();

  say('Going to the tab of components');
  const tabs = components.slice(0, visits + 1).map(tabOf);
  const figures = [await measure(page, tabs)];

  say('Going to the pages of the reports');
  for (const report of reports) {
    figures.push(await measure(page, Array(visits + 1).fill(report)));
  }
  await context.close();
  return figures;
}

/** The first visit fills the cache of the browser. */
async function measure(
  page: Page,
  destinations: readonly Destination[],
): Promise<Figure> {
  const milliseconds: number[] = [];
  for (const destination of destinations) {
    milliseconds.push(await visit(page, destination));
  }
  const [{ key, name, aimMs }] = destinations;
  return { key, name, milliseconds: milliseconds.slice(1), aimMs };
}

async function visit(
  page: Page,
  { from, role, link, selector, text }: Destination,
): Promise<number> {
  await page.goto(from);
  const target = page.getByRole(role, { name: link, exact: true });
  await target.waitFor();
  await page.waitForTimeout(settleMilliseconds);
  const [time] = await Promise.all([
    page.evaluate(timeArrival, { selector, text, patienceMs }),
    target.click(),
  ]);
  return time;
}
