import { expect, Locator, Page } from '@playwright/test';

/** The demo portal as a guest sees it. */
export class Portal {
  private readonly page: Page;

  static async open(
    page: Page,
    options?: { theme?: 'light' | 'dark' },
  ): Promise<Portal> {
    await page.addInitScript(
      theme => window.localStorage.setItem('theme', theme),
      options?.theme ?? 'light',
    );
    await page.goto('/');
    const enter = page.getByRole('button', { name: 'Enter' });
    await enter.click();
    await expect(enter).toBeHidden();
    return new Portal(page);
  }

  private constructor(page: Page) {
    this.page = page;
  }

  /**
   * Opens the page of a component and gives its card. The catalog takes a few
   * seconds after the start to take in the examples, hence the repetition.
   */
  async openCard(name: string): Promise<Locator> {
    await expect(async () => {
      await this.page.goto(`/catalog/default/component/${name}`);
      await expect(this.card()).toBeVisible({ timeout: 10_000 });
    }).toPass({ timeout: 60_000 });
    return this.card();
  }

  card(): Locator {
    return this.page
      .locator('.bui-Card')
      .filter({ has: this.page.getByText('Kubernetes rung', { exact: true }) });
  }
}

/** What stands beside a label of the card. */
export function fact(card: Locator, label: string): Locator {
  return card
    .getByText(label, { exact: true })
    .locator('xpath=following-sibling::dd');
}
