import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { fact, Portal, sidewaysOverflow } from './portal';

test('the card leads to the tab, to the memo and to the template', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  const card = await portal.openCard('fraud-screening');
  await card.getByRole('link', { name: 'Details' }).click();
  await expect(
    page.getByRole('heading', { name: 'Requirements', exact: true }),
  ).toBeVisible();

  await portal.openCard('fraud-screening');
  await card.getByRole('link', { name: 'Memo' }).click();
  await expect(
    page.getByRole('heading', { name: 'Memo', exact: true }),
  ).toBeFocused();
  await expect(page.getByText('Rung memo: Fraud Screening')).toBeVisible();

  await portal.openCard('fraud-screening');
  await card.getByRole('link', { name: 'Change requirements' }).click();
  await expect(
    page.getByText(/^What Fraud Screening states now/),
  ).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Availability' })).toHaveValue(
    '99.95',
  );
});

test('the card tells on focus where a requirement comes from', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  const card = await portal.openCard('booking-web');
  await fact(card, 'Why rung 3')
    .getByRole('button', { name: /paying/ })
    .focus();
  await expect(page.getByRole('tooltip')).toContainText(
    'Inherited from its system',
  );
  await expect(page.getByRole('tooltip')).toContainText('rung.dev/audience');
});

test('a system shows what its parts need beside what it needs itself', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  const card = await portal.openCard('checkout', 'system');
  await expect(card.getByText('Up to rung 5 is needed')).toBeVisible();
  await card.getByRole('link', { name: '1 under-built' }).click();
  await expect(
    page.getByRole('link', { name: 'Card Payments Platform' }),
  ).toBeVisible();
});

test('a group shows what it and the groups below it own', async ({ page }) => {
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  const card = await portal.openCard('payments-department', 'group');
  await expect(card.getByText(/^Up to rung \d is needed$/)).toBeVisible();
  await page.goto('/catalog/default/group/payments-department/rung-team');
  await expect(
    page.getByText(/^With those of the \d+ groups? below it\.$/),
  ).toBeVisible();
  await expect(
    page
      .getByRole('table', { name: 'Components of the team' })
      .getByRole('link', { name: 'Card Payments Platform' }),
  ).toBeVisible();
});

for (const [kind, name] of [
  ['resource', 'payments-db'],
  ['api', 'card-charges'],
  ['domain', 'payments'],
] as const) {
  test(`there is a card for the ${kind} ${name}`, async ({ page }) => {
    const portal = await Portal.open(page);
    const card = await portal.openCard(name, kind);
    await expect(card.getByRole('heading', { level: 4 }).first()).toBeVisible();
  });
}

/** How tall what is ours is on the tab. */
async function heightOfTab(page: Page): Promise<number> {
  const parts = page.locator('main section[aria-labelledby]');
  // The bar above them stays in sight, wherever the page is scrolled to.
  const bar = await page
    .getByRole('navigation', { name: 'Parts of this tab' })
    .boundingBox();
  const first = await parts.first().boundingBox();
  const last = await parts.last().boundingBox();
  return last!.y + last!.height - first!.y + bar!.height;
}

/** Opens the tab of the fullest component, once its clusters have been seen. */
async function openFullTab(page: Page, portal: Portal): Promise<void> {
  await portal.openReport('overview');
  await expect(async () => {
    await portal.openTab('card-payments');
    await page.locator('#built').scrollIntoViewIfNeeded();
    await expect(page.getByText('Where it runs')).toBeVisible({
      timeout: 10_000,
    });
  }).toPass({ timeout: 60_000 });
}

for (const theme of ['light', 'dark'] as const) {
  test(`the fullest tab is short, fits every page, and breaks no rule of accessibility in the ${theme} theme`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const portal = await Portal.open(page, { theme });
    await openFullTab(page, portal);
    for (const [width, most] of [
      [360, 4500],
      [768, 4500],
      [1400, 2400],
    ] as const) {
      await page.setViewportSize({ width, height: 1000 });
      await expect.poll(() => sidewaysOverflow(page)).toBe(0);
      expect(await heightOfTab(page)).toBeLessThanOrEqual(most);
      const { violations } = await new AxeBuilder({ page })
        .include('main')
        .analyze();
      expect([width, violations]).toEqual([width, []]);
    }
  });
}

test('an address leads to its part of the tab, and opens what is closed', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  await portal.openTab('booking-web');
  for (const [id, heading] of [
    ['findings', 'Findings'],
    ['memo', 'Memo'],
  ]) {
    await page.goto('about:blank');
    await page.goto(`/catalog/default/component/booking-web/rung#${id}`);
    const title = page.getByRole('heading', { name: heading, exact: true });
    await expect(title).toBeFocused();
    await page.waitForLoadState('networkidle');
    await expect(title).toBeInViewport();
  }
  await expect(page.getByText('Rung memo: Booking Website')).toBeVisible();
});

test('the index stays in sight, and leads from part to part by keyboard', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  await portal.openTab('checkout-gateway');
  const index = page.getByRole('navigation', { name: 'Parts of this tab' });
  await index.getByRole('link', { name: /^Built/ }).focus();
  await page.keyboard.press('Tab');
  await expect(index.getByRole('link', { name: /^Findings/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Findings', exact: true }),
  ).toBeFocused();
  await expect(index).toBeInViewport();
  await expect(index.getByRole('link', { name: /^Findings/ })).toHaveAttribute(
    'aria-current',
    'location',
  );
  await expect(
    page.getByRole('link', { name: 'Change requirements' }),
  ).toBeInViewport();
});

test('the memo is given away, and the address of a part too', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  await portal.openTab('checkout-gateway');
  await page.getByRole('link', { name: 'Memo', exact: true }).click();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^# Rung memo: Checkout Gateway\n/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as Markdown' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file.trimEnd()).toBe(copied.trimEnd());
  await page.getByRole('button', { name: 'Copy link' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/component\/checkout-gateway\/rung#memo$/,
  );
});
