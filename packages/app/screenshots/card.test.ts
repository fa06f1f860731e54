import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { Portal } from '../e2e-tests/portal';

const images = resolve(__dirname, '../../../docs/images');

/** The component whose card is shown, and the name of the picture. */
const cards = [
  ['fraud-screening', 'card'],
  ['shift-roster', 'card-over-built'],
  ['card-payments', 'card-under-built'],
  ['edge-runtime', 'card-platform-layer'],
  ['booking-api', 'card-unscoped-objective'],
  ['booking-notifier', 'card-incomplete'],
  ['spare-parts-catalog', 'card-invalid-value'],
  ['yard-signage', 'card-unassessed'],
] as const;

for (const theme of ['light', 'dark'] as const) {
  test(`cards in the ${theme} theme`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 1400, height: 1000 });
    const portal = await Portal.open(page, { theme });
    for (const [component, name] of cards) {
      const card = await portal.openCard(component);
      await expect(card.getByRole('heading', { level: 4 })).toBeVisible();
      await card.screenshot({ path: `${images}/${name}-${theme}.png` });
    }
    await portal.openCard('checkout-gateway');
    await expect(page.getByText('About', { exact: true })).toBeVisible();
    await page.screenshot({ path: `${images}/portal-${theme}.png` });
  });

  test(`a narrow card in the ${theme} theme`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 2600 });
    const portal = await Portal.open(page, { theme });
    const card = await portal.openCard('fraud-screening');
    await expect(card.getByRole('heading', { level: 4 })).toBeVisible();
    await card.screenshot({ path: `${images}/card-narrow-${theme}.png` });
  });
}
