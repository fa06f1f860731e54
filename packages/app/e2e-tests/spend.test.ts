import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Portal, sidewaysOverflow } from './portal';

const products = /\d+ .+ × €[\d,]+.* a month, your prices of Nov 1, 2025\./;

test('the overview says what could go and what closing takes, with the product, by owner or domain', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  const spend = page.getByRole('region', { name: 'Savings and spend' });
  await expect(spend.getByText('Could go').first()).toBeVisible();
  await expect(spend.getByText(products)).toHaveCount(2);
  await expect(
    spend.getByText(/^Of \d+ of \d+ it is not known what is built\./),
  ).toBeVisible();
  await expect(
    spend.getByRole('columnheader', { name: 'Owner' }),
  ).toBeVisible();

  const choice = spend.getByRole('button', { name: /^By / });
  await choice.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Domain' }).press('Enter');
  await expect(page).toHaveURL(/spendBy=domain/);
  await expect(
    spend.getByRole('columnheader', { name: 'Domain' }),
  ).toBeVisible();

  await page.goto('/rung/overview?print');
  await expect(
    page.getByRole('heading', { name: 'Savings and spend' }),
  ).toBeVisible();
  await expect(page.getByText(products).first()).toBeVisible();
});

test('the tab sets what is built beside what is enough, and the product beside what could go', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await portal.openReport('overview');
  await portal.openCard('shift-roster');
  await page.goto('/catalog/default/component/shift-roster/rung#spend');
  const spend = page.getByRole('region', { name: 'Savings and spend' });
  await expect(
    spend.getByText(
      '4 clusters × €730 + 2 regions × €1,200 + 2 zones × €90 = €5,500 a month, your prices of Nov 1, 2025.',
    ),
  ).toBeVisible();
  await expect(spend.getByRole('row', { name: /^Clusters/ })).toHaveText(
    'Clusters51',
  );

  await portal.openCard('card-payments');
  await page.goto('/catalog/default/component/card-payments/rung#spend');
  await expect(
    spend.getByText(/^Closing the gaps would take 2 zones/),
  ).toBeVisible();
});

for (const [theme, width] of [
  ['light', 1400],
  ['dark', 360],
] as const) {
  test(`savings and spend break no rule of accessibility and fit a page of ${width} pixels in the ${theme} theme`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 1000 });
    const portal = await Portal.open(page, { theme });
    await portal.openReport('overview');
    await portal.openCard('shift-roster');
    for (const path of [
      '/rung/overview',
      '/catalog/default/component/shift-roster/rung#spend',
    ]) {
      await page.goto(path);
      await expect(page.getByText(/× €730/).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .include('main')
        .analyze();
      expect.soft([path, violations]).toEqual([path, []]);
      expect.soft([path, await sidewaysOverflow(page)]).toEqual([path, 0]);
    }
  });
}
