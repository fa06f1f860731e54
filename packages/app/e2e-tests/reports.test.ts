import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { Portal } from './portal';

test('every mark of the overview leads to the entities it counts', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  const bar = page.getByRole('link', { name: /^Rung 5\b/ }).first();
  const count = Number((await bar.innerText()).match(/(\d+)\s*$/)![1]);
  expect(count).toBeGreaterThan(1);
  await bar.click();
  await expect(page).toHaveURL(/\/rung\/entities\?kind=Component&rung=5$/);
  await expect(page.getByText(`${count} entities`)).toBeVisible();

  await portal.openReport('overview');
  await page
    .getByRole('table', { name: 'Needed against built' })
    .getByRole('link', { name: /over-built: rung 2 needed, rung 5 is built$/i })
    .click();
  await expect(page).toHaveURL(/resilience=2&built=5$/);
  await expect(page.getByText('1 entity')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Shift Roster' })).toBeVisible();
});

test('the list is filtered, sorted, paged and exported, and its address says how', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('entities');
  await expect(page.getByText('43 entities')).toBeVisible();
  // The count of messages at the side is a row as well.
  const rows = page.getByRole('main').getByRole('row');
  // The headings are one of them.
  await expect(rows).toHaveCount(26);

  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('26 to 43 of 43')).toBeVisible();
  await page.reload();
  await expect(page.getByText('26 to 43 of 43')).toBeVisible();

  await page.getByRole('button', { name: /^Rung needed/ }).click();
  await page.getByRole('button', { name: /^Rung needed/ }).click();
  await expect(page).toHaveURL(/orderBy=rung&order=desc/);
  await expect(page.getByText('1 to 25 of 43')).toBeVisible();
  await expect(rows.nth(1)).toContainText('Rung 6');

  await page.getByRole('searchbox', { name: 'Name or title' }).fill('booking');
  await expect(page).toHaveURL(/text=booking/);
  await expect(page.getByText('43 entities')).toBeHidden();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  await page.getByRole('button', { name: 'All columns' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(
    /^rung-assessments-\d{4}-\d{2}-\d{2}\.csv$/,
  );
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\n');
  expect(lines.length).toBeGreaterThan(3);
  expect(lines[0]).toContain('entityRef');
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(lines.length);

  await page
    .getByRole('button', { name: /^Remove the filter Name or title/ })
    .click();
  await expect(page.getByText('43 entities')).toBeVisible();
});

test('what passes no entity says what to do next', async ({ page }) => {
  const portal = await Portal.open(page);
  await portal.openReport('entities?text=no-such-entity');
  await expect(page.getByText('Nothing passes these filters')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(page.getByText('93 entities')).toBeVisible();
  await expect(page).toHaveURL(/entities\?kind=/);
});

test('an address is told what of it is not known, and where it leads nowhere', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('entities?fit=bogus&rung=99');
  await expect(
    page.getByText('fit=bogus and rung=99 are not known and were left out.'),
  ).toBeVisible();
  await expect(page).toHaveURL(/\/rung\/entities\?kind=Component$/);
  await page.goto('/rung/nonsense');
  await expect(page.getByText('There is no such page')).toBeVisible();
  await page.getByRole('link', { name: 'To the overview' }).click();
  await expect(page).toHaveURL(/\/rung\/overview/);
});

test('columns are chosen by keyboard, and stay chosen', async ({ page }) => {
  const portal = await Portal.open(page);
  await portal.openReport('entities');
  await page.getByRole('button', { name: 'Columns' }).focus();
  await page.keyboard.press('Enter');
  const choice = page.getByRole('checkbox', { name: 'Lifecycle' });
  await choice.press('Space');
  await expect(choice).toBeChecked();
  await page.keyboard.press('Escape');
  const column = page.getByRole('columnheader', { name: 'Lifecycle' });
  await expect(column).toBeVisible();
  await page.reload();
  await expect(column).toBeVisible();
});

test('the clusters say what was seen of them, and lead to what runs there', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  await page.goto('/rung/clusters');
  const row = page.getByRole('row', { name: /^rental-eu/ });
  await expect(row.getByText('Read', { exact: true })).toBeVisible();
  await expect(row.getByText('Environment: production')).toBeVisible();
  const needing = row.getByRole('link', { name: /^Rung \d/ }).first();
  const count = (await needing.innerText()).match(/(\d+)\s*$/)![1];
  await needing.click();
  await expect(page).toHaveURL(
    /\/rung\/entities\?(?=.*cluster=rental-eu)(?=.*rung=)/,
  );
  await expect(
    page.getByText(count === '1' ? '1 entity' : `${count} entities`),
  ).toBeVisible();
});

test('the watchlist says what could go, in all and of each', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('watchlist');
  const savings = page.getByRole('region', { name: 'Savings: over-built' });
  await expect(savings.getByText(/^In all, .+ could go\.$/)).toBeVisible();
  await expect(
    savings.getByRole('listitem').filter({ hasText: 'Shift Roster' }),
  ).toContainText('4 clusters and 2 regions could go.');
  await page
    .getByRole('link', { name: 'Show all: Savings: over-built' })
    .click();
  await expect(page).toHaveURL(/fit=over-built/);
  await expect(page).toHaveURL(/orderBy=could-go/);
  await expect(page.getByText('2 entities')).toBeVisible();
});

test('what would be saved is one click away from the sentence on top', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  await page.getByRole('link', { name: /built above it: .+ could go/ }).click();
  await expect(page).toHaveURL(/\/rung\/watchlist\?kind=Component#savings$/);
  await expect(
    page
      .getByRole('region', { name: 'Savings: over-built' })
      .getByText(/^In all, .+ could go\.$/),
  ).toBeVisible();
});

test('a finding opens to what it means and to the entities that have it', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('findings?finding=no-backups');
  await expect(
    page.getByText('There is nothing to restore from, and others rely on it.'),
  ).toBeVisible();
  await expect(
    page
      .getByRole('list', { name: 'By owner' })
      .getByRole('link', { name: /: \d+ open/ })
      .first(),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Card Payments Platform' }).click();
  await expect(portal.card()).toContainText('No backups');
});

test('the ladder can be entered at a rung', async ({ page }) => {
  await Portal.open(page);
  await page.goto('/rung/ladder#rung-3');
  await expect(page.getByRole('button', { name: /^Rung 3/ })).toBeFocused();
  await expect(
    page.getByRole('table', { name: 'The six rungs side by side' }),
  ).toContainText('Availability above 99.95 %');
});

test('the home page counts what the teams of the reader own', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  await page.goto('/home');
  await expect(page.getByText('Rungs of your teams')).toBeVisible();
  await page.getByRole('link', { name: 'Rung 5, Fleet of clusters' }).click();
  await expect(page).toHaveURL(
    /\/rung\/entities\?owner=.+&kind=Component&rung=5$/,
  );
  await expect(
    page.getByRole('link', { name: 'Checkout Gateway' }),
  ).toBeVisible();
});

test('the catalog is filtered by rung', async ({ page }) => {
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  await page.goto('/?filters[kind]=component&filters[user]=all');
  await page.getByRole('textbox', { name: 'Rung' }).click();
  await page.getByRole('option', { name: 'Rung 1' }).click();
  await expect(page.getByRole('link', { name: 'CI Playground' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Booking API' })).toBeHidden();
});

for (const width of [360, 768]) {
  test(`the rows of lists are cards on a page of ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 1000 });
    const portal = await Portal.open(page);
    await portal.openReport('entities?orderBy=findings&order=desc');
    const rows = page
      .getByRole('table', { name: 'Entities' })
      .locator('tbody > tr');
    await expect(rows).toHaveCount(25);
    const cells = await rows.first().locator('th, td').all();
    const boxes = await Promise.all(cells.map(cell => cell.boundingBox()));
    for (const [index, box] of boxes.entries()) {
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width).toBeLessThanOrEqual(width);
      expect(box!.y).toBeGreaterThan(boxes[index - 1]?.y ?? 0);
    }
    // What a list can be ordered by stays in reach.
    await page.getByRole('button', { name: 'Owner' }).last().click();
    await expect(page).toHaveURL(/orderBy=owner&order=asc/);

    await portal.openReport('watchlist');
    const watched = page
      .getByRole('list', { name: 'Savings: over-built' })
      .getByRole('listitem')
      .first();
    const last = await watched.boundingBox();
    expect(last!.x + last!.width).toBeLessThanOrEqual(width);
  });
}

test('pages of the reports say in the browser what they are', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('entities');
  // Before it may be how many messages there are.
  await expect(page).toHaveTitle(/Entities · Rung$/);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Entities' }),
  ).toBeVisible();
});

test('the overview says since when it compares, and fits on one printed page', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  // A portal that is new has no day before today to compare with.
  await expect(page.getByText('The comparison begins today.')).toBeVisible();

  await page.getByRole('button', { name: 'One page' }).click();
  await expect(page).toHaveURL(/print=/);
  await expect(page.getByText('Whom to talk to')).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
