import { expect, test } from '@playwright/test';
import { Portal } from './portal';

test('the ladder moves while numbers are typed, and the address says them', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await Portal.open(page);
  await page.goto('/rung/calculator');
  const headline = page
    .getByRole('heading', { level: 3 })
    .filter({ hasText: /^Rung|^No requirement/ });
  await expect(headline).toHaveText('No requirement is stated yet');

  const availability = page.getByRole('textbox', { name: 'Availability' });
  await availability.fill('99.9');
  await expect(headline).toHaveText('Rung 3, incomplete');
  await availability.fill('99.99');
  await expect(headline).toHaveText('Rung 6, incomplete');
  await expect(page).toHaveURL(/availability=99\.99/);
  await page.reload();
  await expect(headline).toHaveText('Rung 6, incomplete');
  await expect(availability).toHaveValue('99.99');

  await page.getByRole('button', { name: 'Copy annotations' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    "rung.dev/availability: '99.99'",
  );
  await page.getByRole('button', { name: 'Copy link' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    page.url(),
  );

  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(headline).toHaveText('No requirement is stated yet');
  await expect(page).toHaveURL(/\/rung\/calculator$/);
});

test('a slider is moved by keyboard across a threshold', async ({ page }) => {
  await Portal.open(page);
  await page.goto('/rung/calculator?teams=5');
  const headline = page
    .getByRole('heading', { level: 3 })
    .filter({ hasText: /^Rung|^No requirement/ });
  await expect(headline).toHaveText('Rung 1, incomplete');
  await page.getByRole('slider', { name: 'Teams slider' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(headline).toHaveText('Rung 4, incomplete');
  await expect(page.getByRole('textbox', { name: 'Teams' })).not.toHaveValue(
    '5',
  );
});

test('what cannot be read is named, and counts for nothing', async ({
  page,
}) => {
  await Portal.open(page);
  await page.goto(
    `/rung/calculator?rto.zone=${encodeURIComponent('<img src=x>')}&rpo=1h`,
  );
  const result = page.getByRole('region', { name: 'Result, live' });
  await expect(result.getByText('1 value cannot be read:')).toBeVisible();
  await expect(page.getByText('The value is not a duration')).toHaveCount(1);
  await result.getByRole('button', { name: 'RTO for a zone' }).click();
  await expect(
    page.getByRole('textbox', { name: 'RTO for a zone' }),
  ).toBeFocused();
  await expect(
    page
      .getByRole('heading', { level: 3 })
      .filter({ hasText: /^Rung|^No requirement/ }),
  ).toHaveText('Rung 3, incomplete');
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('a calculation for an entity begins with its verdict, and what it inherits is shown as such', async ({
  page,
}) => {
  await Portal.open(page);
  await page.goto('/catalog/default/component/card-payments/rung');
  const verdict = page
    .getByRole('heading')
    .filter({ hasText: /^Rung \d is/ })
    .first();
  await expect(verdict).toHaveText('Rung 3 is needed, rung 1 is built');

  await page.goto('/rung/calculator?entity=component:default/card-payments');
  const headline = page
    .getByRole('heading', { level: 3 })
    .filter({ hasText: /^Rung|^No requirement/ });
  await expect(headline).toHaveText('Rung 3 is needed, rung 1 is built');
  const availability = page.getByRole('textbox', { name: 'Availability' });
  await expect(availability).toHaveValue('99.9');

  await availability.fill('99.99');
  await expect(headline).toHaveText('Rung 6 is needed, rung 1 is built');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(availability).toHaveValue('99.9');
  await expect(headline).toHaveText('Rung 3 is needed, rung 1 is built');

  await page.goto('/rung/calculator?entity=component:default/booking-web');
  await expect(page.locator('#requirement-audience')).toContainText('paying');
  await expect(page.getByText(/^From Booking/).first()).toBeVisible();
});

test('the result is whole beside the form, wherever that is scrolled to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await Portal.open(page);
  await page.goto(
    '/rung/calculator?availability=99.99&rto.zone=30s&rpo.zone=0&audience=paying&change-control=audited&pods=120..600&teams=4&compliance=none',
  );
  const result = page.getByRole('region', { name: 'Result, live' });
  const foot = async () => {
    const box = await result.boundingBox();
    return box!.y + box!.height;
  };
  await expect(result.getByRole('button', { name: 'Memo' })).toBeVisible();
  await expect.poll(foot).toBeLessThanOrEqual(900);
  await page.getByRole('textbox', { name: 'Teams' }).scrollIntoViewIfNeeded();
  await expect(
    result.getByRole('button', { name: 'Copy annotations' }),
  ).toBeInViewport();
  await expect.poll(foot).toBeLessThanOrEqual(900);

  await result.getByRole('button', { name: 'Memo' }).click();
  await expect(
    page.getByRole('dialog').getByRole('heading', { name: /^Rung memo/ }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(result.getByRole('button', { name: 'Memo' })).toBeFocused();
});
