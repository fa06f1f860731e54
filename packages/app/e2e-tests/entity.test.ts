import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { fact, Portal } from './portal';

test('the card leads to the tab, to the memo and to the template', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  const card = await portal.openCard('fraud-screening');
  await card.getByRole('link', { name: 'Details' }).click();
  await expect(
    page.getByRole('heading', { name: 'Requirements', exact: true }),
  ).toBeVisible();

  await portal.openCard('fraud-screening');
  await card.getByRole('link', { name: 'Memo' }).click();
  await expect(
    page.getByRole('heading', { name: 'Memo', exact: true }),
  ).toBeFocused();
  await expect(page.getByText('Rung memo: Fraud Screening')).toBeVisible();

  await portal.openCard('fraud-screening');
  await card.getByRole('link', { name: 'Change requirements' }).click();
  await expect(
    page.getByText(/^What Fraud Screening states now/),
  ).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Availability' })).toHaveValue(
    '99.95',
  );
});

test('the card tells on focus where a requirement comes from', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  const card = await portal.openCard('booking-web');
  await fact(card, 'Why rung 3')
    .getByRole('button', { name: /paying/ })
    .focus();
  await expect(page.getByRole('tooltip')).toContainText(
    'Inherited from its system',
  );
  await expect(page.getByRole('tooltip')).toContainText('rung.dev/audience');
});

test('a system shows what its parts need beside what it needs itself', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  const card = await portal.openCard('checkout', 'system');
  await expect(card.getByText('Up to rung 5 is needed')).toBeVisible();
  await card.getByRole('link', { name: '1 under-built' }).click();
  await expect(
    page.getByRole('link', { name: 'Card Payments Platform' }),
  ).toBeVisible();
});

test('a group shows what it and the groups below it own', async ({ page }) => {
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  const card = await portal.openCard('payments-department', 'group');
  await expect(card.getByText(/^Up to rung \d is needed$/)).toBeVisible();
});

for (const [kind, name] of [
  ['resource', 'payments-db'],
  ['api', 'card-charges'],
  ['domain', 'payments'],
] as const) {
  test(`there is a card for the ${kind} ${name}`, async ({ page }) => {
    const portal = await Portal.open(page);
    const card = await portal.openCard(name, kind);
    await expect(card.getByRole('heading', { level: 4 }).first()).toBeVisible();
  });
}

test('the tab shows each requirement on its scale, and gives the memo away', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  await portal.openTab('checkout-gateway');
  for (const title of [
    'The two axes',
    'Findings',
    'Dependencies',
    'Data and isolation',
    'What is built',
    'About this rung',
    'History',
    'Memo',
  ]) {
    await expect(
      page.getByRole('heading', { name: title, exact: true, level: 2 }),
    ).toBeVisible();
  }
  await expect(
    page.getByText(/it reaches 99\.\d+% at best/).first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^# Rung memo: Checkout Gateway\n/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as Markdown' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file.trimEnd()).toBe(copied.trimEnd());
});
