import { percentile, rounded } from '../platform/figures.ts';
import { Problem, say, type Running } from '../platform/launcher.ts';
import { Platform } from '../platform/Platform.ts';
import { runProgram } from '../platform/runProgram.ts';
import { cardFigures, shiftTable } from './card/cardFigures.ts';
import { measureCard } from './card/measureCard.ts';
import { measureSizes } from './chunks/measureSizes.ts';
import { figureTable, type Figure } from './Figure.ts';
import { measureNavigations } from './navigation/measureNavigations.ts';
import { assessedNames } from './portal/assessedNames.ts';
import { openBrowser, requireBrowser } from './portal/openBrowser.ts';
import { databasePrefix, startPortal } from './portal/startPortal.ts';
import { measureTables } from './table/measureTables.ts';

const usualComponents = 10_000;

/** Measures the plugin in a browser, beside the faces of the catalog itself. */
async function bench(running: Running) {
  const components = componentsFrom(process.argv.slice(2));
  await requireBrowser();
  const cardKb = await measureSizes();

  const platform = await Platform.create(running);
  const { figures, visits } = await measure(running, platform, components);

  say(`${components} components`);
  console.log(`\n${figureTable(figures)}\n`);
  console.log(`${shiftTable([...visits.warm, ...visits.cold])}\n`);
  console.log(benchLine(components, cardKb, figures));
  return true;
}

async function measure(
  running: Running,
  platform: Platform,
  components: number,
) {
  try {
    const client = await startPortal(platform, components);
    const openContext = await openBrowser(running, client.baseUrl);
    const names = await assessedNames(client);
    const visits = await measureCard(openContext, names);
    const navigations = await measureNavigations(openContext, names);
    const tables = await measureTables(openContext);
    return {
      visits,
      figures: [...cardFigures(visits), ...navigations, ...tables],
    };
  } catch (error) {
    if (!running.isEnding) {
      console.error(platform.endOfLogs(databasePrefix));
    }
    throw error;
  }
}

/** The figures for programs. */
function benchLine(
  components: number,
  cardKb: number,
  figures: readonly Figure[],
) {
  const times = figures.map(({ key, milliseconds }) => [
    key,
    {
      p50Ms: rounded(percentile(milliseconds, 0.5)),
      p95Ms: rounded(percentile(milliseconds, 0.95)),
    },
  ]);
  return `BENCH ${JSON.stringify({
    components,
    cardKb: rounded(cardKb),
    ...Object.fromEntries(times),
  })}`;
}

function componentsFrom(args: string[]) {
  const [components = usualComponents, ...others] = args.map(Number);
  if (others.length > 0 || !Number.isInteger(components) || components < 1000) {
    throw new Problem(
      `Not one number of components: ${args.join(' ')}`,
      'Give a whole number of at least 1000, such as: yarn bench:frontend 10000',
    );
  }
  return components;
}

runProgram(bench);
