import { installPackages } from '../platform/installPackages.ts';
import { say } from '../platform/launcher.ts';
import { createRunFolder } from '../platform/paths.ts';
import { runProgram } from '../platform/runProgram.ts';
import { sizesFrom } from '../platform/sizesFrom.ts';
import { comparedEntities } from './contenders/contendersFor.ts';
import { loadEngine } from './contenders/loadEngine.ts';
import type { EngineCost } from './EngineCost.ts';
import {
  aimTable,
  costTable,
  engineLine,
  growthTable,
} from './engineTables.ts';
import { annotationCounts } from './entities/annotationSets.ts';
import { measureCount } from './measureCount.ts';
import { measureBundle } from './measures/measureBundle.ts';
import { warmUp } from './warmUp.ts';

const usualSizes = [1_000, 10_000, 100_000];

/** Measures the engine alone, beside tools that evaluate rules on the same facts. */
async function bench() {
  const sizes = sizesFrom(process.argv.slice(2), {
    usual: usualSizes,
    least: 1_000,
    what: 'entities',
    example: 'yarn bench:engine 1000 10000',
  });
  const largest = sizes[sizes.length - 1];
  const folder = createRunFolder();
  say('Building the engine');
  await installPackages(folder, ['plugins/rung-common']);
  const engine = loadEngine(folder);
  const bundleBytes = await measureBundle();
  say('Warming up');
  await warmUp(engine);
  const costs: EngineCost[] = [];
  for (const annotations of annotationCounts) {
    costs.push(await measureCount(engine, annotations, sizes));
  }

  say(`${largest} entities, for the peers the first ${comparedEntities}`);
  console.log(`\n${costTable(costs)}\n`);
  say('How the time of the engine grows');
  console.log(`\n${growthTable(costs)}\n`);
  say('The aims');
  console.log(`\n${aimTable(costs, bundleBytes)}\n`);
  say(`Node ${process.version}`);
  console.log(engineLine(largest, costs, bundleBytes));
  return true;
}

runProgram(bench);
