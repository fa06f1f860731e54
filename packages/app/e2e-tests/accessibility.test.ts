import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { Portal, sidewaysOverflow } from './portal';

/** Every face, and what is to be there before it is looked at. */
const faces: readonly [path: string, ready: string | RegExp][] = [
  ['/rung/overview', 'Groups that stand out'],
  ['/rung/components', '84 entities'],
  ['/rung/watchlist', 'Savings: over-built'],
  ['/rung/findings?finding=no-backups', 'Card Payments Platform'],
  ['/rung/ladder', 'The four axes'],
  [
    '/rung/calculator?availability=99.9&rto=15m%3F&pods=40..400',
    'Rung 3, so far',
  ],
  ['/home', 'Rungs of your teams'],
  ['/catalog/default/component/checkout-gateway', 'Rung 5 is enough'],
  ['/catalog/default/system/checkout', 'Up to rung 5 is needed'],
  ['/catalog/default/group/payments-department', /^Up to rung \d is needed/],
  [
    '/catalog/default/component/checkout-gateway/rung',
    'Rung memo: Checkout Gateway',
  ],
  ['/catalog/default/component/yard-signage/rung', 'Requirements'],
];

async function openFace(page: Page, path: string, ready: string | RegExp) {
  await page.goto(path);
  await expect(page.getByText(ready).first()).toBeVisible();
}

for (const theme of ['light', 'dark'] as const) {
  test(`no face has an accessibility violation in the ${theme} theme`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const portal = await Portal.open(page, { theme });
    await portal.openReport('overview');
    for (const [path, ready] of faces) {
      await openFace(page, path, ready);
      const { violations } = await new AxeBuilder({ page })
        .include('main')
        .analyze();
      expect([path, violations]).toEqual([path, []]);
    }
  });
}

for (const width of [360, 768, 1400]) {
  test(`every face fits a page of ${width} pixels`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 1000 });
    const portal = await Portal.open(page);
    await portal.openReport('overview');
    for (const [path, ready] of faces) {
      await openFace(page, path, ready);
      expect([path, await sidewaysOverflow(page)]).toEqual([path, 0]);
    }
  });
}
