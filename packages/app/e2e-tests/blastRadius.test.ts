import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { expect, Page, test } from '@playwright/test';
import { fact, Portal, sidewaysOverflow } from './portal';

const region = '/rung/blast-radius?loss=region&name=eu-central-1';

/** The first scan may come before the catalog has taken in all examples. */
async function openRadius(page: Page, path: string): Promise<void> {
  await expect(async () => {
    await page.goto(path);
    await expect(
      page.getByRole('heading', { name: /of 43 components go down/ }),
    ).toBeVisible({ timeout: 10_000 });
  }).toPass({ timeout: 90_000 });
}

test('a platform lead asks what goes down with a region, and passes the answer on', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await Portal.open(page);
  await openRadius(page, '/rung/blast-radius');
  await expect(
    page.getByText(/^Proposed, because no other region runs more/),
  ).toBeVisible();

  // By the keyboard alone.
  await page.getByRole('button', { name: 'a region' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const name = page.getByRole('textbox', { name: 'Which region' });
  await expect(name).toBeFocused();
  await name.fill('eu-cen');
  await expect(
    page.getByRole('option', { name: /^eu-central-1 / }),
  ).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/loss=region&name=eu-central-1/);
  await expect(page.getByText('Region eu-central-1, lost')).toBeVisible();

  const broken = page.getByRole('list', { name: 'Broken promises' });
  await expect(
    broken.getByRole('listitem').filter({ hasText: 'Booking API' }),
  ).toContainText(
    /Booking API goes down by way of Loyalty Points and cluster .*, because region eu-central-1 is lost\..*What it depends on is down, though 1 of its own 2 places is left\./,
  );
  await expect(
    page
      .getByRole('list', { name: 'Promises that hang on a restore' })
      .getByRole('listitem'),
  ).toContainText('Loyalty Points');
  await expect(
    page
      .getByRole('list', { name: 'Promises kept' })
      .getByRole('listitem')
      .filter({ hasText: 'Edge Runtime' }),
  ).toContainText('survives the loss of a region');

  const picture = page.getByRole('region', {
    name: 'Systems and what depends on what',
  });
  await expect(picture.getByRole('link', { name: 'Booking' })).toBeVisible();
  await page.getByText('The dependencies as a table').click();
  await expect(
    page
      .getByRole('table', { name: /^Which system depends on which/ })
      .getByRole('row', { name: /^Partner Hub Developer Platform/ }),
  ).toBeVisible();

  await page.getByRole('button', { name: /^Down \d/ }).focus();
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByRole('table', { name: 'Down' })
      .getByRole('row', { name: /^Partner Portal/ }),
  ).toContainText('by way of Partner Gateway');
  await page.getByRole('button', { name: /^Untouched \d/ }).click();
  const untouched = page.getByRole('table', { name: 'Untouched' });
  // It can do without what is down for a while.
  await expect(
    untouched.getByRole('row', { name: /^Support Desk/ }),
  ).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^rung-blast-radius-/);
  expect(readFileSync(await file.path(), 'utf8')).toContain('booking-api');

  await page.getByRole('button', { name: 'Copy link' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('/rung/ladder');
  await page.goto(copied);
  await expect(page.getByText('Region eu-central-1, lost')).toBeVisible();

  await picture.getByRole('link', { name: 'Booking' }).click();
  await expect(
    page.getByRole('heading', { name: /of 5 components go down/ }),
  ).toBeFocused();
});

test('the page says what is not known, and groups by owner and domain', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await Portal.open(page);
  await openRadius(page, `${region}&groupBy=owner`);
  await expect(
    page
      .getByRole('list', { name: 'By owner' })
      .getByRole('link', { name: 'Booking Team' }),
  ).toBeVisible();
  await openRadius(page, `${region}&groupBy=domain`);
  await expect(
    page
      .getByRole('list', { name: 'By domain' })
      .getByRole('link', { name: 'Rental' }),
  ).toBeVisible();
  await page.goto('/rung/blast-radius?loss=region&name=atlantis');
  await expect(
    page.getByText('This is not known, or you may not see it'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'an entity' }).click();
  await expect(page).toHaveURL(/loss=entity&name=/);
  await expect(
    page.getByText(/^Proposed, because nothing else has more/),
  ).toBeVisible();
});

test('card and tab say what an entity goes down with, and lead there', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const portal = await Portal.open(page);
  await openRadius(page, region);
  const card = await portal.openCard('checkout-gateway');
  await card.getByRole('button', { name: 'More' }).click();
  await expect(fact(card, 'Goes down with')).toContainText(
    'Card Payments Platform',
  );

  await portal.openTab('checkout-gateway');
  await page.getByRole('button', { name: /^Goes down with any of \d/ }).focus();
  await page.keyboard.press('Enter');
  const points = page.getByRole('list', { name: 'Goes down with' });
  await expect(points).toContainText(
    /Checkout Gateway goes down by way of Card Payments Platform and cluster .*, because zone hall-1 is lost/,
  );
  await points.getByRole('link', { name: 'zone hall-1' }).click();
  await expect(page).toHaveURL(/\/rung\/blast-radius\?loss=zone&name=hall-1$/);
  await expect(page.getByText('Zone hall-1, lost')).toBeVisible();

  await page.goto('/rung/clusters');
  await page
    .getByRole('row', { name: /^payments-cluster/ })
    .getByRole('link', { name: 'What goes down with it' })
    .click();
  await expect(page.getByText('Cluster payments-cluster, lost')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of [1400, 360]) {
    test(`the page has no accessibility violation in the ${theme} theme, ${width} px wide`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 1000 });
      await Portal.open(page, { theme });
      await openRadius(page, region);
      await page.getByRole('button', { name: /^Down \d/ }).click();
      await expect(page.getByRole('table', { name: 'Down' })).toBeVisible();
      await page.getByText('The dependencies as a table').click();
      const { violations } = await new AxeBuilder({ page })
        .include('main')
        .analyze();
      expect(violations).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
    });
  }
}
