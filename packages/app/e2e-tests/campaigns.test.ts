import { expect, test } from '@playwright/test';
import { Portal } from './portal';

test('a campaign says who is left, and leads there and back', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const portal = await Portal.open(page);
  await portal.openReport('campaigns');
  const campaigns = page.getByRole('table', { name: 'Campaigns' });
  await expect(
    campaigns.getByRole('row', { name: /^Six numbers for everything/ }),
  ).toContainText('Draft');
  await campaigns.getByRole('link', { name: 'Step down' }).click();

  await expect(page.getByText('cost money and nights')).toBeVisible();
  const left = page.getByRole('table', { name: 'Left' });
  // The first scan may come before the catalog has taken in all examples.
  await expect(async () => {
    await page.reload();
    await expect(left.getByRole('row', { name: /^Shift Roster/ })).toBeVisible({
      timeout: 10_000,
    });
  }).toPass({ timeout: 90_000 });
  await expect(
    page
      .getByRole('table', { name: 'Done' })
      .getByRole('row', { name: /^Booking Web/ }),
  ).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^rung-campaign-/);

  await left.getByRole('link', { name: 'Shift Roster' }).click();
  const card = await portal.openCard('shift-roster');
  await expect(card).toContainText(/Asked of you: Step down, by .*2036/);
  await card.getByRole('link', { name: 'Step down' }).click();
  await expect(page).toHaveURL(
    /\/rung\/campaigns\?campaign=default%2Fstep-down$/,
  );
});

test('nothing is asked of what is done, and the page of a campaign leads to it', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  const card = await portal.openCard('booking-web');
  await expect(card).toContainText('Rung 3 is enough');
  await expect(card).not.toContainText('Asked of you');

  await page.goto('/catalog/default/resource/step-down');
  await page
    .getByRole('link', { name: 'Who is left, and who is done' })
    .click();
  await expect(page.getByRole('heading', { name: 'Step down' })).toBeVisible();
});
