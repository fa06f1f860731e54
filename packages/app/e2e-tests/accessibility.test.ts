import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { overflowOf, Portal, sidewaysOverflow } from './portal';

/** The part of a page that is ours; the rest of the frame is Backstage's. */
const page = 'main';
const card = '.bui-Card:has([aria-label="More about this assessment"])';
const rollUp = '.bui-Card:has([aria-label="By rung"])';
const widget = '.MuiCard-root';
const form = '.rung-requirements-form';

/** Every face: its address, what is ours there, and what to wait for. */
const faces: readonly [string, string, string | RegExp][] = [
  ['/rung/overview', page, 'Teams that stand out'],
  ['/rung/entities', page, '43 entities'],
  ['/rung/changes?first=true', page, 'What moved, newest first'],
  ['/rung/data', page, 'Everything could be scored.'],
  ['/rung/policy', page, 'It can be used.'],
  ['/rung/watchlist', page, 'Savings: over-built'],
  ['/rung/findings?finding=no-backups', page, 'Card Payments Platform'],
  ['/rung/campaigns', page, 'Backups everywhere'],
  ['/rung/campaigns?campaign=default/backups-everywhere', page, 'By owner'],
  [
    '/rung/blast-radius?loss=region&name=eu-central-1',
    page,
    'Region eu-central-1, lost',
  ],
  ['/rung/clusters', page, 'Components by rung needed'],
  ['/rung/ladder', page, 'The four axes'],
  ['/rung/ladder#rung-3', page, 'The four axes'],
  [
    '/rung/calculator?availability=99.9&rto=15m%3F&pods=many',
    page,
    'Rung 3, incomplete',
  ],
  ['/home', widget, 'Rung 5, Fleet of clusters'],
  ['/catalog/default/component/checkout-gateway', card, 'Rung 5 is enough'],
  ['/catalog/default/system/checkout', rollUp, 'Up to rung 5 is needed'],
  [
    '/catalog/default/group/payments-department',
    rollUp,
    /^Up to rung \d is needed/,
  ],
  [
    '/catalog/default/component/checkout-gateway/rung#memo',
    page,
    'Rung memo: Checkout Gateway',
  ],
  ['/catalog/default/component/yard-signage/rung', page, 'Requirements'],
  [
    '/create/templates/default/state-requirements?formData={"entity":"component:default/wallet"}',
    form,
    'Rung 3, incomplete',
  ],
  [
    '/create/templates/default/state-requirements?formData={"entity":"component:default/card-payments"}#accept.no-backups',
    form,
    'Take back',
  ],
];

/** The first scan may come before the catalog has taken in all examples. */
async function openFace(tab: Page, path: string, ready: string | RegExp) {
  await expect(async () => {
    await tab.goto(path);
    await expect(tab.getByText(ready).first()).toBeVisible({ timeout: 15_000 });
  }).toPass({ timeout: 90_000 });
}

for (const theme of ['light', 'dark'] as const) {
  test(`no face has an accessibility violation in the ${theme} theme`, async ({
    page: tab,
  }) => {
    test.setTimeout(240_000);
    const portal = await Portal.open(tab, { theme });
    await portal.openReport('overview');
    for (const [path, ours, ready] of faces) {
      await openFace(tab, path, ready);
      const { violations } = await new AxeBuilder({ page: tab })
        .include(ours)
        .analyze();
      expect.soft([path, violations]).toEqual([path, []]);
    }
  });
}

// 700 pixels are what a zoom of 200 % leaves of 1400.
for (const width of [360, 700, 768, 1400]) {
  test(`every face fits a page of ${width} pixels`, async ({ page: tab }) => {
    test.setTimeout(180_000);
    await tab.setViewportSize({ width, height: 1000 });
    const portal = await Portal.open(tab);
    await portal.openReport('overview');
    for (const [path, ours, ready] of faces) {
      await openFace(tab, path, ready);
      // The tabs above the form are the scaffolder's, and wider than a phone.
      const overflow = await (ours === form
        ? overflowOf(tab.locator(form))
        : sidewaysOverflow(tab));
      expect.soft([path, overflow]).toEqual([path, 0]);
    }
  });
}
