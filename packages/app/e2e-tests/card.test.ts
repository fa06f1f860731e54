import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { fact, overflowOf, Portal } from './portal';

/** What the examples derive by hand, entity by entity. */
const expected: { entityRef: string; status: string; rung?: number }[] =
  JSON.parse(
    readFileSync(resolve(__dirname, '../../../examples/expected.json'), 'utf8'),
  );

test('every component of the demo shows its rung', async ({ page }) => {
  test.setTimeout(300_000);
  const portal = await Portal.open(page);
  const components = expected.filter(({ entityRef }) =>
    entityRef.startsWith('component:'),
  );
  expect(components.length).toBeGreaterThanOrEqual(24);

  for (const { entityRef, status, rung } of components) {
    const headline = {
      assessed: `Rung ${rung} is (enough|needed)(, rung \\d is built)?`,
      incomplete: `Rung ${rung}(, incomplete| is needed, rung \\d is built)`,
      unassessed: 'No requirement is stated yet',
    }[status];
    const card = await portal.openCard(entityRef.split('/')[1]);
    await expect(card.getByRole('heading', { level: 4 })).toHaveText(
      new RegExp(`^${headline}$`),
    );
  }
});

test('an assessed component says what forces its rung and what would change it', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  const card = await portal.openCard('checkout-gateway');
  await expect(card).toContainText('Rung 5 is enough');
  await expect(card).toContainText('Fleet of clusters');
  await expect(fact(card, 'Why rung 5')).toHaveText(
    /RTO for a region 4\sh.*RPO for a region 15\smin/,
  );
  await expect(fact(card, 'Forgone')).toHaveText(
    'Rung 6, Several regions. The outage of a region takes the service down until it is recovered elsewhere.',
  );
  await expect(fact(card, 'Climb trigger')).toContainText(
    /Availability above 99.95.*any higher number calls for rung 6/,
  );
  await card.getByRole('button', { name: 'More' }).click();
  await expect(fact(card, 'Budget')).toContainText(
    '21 min 36 s of downtime a month',
  );
});

test('an over-built tool needs no more than rung 2', async ({ page }) => {
  const portal = await Portal.open(page);
  const card = await portal.openCard('shift-roster');
  await expect(card).toContainText('Rung 2 is enough, rung 5 is built');
  await expect(card).toContainText('4 clusters and 2 regions could go');
  await expect(fact(card, 'Forgone')).toHaveText(
    /^You could go without rungs 3 and 5\. The outage of a zone takes the service down/,
  );
});

test('regulated payments on one control-plane node are under-built', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  const card = await portal.openCard('card-payments');
  await expect(card).toContainText('Rung 3 is needed, rung 1 is built');
  await expect(card).not.toContainText('is enough');
  await expect(card).toContainText(
    'Missing: 2 zones, a control plane that survives a node, and backups.',
  );
});

test('a platform is a headline of its own, and a layer on a higher rung', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  const platform = await portal.openCard('internal-runtime');
  await expect(platform).toContainText('Rung 4 is enough');
  await platform.getByRole('button', { name: 'More' }).click();
  await expect(fact(platform, 'Platform')).toHaveText(
    'Justified: 11 teams, and it pays off above 5.',
  );
  const layer = await portal.openCard('edge-runtime');
  await expect(layer).toContainText('Rung 6 is needed');
  await expect(layer).toContainText('Several regions, with platform layer');
});

test('an inherited requirement says where it was stated', async ({ page }) => {
  const portal = await Portal.open(page);
  const card = await portal.openCard('booking-web');
  await expect(fact(card, 'Why rung 3')).toContainText(
    'Audience paying from its system Booking',
  );
});

test('a incomplete answer names its guesses', async ({ page }) => {
  const portal = await Portal.open(page);
  const card = await portal.openCard('booking-notifier');
  await expect(card).toContainText('Rung 3, incomplete');
  await expect(card).toContainText('Marked as a guess: RTO and RPO.');
});

test('an invalid value is shown as written, with what to write', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  const card = await portal.openCard('spare-parts-catalog');
  await expect(card).toContainText('Stated, but unreadable');
  await expect(card.getByText('RTO', { exact: true })).toHaveCount(0);
  await expect(card).toContainText('rung.dev/rto says “fifteen minutes”.');
  await expect(card).toContainText('Write a duration such as 30s, 5m');
});

for (const [name, headline, next] of [
  ['yard-signage', 'No requirement is stated yet', 'State requirements'],
  ['card-payments', 'Rung 3 is needed, rung 1', 'See what is missing'],
  ['shift-roster', 'Rung 2 is enough, rung 5', 'See what could go'],
  ['booking-web', 'Rung 3 is enough', 'Change requirements'],
] as const) {
  test(`the next step of ${name} is the one filled button: ${next}`, async ({
    page,
  }) => {
    const portal = await Portal.open(page);
    const card = await portal.openCard(name);
    await expect(card.getByRole('heading', { level: 4 })).toContainText(
      headline,
    );
    const filled = card.locator('a[data-variant="primary"]:visible');
    await expect(filled).toHaveText([next]);
    await filled.click();
    await expect(page).toHaveURL(
      next.startsWith('See') ? /\/rung#findings$/ : /state-requirements/,
    );
  });
}

for (const [width, tallest] of [
  [1400, 560],
  [360, 720],
] as const) {
  test(`the card is at most ${tallest} pixels tall on a page of ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 1000 });
    const portal = await Portal.open(page);
    for (const name of [
      'card-payments',
      'shift-roster',
      'booking-web',
      'booking-notifier',
      'booking-api',
    ]) {
      const card = await portal.openCard(name);
      await expect(card.getByText(/^(High|Medium|Low)$/).first()).toBeVisible();
      const { height } = (await card.boundingBox())!;
      expect(height, name).toBeLessThanOrEqual(tallest);
    }
  });
}

test('an error can be retried, and what may not be seen is said so', async ({
  page,
}) => {
  const portal = await Portal.open(page);
  await page.route('**/api/rung/v1/assessments/**', route =>
    route.fulfill({ status: 503, json: {} }),
  );
  const card = await portal.openCard('checkout-gateway');
  await expect(card).toContainText('The assessment could not be loaded');
  await page.unroute('**/api/rung/v1/assessments/**');
  await card.getByRole('button', { name: 'Try again' }).click();
  await expect(card).toContainText('Rung 5 is enough');

  await page.route('**/api/rung/v1/assessments/**', route =>
    route.fulfill({ status: 404, json: {} }),
  );
  await portal.openCard('checkout-gateway');
  await expect(card).toContainText('You may not see this assessment');
});

for (const theme of ['light', 'dark'] as const) {
  test(`the card has no accessibility violation in the ${theme} theme`, async ({
    page,
  }) => {
    const portal = await Portal.open(page, { theme });
    for (const name of [
      'checkout-gateway',
      'edge-runtime',
      'booking-api',
      'spare-parts-catalog',
      'card-payments',
      'shift-roster',
      'yard-signage',
    ]) {
      const card = await portal.openCard(name);
      await expect(card.getByRole('heading', { level: 4 })).toBeVisible();
      const more = card.getByRole('button', { name: 'More' });
      if (await more.isVisible()) {
        await more.click();
        await expect(fact(card, 'Platform')).toBeVisible();
      }
      const { violations } = await new AxeBuilder({ page })
        .include('.bui-Card:has(h4)')
        .analyze();
      expect(violations).toEqual([]);
    }
  });
}

for (const [width, picture] of [
  [360, 'below'],
  [768, 'below'],
  [1400, 'beside'],
] as const) {
  test(`the card fits a page of ${width} pixels, the reasons ${picture} the picture`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 1000 });
    const portal = await Portal.open(page);
    const card = await portal.openCard('booking-api');
    const ladder = card.getByRole('img', { name: /^Ladder of six rungs/ });
    await expect(ladder).toBeVisible();
    expect(await overflowOf(card)).toBe(0);
    const reasons = await fact(card, 'Forgone').boundingBox();
    const drawn = await ladder.boundingBox();
    const isBeside = drawn!.x + drawn!.width <= reasons!.x;
    expect(isBeside ? 'beside' : 'below').toBe(picture);
  });
}
