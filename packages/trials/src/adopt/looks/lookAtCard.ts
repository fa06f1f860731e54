import type { Page } from 'playwright-core';
import type { Checks } from '../../platform/Checks.ts';
import type { Visitor } from './Visitor.ts';

const entityPath = '/catalog/default/component/example-website';
const title = 'Kubernetes rung';
const above = 'About';
// Pages go on moving while the cards come in one by one.
const settledMilliseconds = 3_000;

const screen = { width: 1400, height: 900 };
const phone = { width: 360, height: 800 };

/** Whether the card is where a reader sees it, on a screen and on a phone. */
export async function lookAtCard(visitor: Visitor, checks: Checks) {
  await checks.succeeds(
    'the card is on the first screen at 1400 x 900',
    async () => {
      const card = await visitor.see(entityPath, cardTitle, screen);
      await visitor.page.waitForTimeout(settledMilliseconds);
      await visitor.picture('entity');
      const box = await card.boundingBox();
      if (!box || box.y + box.height > screen.height) {
        throw new Error(`its title is at ${Math.round(box?.y ?? 0)} px`);
      }
    },
  );
  await checks.succeeds(
    'the card is right after About at 360 x 800',
    async () => {
      await visitor.see(entityPath, cardTitle, phone);
      await visitor.page.waitForTimeout(settledMilliseconds);
      await visitor.picture('entity-phone', true);
      const titles = await cardTitles(visitor.page);
      const next = titles[titles.indexOf(above) + 1];
      if (next !== title) {
        throw new Error(`the cards are ${titles.join(', ')}`);
      }
    },
  );
}

function cardTitle(page: Page) {
  return page.getByText(title, { exact: true });
}

/** From the top of the page to its end. The title of a card is written as large as that of About. */
async function cardTitles(page: Page): Promise<string[]> {
  const headings = await page.getByRole('heading').evaluateAll(elements =>
    elements.map(element => ({
      text: element.textContent?.trim() ?? '',
      y: element.getBoundingClientRect().y,
      size: parseFloat(getComputedStyle(element).fontSize),
    })),
  );
  const size = headings.find(({ text }) => text === above)?.size;
  return headings
    .filter(heading => heading.size === size)
    .sort((a, b) => a.y - b.y)
    .map(({ text }) => text);
}
