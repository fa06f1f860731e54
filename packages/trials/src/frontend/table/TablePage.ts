import type { Locator, Page } from 'playwright-core';
import type { OpenContext } from '../portal/openBrowser.ts';
import { timeNextRows, type NextRows } from './timeNextRows.ts';

const settleMilliseconds = 500;
const patienceMs = 30_000;

/** A page with a table, whose rows somebody filters, orders and turns over. */
export class TablePage {
  readonly page: Page;
  private readonly path: string;
  private readonly api: string;

  private constructor(page: Page, path: string, api: string) {
    this.page = page;
    this.path = path;
    this.api = api;
  }

  static async create(openContext: OpenContext, path: string, api: string) {
    const context = await openContext();
    return new TablePage(await context.newPage(), path, api);
  }

  /** As it is before anybody has done anything. */
  async open() {
    await this.page.goto(this.path);
    await this.page.locator('table tbody tr a').first().waitFor();
  }

  /** Clicks on one after the other and times the rows that each brings. */
  async timeClicks(targets: readonly Locator[]): Promise<NextRows[]> {
    const times: NextRows[] = [];
    for (const target of targets) {
      times.push(await this.time('click', () => target.click()));
    }
    return times;
  }

  async timeTexts(field: Locator, texts: readonly string[]) {
    const times: NextRows[] = [];
    for (const text of texts) {
      times.push(await this.time('input', () => field.fill(text)));
    }
    return times;
  }

  close() {
    return this.page.context().close();
  }

  private async time(input: 'click' | 'input', act: () => Promise<void>) {
    // What comes after the rows, such as the names of who they belong to.
    await this.page.waitForTimeout(settleMilliseconds);
    const [time] = await Promise.all([
      this.page.evaluate(timeNextRows, {
        input,
        api: this.api,
        patienceMs,
      }),
      act(),
    ]);
    return time;
  }
}
