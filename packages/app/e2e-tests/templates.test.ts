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

  await portal.choose('Profile', 'tier-2');
  await expect(verdict(page)).toHaveText('Rung 3, incomplete');
  const availability = page.getByRole('textbox', { name: 'Availability' });
  await availability.fill('a lot');
  await page.getByRole('button', { name: 'Review' }).click();
  await expect(
    page.getByText(/1 value cannot be read\. It is marked/).first(),
  ).toBeVisible();
  await expect(page.getByText(/The value is not a percentage/)).toHaveCount(1);
  await availability.fill('99.99');
  await expect(verdict(page)).toHaveText('Rung 6, incomplete');
  await page.getByRole('textbox', { name: 'Pods' }).fill('4');
  await page.getByRole('textbox', { name: 'Teams' }).fill('1');

  await page.getByRole('button', { name: 'Review' }).click();
  const review = page.getByRole('row').filter({ hasText: 'What this changes' });
  for (const told of [
    'Profile: tier-2, new',
    /Availability: 99\.99\s?%, new/,
    'Pods: 4, new',
    'Rung 6 is needed. Before: No requirement is stated yet',
  ]) {
    await expect(review).toContainText(told);
  }
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(availability).toHaveValue('99.99');
  await portal.runTemplate();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Availability: 99.99, new' }),
  ).toBeVisible();

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

/** Moves the focus until it is where it is to be, as somebody does by keyboard. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 150; step++) {
    if (await target.evaluate(each => each === document.activeElement)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('a requirement gets from the card to the card by keyboard alone', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const portal = await Portal.open(page);
  const card = await portal.openCard('wallet');
  await tabTo(page, card.getByRole('link', { name: /requirements$/ }));
  await page.keyboard.press('Enter');
  const audience = page.locator('#requirement-audience');
  await expect(audience).toBeVisible();
  await tabTo(page, audience);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  for (const _ of ['self', 'team', 'internal']) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(audience).toHaveText('internal');
  await tabTo(page, page.getByRole('button', { name: 'Review' }));
  await page.keyboard.press('Enter');
  const create = page.getByRole('button', { name: 'Create', exact: true });
  await expect(create).toBeVisible();
  await tabTo(page, create);
  await page.keyboard.press('Enter');
  const entity = page.getByRole('link', { name: 'Open the entity' });
  await expect(entity).toBeVisible({ timeout: 60_000 });
  await tabTo(page, entity);
  await page.keyboard.press('Enter');
  await expect(portal.card()).toBeVisible();
  expect(read('domains/payments.yaml')).toMatch(
    /name: wallet[\s\S]{0,400}rung\.dev\/audience: internal/,
  );
});

test('a finding is accepted, and what is built is declared, by the template', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const portal = await Portal.open(page);
  await portal.openCard('card-payments');
  const before = read('domains/payments.yaml');
  const form = `/create/templates/default/state-requirements?${new URLSearchParams(
    { formData: '{"entity":"component:default/card-payments"}' },
  )}`;
  await page.goto(`${form}#accept.no-backups`);
  const until = page.getByLabel('Until');
  await expect(until).toBeFocused();
  await page
    .getByRole('textbox', { name: 'Reason', exact: true })
    .fill('A migration ends it');
  await expect(page.getByText(/Choose the day until which/)).toHaveCount(1);
  await page.getByRole('button', { name: 'Review' }).click();
  await expect(
    page.getByText(/cannot be read\. It is marked/).first(),
  ).toBeVisible();
  const end = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await until.fill(end);
  await portal.runTemplate();
  expect(read('domains/payments.yaml')).toContain(
    `rung.dev/accept.no-backups: 'until ${end}: A migration ends it'`,
  );

  await page.goto(`${form}#built.zones`);
  await expect(
    page.getByRole('textbox', { name: 'Zones', exact: true }),
  ).toBeFocused();
  await page.getByRole('textbox', { name: 'Zones', exact: true }).fill('2');
  await expect(page.getByText(/^Zones: 2/)).toBeVisible();
  await portal.runTemplate();
  const after = read('domains/payments.yaml');
  expect(after).toContain("rung.dev/built.zones: '2'");
  const comments = (text: string) => text.match(/#.*/g);
  expect(comments(after)).toEqual(comments(before));
});

test('an exercise is recorded from the finding that asks for one', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const portal = await Portal.open(page);
  await portal.openCard('vehicle-registry');
  await page.goto('/catalog/default/component/vehicle-registry/rung#findings');
  const record = page.getByRole('link', {
    name: 'Record an exercise Zone loss not exercised',
  });
  await expect(record).toBeVisible();
  await record.click();

  await expect(page.getByRole('radio', { name: 'A zone' })).toBeChecked();
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Day').fill(day);
  const took = page.getByRole('textbox', { name: 'Recovery took' });
  await took.fill('a while');
  await page
    .getByRole('textbox', { name: 'Link to the record' })
    .fill('https://drills.haulwren.example/runs/zone-loss-13');
  await page.getByRole('button', { name: 'Review' }).click();
  await expect(page.getByText(/must match pattern/).first()).toBeVisible();
  await took.fill('12m');
  await page.getByRole('textbox', { name: 'Data lost' }).fill('0');
  await portal.runTemplate();
  const file = read('domains/fleet.yaml');
  for (const line of [
    `rung.dev/built.zone-loss-exercised: '${day}'`,
    'rung.dev/built.zone-loss-recovered-in: 12m',
    "rung.dev/built.zone-loss-data-lost: '0'",
    "rung.dev/built.zone-loss-evidence: 'https://drills.haulwren.example/runs/zone-loss-13'",
  ]) {
    expect(file).toContain(line);
  }

  // It took longer than the five minutes that are stated.
  await expect(async () => {
    const card = await portal.openCard('vehicle-registry');
    await expect(card.getByText('Recovery missed its target')).toBeVisible({
      timeout: 3_000,
    });
  }).toPass({ timeout: 60_000 });
  await page.goto('/catalog/default/component/vehicle-registry/rung');
  await expect(
    page.getByText(/^Measured on .*: 12\smin, which misses it$/),
  ).toBeVisible();
  await expect(
    page.getByText(/^Measured on .*: 0\ss, which keeps it$/),
  ).toBeVisible();
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
  await portal.choose('Profile', 'tier-3');
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
