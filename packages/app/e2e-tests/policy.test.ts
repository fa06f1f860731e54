import { expect, test } from '@playwright/test';
import { Portal } from './portal';

test('a policy is tried out: a threshold moves, what follows is shown, and the app-config can be copied', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await Portal.open(page);
  await page.goto('/rung/policy');
  const text = page.getByLabel('As written in app-config (YAML)');
  await expect(text).toHaveValue(/^rung:\n {2}profiles:/m);

  const start = page.getByRole('button', { name: 'Preview' });
  const result = page.getByRole('region', { name: 'What would move' });
  // The first scan may come before the catalog has taken in all examples.
  await expect(async () => {
    await start.click();
    await expect(
      result.getByText(/^Nothing moves of \d+ entities/),
    ).toBeVisible({ timeout: 10_000 });
    await expect(result.getByText(/moves of ([5-9]\d|[1-9]\d\d) /)).toBeVisible(
      {
        timeout: 1_000,
      },
    );
  }).toPass({ timeout: 90_000 });

  const availability = page.getByRole('group', { name: 'Availability' });
  const threshold = availability
    .getByLabel('Availability: Up to and including')
    .first();
  await threshold.fill('99');
  await threshold.press('Enter');
  await expect(threshold).toBeFocused();
  await expect(availability.getByText('Not the default')).toBeVisible();
  await expect(text).toHaveValue(/atMost: 99\n/);
  await expect(page.getByText('have changed since')).toBeVisible();

  await start.press('Enter');
  await expect(
    result.getByText(/\d+ of \d+ entities would move\. Verdicts: \d+ up\./),
  ).toBeVisible();
  await expect(start).toBeFocused();
  await expect(result.getByText(/^As of /)).toBeVisible();
  await expect(
    page
      .getByRole('table', { name: 'Verdicts that move' })
      .getByRole('row', { name: /^Rung 2 Rung 3/ }),
  ).toBeVisible();
  const entities = page.getByRole('table', { name: 'Entities' });
  await expect(entities.getByText('Rung 2 → Rung 3').first()).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV of all' }).click();
  expect((await download).suggestedFilename()).toMatch(/^rung-policy-.*\.csv$/);

  await page.getByRole('button', { name: 'Copy the app-config' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('atMost: 99\n');
  expect(copied).toContain('tier-1:');
});

test('a policy that cannot be used is said to be so at its line, and is not previewed', async ({
  page,
}) => {
  await Portal.open(page);
  await page.goto('/rung/policy');
  const text = page.getByLabel('As written in app-config (YAML)');
  await text.fill('rung:\n  compliance:\n    pci-dss: 9\n');
  await expect(page.getByText('Line 3 cannot be used:')).toBeVisible();
  await expect(
    page.getByText('rung.compliance.pci-dss is 9; write the rung it calls for'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Preview' })).toBeDisabled();
  await page.getByRole('button', { name: 'Back to what is in force' }).click();
  await expect(page.getByText('It can be used.')).toBeVisible();
});
