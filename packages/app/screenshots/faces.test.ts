import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { Portal } from '../e2e-tests/portal';

const images = resolve(__dirname, '../../../docs/images');

/** The face, its address, what is to be there, and how much of it is shown. */
const faces: readonly [string, string, string | RegExp, number][] = [
  [
    'tab',
    '/catalog/default/component/checkout-gateway/rung',
    'What to do first',
    1600,
  ],
  ['overview', '/rung/overview', 'Teams that stand out', 1250],
  ['entities', '/rung/entities', '43 entities', 1000],
  ['changes', '/rung/changes?first=true', 'What moved, newest first', 1000],
  ['data', '/rung/data', 'Everything could be scored.', 1100],
  ['campaigns', '/rung/campaigns', 'Step down', 800],
  [
    'blast-radius',
    '/rung/blast-radius?loss=region&name=eu-central-1',
    'Region eu-central-1, lost',
    1900,
  ],
  ['watchlist', '/rung/watchlist', 'Savings: over-built', 1000],
  [
    'findings',
    '/rung/findings?finding=no-backups',
    'Card Payments Platform',
    900,
  ],
  ['clusters', '/rung/clusters', 'Components by rung needed', 1000],
  ['ladder', '/rung/ladder', 'The six rungs side by side', 1300],
  [
    'calculator',
    '/rung/calculator?availability=99.9&rto=15m&rpo=1h%3F&pods=40..400&teams=4&compliance=none',
    'Rung 3, incomplete',
    1100,
  ],
  ['home', '/home', 'Rungs of your teams', 800],
  ['catalog', '/?filters[kind]=component&filters[user]=all', 'Rung', 800],
];

for (const theme of ['light', 'dark'] as const) {
  test(`faces in the ${theme} theme`, async ({ page }) => {
    test.setTimeout(300_000);
    const portal = await Portal.open(page, { theme });
    await portal.openReport('overview');
    for (const [name, path, ready, height] of faces) {
      await page.setViewportSize({ width: 1400, height });
      await page.goto(path);
      await expect(page.getByText(ready).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: `${images}/${name}-${theme}.png` });
    }
    await page.setViewportSize({ width: 1400, height: 1700 });
    await page.goto('/rung/policy');
    const threshold = page
      .getByRole('group', { name: 'Availability' })
      .getByLabel('Availability: Up to and including')
      .first();
    await threshold.fill('99');
    await threshold.press('Enter');
    await page.getByRole('button', { name: 'Preview' }).click();
    const result = page.getByRole('region', { name: 'What would move' });
    await expect(result.getByText(/entities would move/)).toBeVisible();
    await result.scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${images}/policy-${theme}.png` });
    await page.goto('/rung/overview');
    const spend = page.getByRole('region', { name: 'Savings and spend' });
    await expect(spend.getByText(/× €730/).first()).toBeVisible();
    await spend.screenshot({ path: `${images}/spend-${theme}.png` });
    await portal.openTab('booking-web');
    const built = page.locator('section[aria-labelledby="built"]');
    await built.scrollIntoViewIfNeeded();
    await built.getByRole('button', { name: 'Open the drill' }).click();
    await built.getByRole('button', { name: 'Zone eu-central-1a' }).click();
    await expect(built.getByText(/stay pending/)).toBeVisible();
    await built.screenshot({ path: `${images}/drill-${theme}.png` });
    const card = await portal.openCard('checkout', 'system');
    await expect(card.getByText(/^Up to rung/)).toBeVisible();
    await card.screenshot({ path: `${images}/card-system-${theme}.png` });
  });
}
