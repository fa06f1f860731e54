import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { table } from '../platform/figures.ts';
import type { Running } from '../platform/launcher.ts';
import { Platform } from '../platform/Platform.ts';
import { runProgram } from '../platform/runProgram.ts';
import { startRestartablePostgres } from '../postgres/restartablePostgres.ts';
import { prepareTemplate } from './databases.ts';
import { runTrial } from './runTrial.ts';
import { clockAhead } from './trials/clockAhead.ts';
import { databaseAway } from './trials/databaseAway.ts';
import { differentRules } from './trials/differentRules.ts';
import { emptiedCatalog } from './trials/emptiedCatalog.ts';
import { failingCatalog } from './trials/failingCatalog.ts';
import { killedInScan } from './trials/killedInScan.ts';
import { overlappingScans } from './trials/overlappingScans.ts';
import { registeredAgain } from './trials/registeredAgain.ts';
import { threeReplicas } from './trials/threeReplicas.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true } },
});

const trials = [
  threeReplicas,
  killedInScan,
  databaseAway,
  failingCatalog,
  overlappingScans,
  registeredAgain,
  emptiedCatalog,
  clockAhead,
  differentRules,
];

/** Those named by `--only=name`, which is how their databases begin; or all. */
function chosenTrials() {
  const only = options.only ?? [];
  return trials.filter(
    ({ databasePrefix }) =>
      only.length === 0 || only.includes(databasePrefix.replace(/_$/, '')),
  );
}

/** Tries what can go wrong, on PostgreSQL with backends in processes of their own. */
async function tryFaults(running: Running) {
  const { platform, postgres } = await Platform.create(
    running,
    startRestartablePostgres,
  );
  await prepareTemplate(platform);
  const rows: string[][] = [];
  let failed = 0;
  for (const trial of chosenTrials()) {
    const checks = await runTrial(trial, platform, postgres, running);
    for (const [index, { what, lost }] of checks.entries()) {
      rows.push([index === 0 ? trial.name : '', what, lost ?? 'nothing']);
      failed += lost === undefined ? 0 : 1;
    }
  }
  console.log(`\n${table([['Tried', 'Checked', 'Lost'], ...rows])}\n`);
  const passed = rows.length - failed;
  console.log(`${passed} passed, ${failed} failed`);
  const [resultsFile] = positionals;
  if (resultsFile) {
    writeFileSync(resultsFile, JSON.stringify({ passed, failed, skipped: 0 }));
  }
  return failed === 0;
}

runProgram(tryFaults);
