import { say, type Running } from '../platform/launcher.ts';
import { Platform } from '../platform/Platform.ts';
import { runProgram } from '../platform/runProgram.ts';
import { sizesFrom } from '../platform/sizesFrom.ts';
import { benchLine } from './benchLine.ts';
import { compare, growth } from './comparisons.ts';
import { measureSize } from './measureSize.ts';
import type { SizeResult } from './SizeResult.ts';

const usualSizes = [1_000, 10_000, 100_000];
const usualNodeOptions = '--max-old-space-size=512';

/** Measures Rung at some sizes of the catalog, each figure beside what it stands on. */
async function bench(running: Running) {
  const sizes = sizesFrom(process.argv.slice(2), {
    usual: usualSizes,
    least: 100,
    what: 'components',
    example: 'yarn bench:backend 1000 10000',
  });
  const nodeOptions = process.env.BENCH_NODE_OPTIONS ?? usualNodeOptions;
  const platform = await Platform.create(running);
  const results: SizeResult[] = [];
  for (const components of sizes) {
    results.push(await measureSize(platform, components, nodeOptions));
  }
  for (const result of results) {
    say(`${result.components} components, ${result.entities} entities scanned`);
    console.log(`\n${compare(result)}\n`);
  }
  say('How cost grows');
  console.log(`\n${growth(results)}\n`);
  say(`Node ${process.version} with ${nodeOptions || 'no options'}`);
  console.log(benchLine(results));
  return true;
}

runProgram(bench);
