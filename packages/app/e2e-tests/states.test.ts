import { expect, test } from '@playwright/test';
import { Portal } from './portal';

const pages = [
  'overview',
  'entities',
  'changes',
  'watchlist',
  'findings',
] as const;

for (const path of pages) {
  test(`${path} says when it may not be seen, and when it cannot be read`, async ({
    page,
  }) => {
    const portal = await Portal.open(page);
    const requests = /\/api\/rung\/v1\/(report|assessments|scan)/;
    await page.route(requests, route =>
      route.fulfill({ status: 403, json: {} }),
    );
    await page.goto(`/rung/${path}`);
    await expect(
      page.getByText('You may not see reports').first(),
    ).toBeVisible();

    await page.unroute(requests);
    await page.route(requests, route =>
      route.fulfill({ status: 500, json: {} }),
    );
    await page.reload();
    const retry = page.getByRole('button', { name: 'Try again' }).first();
    await expect(retry).toBeVisible();
    await page.unroute(requests);
    await retry.click();
    await expect(page.getByText(/^As of /).first()).toBeVisible();
    await portal.openReport(path);
  });

  test(`${path} waits for a backend that starts`, async ({ page }) => {
    const portal = await Portal.open(page);
    const requests = /\/api\/rung\/v1\/(report|assessments|scan)/;
    await page.route(requests, route =>
      route.fulfill({ status: 503, json: {} }),
    );
    await page.goto(`/rung/${path}`);
    await expect(
      page.getByText('Rung does not answer yet').first(),
    ).toBeVisible();
    await page.unroute(requests);
    await expect(page.getByText(/^As of /).first()).toBeVisible();
    await portal.openReport(path);
  });

  test(`${path} says when the first report will be there`, async ({ page }) => {
    const portal = await Portal.open(page);
    await portal.openReport(path);
    await page.route(/\/api\/rung\/v1\/report/, async route => {
      const response = await route.fetch();
      const report = await response.json();
      await route.fulfill({
        response,
        json: {
          ...report,
          scan: {
            status: 'running',
            startedAt: new Date(Date.now() - 60_000).toISOString(),
            progress: 0.5,
          },
        },
      });
    });
    await page.reload();
    await expect(
      page.getByText(/scanned for the first time\. 50\s% of it is done/),
    ).toBeVisible();
  });
}

test('a portal in German speaks German', async ({ page }) => {
  const portal = await Portal.open(page, { language: 'de' });
  await page.goto('/rung/overview');
  await expect(page.getByText(/^Stand: /).first()).toBeVisible({
    timeout: 60_000,
  });
  await page.goto('/catalog/default/component/fraud-screening');
  await expect(
    page.getByRole('heading', { name: 'Stufe 3 genügt' }),
  ).toBeVisible();
  expect(portal).toBeDefined();
});
