import { say, type Running } from '../platform/launcher.ts';
import { Platform } from '../platform/Platform.ts';
import { runProgram } from '../platform/runProgram.ts';
import { sizesFrom } from '../platform/sizesFrom.ts';
import type { CatalogCost, ProcessorCost } from './CatalogCost.ts';
import { catalogTable, costLine, processorTable } from './costTable.ts';
import { measureCatalog } from './measureCatalog.ts';
import { measureProcessor } from './measureProcessor.ts';

const usualSizes = [1_000, 10_000];
/** By itself the processor is quick enough to be shown this many each time. */
const largestSize = 100_000;

/** Measures what the module of Rung adds to the processing of the catalog. */
async function bench(running: Running) {
  const sizes = sizesFrom(process.argv.slice(2), {
    usual: usualSizes,
    least: 100,
    what: 'components',
    example: 'yarn bench:catalog 1000 10000',
  });
  const platform = await Platform.create(running);
  const processors: ProcessorCost[] = [];
  for (const components of new Set([...sizes, largestSize])) {
    processors.push(await measureProcessor(platform.folder, components));
  }
  const catalogs: CatalogCost[] = [];
  for (const components of sizes) {
    catalogs.push(await measureCatalog(platform, components));
  }
  say('The processor by itself, and how often it asks the catalog');
  console.log(`\n${processorTable(processors)}\n`);
  say('The catalog without the module and with it; the aim is 5 % at most');
  console.log(`\n${catalogTable(catalogs)}\n`);
  say(`Node ${process.version}`);
  console.log(costLine(catalogs, processors));
  return true;
}

runProgram(bench);
