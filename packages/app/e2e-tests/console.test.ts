import { expect, Page, test } from '@playwright/test';
import { ConsoleListener, isOwn } from './ConsoleListener';
import { Portal } from './portal';

const entity = '/catalog/default';

/** Every face: what is seen on it once it is there, and what is done on it. */
const faces: {
  path: string;
  shows: (page: Page) => ReturnType<Page['locator']>;
  act?: (page: Page) => Promise<void>;
}[] = [
  card('component/card-payments', /Rung 3 is needed/),
  // Not a component: the tests of the templates state requirements for the
  // only one that has none.
  card('resource/office-fleet', 'No requirement is stated yet'),
  card('component/spare-parts-catalog', /^Rung 3/),
  card('system/booking', /rung/),
  card('group/booking-team', /rung/),
  {
    path: `${entity}/component/card-payments/rung`,
    shows: page => page.getByRole('heading', { name: 'Requirements' }),
    act: async page => {
      for (const summary of await page.locator('summary:visible').all()) {
        await summary.click();
      }
    },
  },
  ...['overview', 'entities', 'watchlist', 'findings'].map(report => ({
    path: `/rung/${report}`,
    shows: (page: Page) => page.getByText(/^As of /),
  })),
  {
    path: '/rung/clusters',
    shows: page => page.getByText('Components by rung needed'),
  },
  {
    path: '/rung/nonsense',
    shows: page => page.getByText('There is no such page'),
  },
  {
    path: '/rung/ladder',
    shows: page => page.getByText('Several regions'),
  },
  {
    path: '/rung/calculator',
    shows: page =>
      page.getByRole('heading', { name: 'No requirement is stated yet' }),
    act: async page => {
      await page
        .getByRole('textbox', { name: 'Availability', exact: true })
        .fill('99.9');
      await expect(
        page.getByRole('heading', { name: 'Rung 3, incomplete' }),
      ).toBeVisible();
    },
  },
  { path: '/home', shows: page => page.getByText('Rungs of your teams') },
  { path: '/?filters[rung]=3', shows: page => page.getByText('Rung 3') },
  {
    path: '/create/templates/default/state-requirements',
    shows: page =>
      page.getByRole('textbox', { name: 'RTO for a zone', exact: true }),
    act: async page => {
      await page
        .getByRole('textbox', { name: 'RTO for a zone', exact: true })
        .fill('15m');
    },
  },
];

function card(path: string, headline: string | RegExp) {
  return {
    path: `${entity}/${path}`,
    shows: (page: Page) =>
      page
        .locator('.bui-Card', { hasText: 'Kubernetes rung' })
        .getByText(headline),
  };
}

test('nothing that the console says is of Rung', async ({ page }) => {
  test.setTimeout(300_000);
  const listener = ConsoleListener.listen(page);
  const portal = await Portal.open(page);
  // The first scan comes some seconds after the start.
  await portal.openReport('overview');

  for (const { path, shows, act } of faces) {
    await test.step(path, async () => {
      await portal.goWithin(path);
      await expect(shows(page).first()).toBeVisible({ timeout: 30_000 });
      await act?.(page);
    });
  }
  expect(listener.complaints).toEqual([]);
});

test('what the console says is of whoever is nearest to the cause', () => {
  const own =
    '    at Cell (webpack-internal:///../../plugins/rung/src/x.tsx:1)';
  const host =
    '    at Page (webpack-internal:///../../node_modules/@backstage/x/dist/y.js:1)';
  expect(isOwn(`Warning: keys\n    at li\n${own}\n${host}`)).toBe(true);
  expect(isOwn(`Warning: keys\n    at li\n${host}\n${own}`)).toBe(false);
  expect(isOwn(`Extension 'sub-page:rung/ladder' uses implicit`)).toBe(true);
  expect(isOwn(`Extension 'page:catalog' uses implicit`)).toBe(false);
});
