import { say } from '../../platform/launcher.ts';
import type { Figure } from '../Figure.ts';
import type { OpenContext } from '../portal/openBrowser.ts';
import { TablePage } from './TablePage.ts';
import type { NextRows } from './timeNextRows.ts';

// Nothing of this catalog needs rung 5.
const rungs = [1, 2, 3, 6, 2];
const orders = ['Name', 'Rung needed', 'Built', 'Climb when', 'Name'];
const words = [
  ...['payment', 'gateway', 'booking', 'archive', 'worker'],
  ...['ticket', 'ledger', 'mailer', 'forecast', 'fleet'],
];
const lifecycles = [
  'production',
  'experimental',
  'deprecated',
  'production',
  'experimental',
];
const pages = 10;
const aimMs = 200;

/** The list of the plugin beside the catalog's own, each with ten inputs of a sort. */
export async function measureTables(openContext: OpenContext) {
  return [
    ...(await measureComponents(openContext)),
    ...(await measureCatalog(openContext)),
  ];
}

async function measureComponents(openContext: OpenContext): Promise<Figure[]> {
  say('Filtering and sorting the list of components');
  const table = await TablePage.create(
    openContext,
    '/rung/entities',
    '/api/rung/',
  );
  const { page } = table;
  await table.open();
  const sorts = await table.timeClicks(
    twice(orders.map(name => page.getByRole('button', { name, exact: true }))),
  );
  await table.open();
  const turns = await table.timeClicks(
    Array(pages).fill(page.getByRole('button', { name: 'Next', exact: true })),
  );
  await table.open();
  const texts = await table.timeTexts(
    page.getByRole('searchbox', { name: 'Name or title' }),
    words,
  );
  await table.open();
  await page.getByRole('button', { name: 'Rung', exact: true }).click();
  const filters = await table.timeClicks(
    rungs.flatMap(rung =>
      // To filter by it, and not to any more.
      twice([page.getByRole('checkbox', { name: `Rung ${rung}` })]),
    ),
  );
  await table.close();
  return [
    { ...figure('filter', 'Components: filter by a rung', filters), aimMs },
    { ...figure('sort', 'Components: sort by a column', sorts), aimMs },
    figure('nextPage', 'Components: next page', turns),
    figure('text', 'Components: filter by a text', texts),
    {
      key: 'textPause',
      name: '  of it waiting for more letters',
      milliseconds: texts.map(({ pauseMs }) => pauseMs),
    },
    {
      key: 'textAnswer',
      name: '  of it since then',
      milliseconds: texts.map(time => time.milliseconds - time.pauseMs),
      aimMs,
    },
  ];
}

async function measureCatalog(openContext: OpenContext): Promise<Figure[]> {
  say("Filtering the catalog's own list");
  const table = await TablePage.create(
    openContext,
    '/catalog',
    '/api/catalog/',
  );
  const { page } = table;
  await table.open();
  const turns = await table.timeClicks(
    Array(pages).fill(page.getByRole('button', { name: 'Next Page' })),
  );
  await table.open();
  await page.getByRole('textbox', { name: 'Lifecycle' }).click();
  const filters = await table.timeClicks(
    lifecycles.flatMap(name => twice([page.getByRole('option', { name })])),
  );
  await table.close();
  return [
    figure('catalogFilter', 'Catalog: filter by a lifecycle', filters),
    figure('catalogNextPage', 'Catalog: next page', turns),
  ];
}

function twice<Item>(items: readonly Item[]): Item[] {
  return [...items, ...items];
}

function figure(key: string, name: string, times: readonly NextRows[]): Figure {
  return {
    key,
    name,
    milliseconds: times.map(({ milliseconds }) => milliseconds),
  };
}
