import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, Locator, Page, test } from '@playwright/test';
import { Portal } from './portal';

/** The copy of the examples that the portal of these tests reads and writes. */
const examples = resolve(
  __dirname,
  '../../../node_modules/.cache/e2e-examples',
);

function read(path: string): string {
  return readFileSync(resolve(examples, path), 'utf8');
}

/** What the form says would be enough. */
function verdict(page: Page): Locator {
  return page
    .getByRole('heading')
    .filter({ hasText: /^Rung \d|^No requirement is stated yet/ });
}

/** The catalog reads a changed file within some seconds. */
async function expectRung(portal: Portal, name: string, headline: string) {
  await expect(async () => {
    const card = await portal.openCard(name);
    await expect(card.getByRole('heading', { name: headline })).toBeVisible({
      timeout: 3_000,
    });
  }).toPass({ timeout: 60_000 });
}

test('a team states its requirements from the card', async ({ page }) => {
  test.setTimeout(180_000);
  const portal = await Portal.open(page);
  const before = read('domains/fleet.yaml');
  const card = await portal.openCard('yard-signage');
  await card.getByRole('link', { name: 'State requirements' }).click();
  await expect(page.getByText(/^What Yard Signage states now/)).toBeVisible();
  await expect(verdict(page)).toHaveText('No requirement is stated yet');

  const profile = page.getByRole('combobox', { name: 'Profile' });
  await profile.selectOption('tier-2');
  await expect(verdict(page)).toHaveText('Rung 3, incomplete');
  const availability = page.getByRole('textbox', { name: 'Availability' });
  await availability.fill('a lot');
  await page.getByRole('button', { name: 'Review' }).click();
  await expect(
    page.getByText(/^Availability “a lot”: The value is not/),
  ).toBeVisible();
  await availability.fill('99.99');
  await expect(verdict(page)).toHaveText('Rung 6, incomplete');
  await page.getByRole('textbox', { name: 'Pods' }).fill('4');
  await page.getByRole('textbox', { name: 'Teams' }).fill('1');

  await page.getByRole('button', { name: 'Review' }).click();
  for (const [name, text] of [
    ['Profile', 'tier-2'],
    ['Availability', '99.99'],
    ['Pods', '4'],
  ]) {
    const row = page.getByRole('row').filter({ hasText: name });
    await expect(row).toContainText(text);
  }
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(availability).toHaveValue('99.99');
  await portal.runTemplate();
  await expect(page.getByText(/availability: 99\.99/).first()).toBeVisible();

  expect(read('domains/fleet.yaml')).toBe(
    before.replace(
      /(name: yard-signage .*\n.*\n.*\n)/,
      [
        '$1  annotations:',
        '    rung.dev/profile: tier-2',
        "    rung.dev/availability: '99.99'",
        "    rung.dev/pods: '4'",
        "    rung.dev/teams: '1'",
        '',
      ].join('\n'),
    ),
  );
  await expectRung(portal, 'yard-signage', 'Rung 6 is needed');
});

test('a new service comes from an empty form to its card', async ({ page }) => {
  test.setTimeout(180_000);
  const portal = await Portal.open(page);
  // Until the catalog has taken in what the form offers.
  await portal.openCard('fraud-screening');
  await page.goto('/create');
  await page.getByRole('button', { name: 'Choose' }).first().click();

  await page.getByRole('textbox', { name: 'Name' }).fill('helmet-locker');
  await page.getByRole('textbox', { name: 'Title' }).fill('Helmet Locker');
  await page
    .getByRole('textbox', { name: 'What it does' })
    .fill('Opens the lockers that hold helmets.');
  await page.getByRole('textbox', { name: 'Owner' }).fill('booking');
  await page
    .getByRole('option', { name: /Booking/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'System' }).fill('book');
  await page.getByRole('option', { name: 'Booking' }).click();
  await page.getByRole('button', { name: 'Next' }).click();

  // Its system says that customers pay for it.
  await expect(verdict(page)).toHaveText('Rung 3, incomplete');
  await page.getByRole('combobox', { name: 'Profile' }).selectOption('tier-3');
  await page.getByRole('textbox', { name: 'Pods' }).fill('4..12');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await portal.runTemplate();

  expect(read('services/helmet-locker/catalog-info.yaml')).toContain(
    'rung.dev/profile: tier-3',
  );
  expect(read('services/helmet-locker/docs/rung-memo.md')).toContain('Rung 3');
  await page.getByRole('link', { name: 'Open the service' }).click();
  await expectRung(portal, 'helmet-locker', 'Rung 3, incomplete');
});
