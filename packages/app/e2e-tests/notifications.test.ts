import { expect, test } from '@playwright/test';
import { Portal } from './portal';

test('the guest is told what ends, and led to where that is seen', async ({
  page,
}) => {
  await Portal.open(page);
  // A minute after the start at the latest.
  await expect(async () => {
    await page.goto('/notifications');
    await expect(
      page.getByText(/^An exercise of Booking Website counts until/),
    ).toBeVisible({ timeout: 5_000 });
    await expect(
      page.getByText(/^An exercise of Fraud Screening counts until/),
    ).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 50_000 });

  await page
    .getByRole('link', { name: /^An exercise of Booking Website/ })
    .click();
  await expect(page).toHaveURL(
    '/catalog/default/component/booking-web/rung#built',
  );
  await expect(
    page.getByRole('heading', { name: 'Built', exact: true }),
  ).toBeVisible();
});
