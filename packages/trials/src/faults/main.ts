import {
  Running,
  sayProblem,
} from '../platform/launcher.ts';
import { table } from '../platform/figures.ts';
import { Platform } from '../platform/Platform.ts';
import { startRestartablePostgres } from '../postgres/restartablePostgres.ts';
import { prepareTemplate } from './catalogs.ts';
import { runTrial } from './runTrial.ts';
import { databaseAway } from './trials/databaseAway.ts';
import { failingCatalog } from './trials/failingCatalog.ts';
import { killedInScan } from './trials/killedInScan.ts';
import { overlappingScans } from './trials/overlappingScans.ts';
import { threeReplicas } from './trials/threeReplicas.ts';

const trials = [
  threeReplicas,
  killedInScan,
  databaseAway,
  failingCatalog,
  overlappingScans,
];

/** Tries what can go wrong, on PostgreSQL with backends in processes of their own. */
async function tryFaults(running: Running) {
  const { platform, postgres } = await Platform.create(
    running,
    startRestartablePostgres,
  );
  await prepareTemplate(platform);
  const rows: string[][] = [];
  let failed = 0;
  for (const trial of trials) {
    const checks = await runTrial(trial, platform, postgres);
    for (const [index, { what, lost }] of checks.entries()) {
      rows.push([index === 0 ? trial.name : '', what, lost ?? 'nothing']);
      failed += lost === undefined ? 0 : 1;
    }
    if (running.isEnding) {
      return;
    }
  }
  console.log(`\n${table([['Tried', 'Checked', 'Lost'], ...rows])}\n`);
  console.log(`${rows.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function main() {
  const running = new Running();
  running.stopOnSignal();
  // Until all trials are through.
  process.exitCode = 1;
  try {
    await tryFaults(running);
  } catch (error) {
    if (!running.isEnding) {
      sayProblem(error);
    }
  } finally {
    await running.stopAll();
  }
}

main();
