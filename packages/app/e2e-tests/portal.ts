import { expect, Locator, Page } from '@playwright/test';

/** How a reader has set up their portal. */
export interface PortalOptions {
  theme?: 'light' | 'dark';
  language?: 'en' | 'de';
}

/** The demo portal as a guest sees it. */
export class Portal {
  private readonly page: Page;

  static async open(page: Page, options?: PortalOptions): Promise<Portal> {
    const { theme = 'light', language = 'en' } = options ?? {};
    await page.addInitScript(
      settings => {
        window.localStorage.setItem('theme', settings.theme);
        window.localStorage.setItem('language', settings.language);
      },
      { theme, language },
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
  async openCard(name: string, kind: string = 'component'): Promise<Locator> {
    await expect(async () => {
      await this.page.goto(`/catalog/default/${kind}/${name}`);
      await expect(this.card()).toBeVisible({ timeout: 10_000 });
    }).toPass({ timeout: 60_000 });
    return this.card();
  }

  /** Goes to a page as a link does, without loading the app anew. */
  async goWithin(path: string): Promise<void> {
    await this.page.evaluate(to => {
      window.history.pushState({}, '', to);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, path);
  }

  /** Runs the template that has been filled in, and waits until it is through. */
  async runTemplate(): Promise<void> {
    await this.page.getByRole('button', { name: 'Review' }).click();
    await this.page.getByRole('button', { name: 'Create' }).click();
    await expect(
      this.page.getByRole('button', { name: 'The memo', exact: true }),
    ).toBeVisible({ timeout: 60_000 });
  }

  /** Chooses from a list of a form, by the beginnings of their names. */
  async choose(list: string, option: string): Promise<void> {
    // The verdict beside a form has buttons for its values, called the same.
    await this.page
      .locator('[aria-haspopup=listbox]')
      .and(this.page.getByRole('button', { name: new RegExp(`^${list} `) }))
      .click();
    await this.page
      .getByRole('option', { name: new RegExp(`^${option}`) })
      .click();
  }

  card(): Locator {
    return this.page
      .locator('.bui-Card')
      .filter({ has: this.page.getByText('Kubernetes rung', { exact: true }) });
  }

  /** Opens the tab of an entity, once the catalog knows the entity. */
  async openTab(name: string, kind: string = 'component'): Promise<void> {
    await this.openCard(name, kind);
    await this.page.goto(`/catalog/default/${kind}/${name}/rung`);
    await expect(
      this.page.getByRole('heading', { name: 'Requirements', exact: true }),
    ).toBeVisible();
  }

  /**
   * Opens a page of the reports. The first scan runs a few seconds after the
   * start, hence the repetition.
   */
  async openReport(path: string): Promise<void> {
    await expect(async () => {
      await this.page.goto(`/rung/${path}`);
      await expect(this.page.getByText(/^As of /).first()).toBeVisible({
        timeout: 10_000,
      });
    }).toPass({ timeout: 60_000 });
  }
}

/** What stands beside a label of the card. */
export function fact(card: Locator, label: string): Locator {
  return card
    .getByText(label, { exact: true })
    .locator('xpath=ancestor-or-self::dt/following-sibling::dd');
}

/** How far the page can be scrolled sideways, which is to be nowhere. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { documentElement } = document;
    return documentElement.scrollWidth - documentElement.clientWidth;
  });
}

/** How far a part of a page is wider than itself or than the page. */
export async function overflowOf(part: Locator): Promise<number> {
  return part.evaluate(element => {
    const { right } = element.getBoundingClientRect();
    return Math.max(
      element.scrollWidth - element.clientWidth,
      Math.ceil(right) - window.innerWidth,
      0,
    );
  });
}
