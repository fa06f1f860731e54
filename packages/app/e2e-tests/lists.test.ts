import { readFile } from 'node:fs/promises';
import { expect, Page, test } from '@playwright/test';
import { Portal } from './portal';

const saved = { waitUntil: 'networkidle' } as const;

async function downloadFrom(page: Page, button: string): Promise<string[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return (await readFile(await file.path(), 'utf8')).trim().split('\n');
}

test('what changed is one click away, from what to what, and as a file', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  await page.getByRole('tab', { name: 'Changes' }).click();
  await expect(page).toHaveTitle(/Changes · Rung$/);
  await expect(
    page.getByRole('button', { name: 'Changes of the last 30 days' }),
  ).toBeVisible();
  await expect(
    page.getByText(/entities were seen for the first time/),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Show them' }).click();
  await expect(page).toHaveURL(/first=true/);
  const rows = page
    .getByRole('table', { name: 'What moved, newest first' })
    .locator('tbody > tr');
  await expect(rows).toHaveCount(25);
  await portal.choose('Changes of', 'the last 7 days');
  await expect(page).toHaveURL(/span=week/);
  await expect(rows).toHaveCount(25);

  const lines = await downloadFrom(page, 'Export CSV');
  expect(lines[0]).toContain('"rungBefore","rung"');
  expect(lines.length).toBeGreaterThan(40);
});

test('a view of a list is kept under a name, and comes back', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('entities?kind=API&orderBy=owner&order=desc');
  await page.getByRole('button', { name: 'Views' }).press('Enter');
  await page
    .getByRole('textbox', { name: 'Name of the view' })
    .fill('Our APIs');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('button', { name: 'Our APIs', exact: true }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Saved as Our APIs')).toBeVisible();

  await page.goto('/rung/entities', saved);
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('button', { name: 'Our APIs', exact: true }).click();
  await expect(page).toHaveURL(/kind=API&orderBy=owner&order=desc$/);
  await page.getByRole('button', { name: 'Remove Our APIs' }).click();
  await expect(
    page.getByText('Save what you see under a name, and find it here.'),
  ).toBeVisible();
});

test('who has not stated anything is known within two clicks', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('overview?kind=*');
  await page
    .getByRole('link', { name: /Unassessed/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/rung\/entities\?.*status=unassessed/);
  await expect(page.getByText(/^\d+ entit(y|ies)/).first()).toBeVisible();
});

test('a former address of the list leads to it, with all that it says', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('components?kind=Component&rung=5');
  await expect(page).toHaveURL(/\/rung\/entities\?kind=Component&rung=5$/);
});

test('those who keep the data see what does not count, and have it scanned', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  await page.getByRole('tab', { name: 'Data' }).click();
  const row = page.getByRole('row', { name: /^Spare Parts/ }).first();
  await expect(row).toContainText('rung.dev/rto: fifteen minutes');
  await page.getByRole('button', { name: 'Scan now' }).click();
  await expect(page.getByRole('button', { name: 'Scan now' })).toBeEnabled({
    timeout: 30_000,
  });
  await expect(page.getByText(/^Succeeded on/)).toBeVisible();
});

test('the state of the data is not for everybody', async ({ page }) => {
  await page.route('**/api/permission/authorize', async route => {
    const response = await route.fetch();
    const { items } = route.request().postDataJSON();
    const refused = new Set(
      items
        .filter(
          ({ permission }: { permission: { name: string } }) =>
            permission.name === 'rung.refresh.create',
        )
        .map(({ id }: { id: string }) => id),
    );
    const body = await response.json();
    await route.fulfill({
      response,
      json: {
        items: body.items.map((item: { id: string; result: string }) =>
          refused.has(item.id) ? { ...item, result: 'DENY' } : item,
        ),
      },
    });
  });
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  await expect(page.getByRole('tab', { name: 'Overview' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Data' })).toBeHidden();
  await page.goto('/rung/data');
  await expect(
    page.getByText('You may not see the state of the data'),
  ).toBeVisible();
});
