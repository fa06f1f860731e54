import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { Portal } from '../e2e-tests/portal';

const images = resolve(__dirname, '../../../docs/images');

for (const theme of ['light', 'dark'] as const) {
  test(`templates in the ${theme} theme`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 1400, height: 1300 });
    const portal = await Portal.open(page, { theme });
    // Each theme has one of its own: the first states something afterwards.
    const name = theme === 'light' ? 'yard-signage' : 'wallet';
    const card = await portal.openCard(name);
    await card.getByRole('link', { name: /requirements$/ }).click();
    await portal.choose('Profile', 'tier-2');
    await page.getByRole('textbox', { name: 'Availability' }).fill('99.95');
    await page.getByRole('textbox', { name: 'Pods' }).fill('4..12');
    await page.getByRole('textbox', { name: 'Teams' }).fill('2?');
    await page.waitForLoadState('networkidle');
    await page.mouse.wheel(0, -5_000);
    await page.screenshot({
      path: `${images}/state-requirements-${theme}.png`,
    });
    await page.setViewportSize({ width: 1400, height: 680 });
    await portal.runTemplate();
    await expect(
      page.getByRole('heading', { name: 'State requirements' }),
    ).toBeVisible();
    await page.screenshot({
      path: `${images}/state-requirements-done-${theme}.png`,
    });

    const service = `helmet-locker-${theme}`;
    await page.setViewportSize({ width: 1400, height: 1000 });
    await page.goto('/create/templates/default/new-service');
    await page.getByRole('textbox', { name: 'Name' }).fill(service);
    await page.getByRole('textbox', { name: 'Title' }).fill('Helmet Locker');
    await page
      .getByRole('textbox', { name: 'What it does' })
      .fill('Opens the lockers that hold helmets.');
    await page.getByRole('textbox', { name: 'Owner' }).fill('booking');
    await page
      .getByRole('option', { name: /Booking/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Next' }).click();
    await portal.choose('Profile', 'tier-2');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    await portal.runTemplate();
    await portal.openCard(service);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${images}/new-service-${theme}.png` });
  });
}
