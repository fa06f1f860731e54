import { writeFileSync } from 'node:fs';
import { table } from '../platform/figures.ts';
import type { Running } from '../platform/launcher.ts';
import { Platform } from '../platform/Platform.ts';
import { runProgram } from '../platform/runProgram.ts';
import { startRestartablePostgres } from '../postgres/restartablePostgres.ts';
import { prepareTemplate } from './databases.ts';
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
    const checks = await runTrial(trial, platform, postgres, running);
    for (const [index, { what, lost }] of checks.entries()) {
      rows.push([index === 0 ? trial.name : '', what, lost ?? 'nothing']);
      failed += lost === undefined ? 0 : 1;
    }
  }
  console.log(`\n${table([['Tried', 'Checked', 'Lost'], ...rows])}\n`);
  const passed = rows.length - failed;
  console.log(`${passed} passed, ${failed} failed`);
  const [resultsFile] = process.argv.slice(2);
  if (resultsFile) {
    writeFileSync(resultsFile, JSON.stringify({ passed, failed, skipped: 0 }));
  }
  return failed === 0;
}

runProgram(tryFaults);
