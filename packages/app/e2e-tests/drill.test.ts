import AxeBuilder from '@axe-core/playwright';
import { expect, Locator, Page, test } from '@playwright/test';
import { Portal, sidewaysOverflow } from './portal';

/** While a zone is lost, a third of its pods stay pending. */
const name = 'booking-web';

/** The section on what is built, once the last scan has looked into the clusters. */
async function openBuilt(page: Page, portal: Portal): Promise<Locator> {
  await portal.openReport('overview');
  const built = page.locator('section[aria-labelledby="built"]');
  await expect(async () => {
    await portal.openTab(name);
    await built.scrollIntoViewIfNeeded();
    await expect(built.getByText('Where it runs')).toBeVisible({
      timeout: 10_000,
    });
  }).toPass({ timeout: 60_000 });
  return built;
}

test('the tab says what is seen, where, and what checks have come to', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  const built = await openBuilt(page, portal);
  await expect(built.getByText(/^Seen in clusters, /)).toBeVisible();
  await built.getByRole('button', { name: 'Every place' }).click();
  await expect(built.getByRole('row', { name: /^rental-eu/ })).toContainText(
    '12 of 12',
  );
  await expect(
    built.getByRole('row', { name: /^rental-staging/ }),
  ).toContainText('does not count');
  await expect(built.getByText(/^\d+ passed, 1 found something/)).toBeVisible();
  await built.getByRole('button', { name: /^All \d+ checks$/ }).click();
  await expect(
    built.getByText('Spread rule that blocks recovery'),
  ).toBeVisible();
});

test('a zone is lost and restored by keyboard, in the picture and as text', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  const built = await openBuilt(page, portal);
  await built.getByRole('button', { name: 'Open the drill' }).click();
  const zone = built.getByRole('button', { name: 'Zone eu-central-1a' });
  await zone.focus();
  await page.keyboard.press('Enter');
  await expect(zone).toHaveAttribute('aria-pressed', 'true');
  await expect(built.getByRole('status')).toContainText(
    'Zone eu-central-1a lost: 8 of 12 pods keep serving, 4 are not replaced.',
  );
  await expect(
    built.getByText('4 replacements of booking-web stay pending.'),
  ).toBeVisible();
  await expect(
    built.getByRole('table', { name: 'The same as text' }),
  ).toContainText('0 of 4');
  await page.keyboard.press('Escape');
  await expect(zone).toHaveAttribute('aria-pressed', 'false');
  await expect(built.getByRole('status')).toContainText('Press a zone');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(built.getByRole('status')).toContainText(
    'rental-eu-eu-central-1a-1 lost: 11 of 12 pods keep serving',
  );
});

for (const theme of ['light', 'dark'] as const) {
  test(`the drill fits every page, without an accessibility violation, in the ${theme} theme`, async ({
    page,
  }) => {
    const portal = await Portal.open(page, { theme });
    const built = await openBuilt(page, portal);
    await built.getByRole('button', { name: 'Open the drill' }).click();
    await built.getByRole('button', { name: 'Zone eu-central-1a' }).click();
    await expect(built.getByText(/stay pending/)).toBeVisible();
    for (const width of [360, 768, 1400]) {
      await page.setViewportSize({ width, height: 1000 });
      await expect.poll(() => sidewaysOverflow(page)).toBe(0);
      const { violations } = await new AxeBuilder({ page })
        .include('section[aria-labelledby="built"]')
        .analyze();
      expect([width, violations]).toEqual([width, []]);
    }
  });
}
