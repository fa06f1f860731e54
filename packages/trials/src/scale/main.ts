import { say, type Running } from '../platform/launcher.ts';
import { Platform } from '../platform/Platform.ts';
import { runProgram } from '../platform/runProgram.ts';
import { sizesFrom } from '../platform/sizesFrom.ts';
import { measureScale } from './measureScale.ts';
import type { ScaleResult } from './ScaleResult.ts';
import { replicaTable, scaleLine, scaleTable } from './scaleTables.ts';

const usualSizes = [1_000_000];

/** Measures what happens past one machine: a very large catalog, and many replicas. */
async function bench(running: Running) {
  const sizes = sizesFrom(process.argv.slice(2), {
    usual: usualSizes,
    least: 1000,
    what: 'components',
    example: 'yarn bench:scale 100000 1000000',
  });
  const platform = await Platform.create(running);
  const results: ScaleResult[] = [];
  for (const components of sizes) {
    say(`${components} components`);
    const databasePrefix = `scale${components}_`;
    try {
      results.push(await measureScale(platform, databasePrefix, components));
    } catch (error) {
      console.error(platform.endOfLogs(databasePrefix));
      throw error;
    }
  }
  console.log(`\n${scaleTable(results)}\n`);
  for (const { components, loads } of results) {
    say(`Replicas over one database, ${components} components`);
    console.log(`\n${replicaTable(loads)}\n`);
  }
  say(`Node ${process.version}`);
  console.log(scaleLine(results));
  return true;
}

runProgram(bench);
