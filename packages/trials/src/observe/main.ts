import { parseArgs } from 'node:util';
import { say, type Running } from '../platform/launcher.ts';
import { Platform } from '../platform/Platform.ts';
import { runProgram } from '../platform/runProgram.ts';
import { measurePlacing } from './measurePlacing.ts';
import { measureBare, measureSweeps } from './measureSweeps.ts';
import type { SweepResult } from './ObserveResult.ts';
import { observeLine, placingTable, sweepTable } from './observeTables.ts';
import { SimulatedClusters } from './SimulatedClusters.ts';

const usual = { clusters: 100, pods: 5000 };
/** To see that all of it works; the figures say little. */
const quick = { clusters: 40, pods: 500 };
/** One cluster is read again so often, and of many so many. */
const repeats = {
  cluster: { rounds: 5, sample: 1 },
  fleet: { rounds: 1, sample: 40 },
};

/** Measures what it takes to read clusters, beside reading them and no more. */
async function bench(running: Running) {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' } } });
  const { clusters, pods } = values.quick ? quick : usual;
  const platform = await Platform.create(running);
  const cluster = await measure(running, platform, { clusters: 1, pods });
  const fleet = await measure(running, platform, { clusters, pods });
  const placing = await measurePlacing(platform, `fleet${clusters}_rung`);
  for (const result of [cluster, fleet]) {
    say(`${result.clusters} × ${pods} pods, at most four at a time`);
    console.log(`\n${sweepTable(result)}\n`);
  }
  say(`${placing.components} components on ${placing.podsPlaced} pods`);
  console.log(`\n${placingTable(placing)}\n`);
  say(`Node ${process.version}`);
  console.log(observeLine(cluster, fleet, placing));
  return true;
}

async function measure(
  running: Running,
  platform: Platform,
  { clusters, pods }: { clusters: number; pods: number },
): Promise<SweepResult> {
  say(`${clusters} × ${pods} pods`);
  const simulated = await SimulatedClusters.start(running, {
    runFolder: platform.folder,
    clusters,
    pods,
  });
  const often = clusters === 1 ? repeats.cluster : repeats.fleet;
  try {
    return {
      bare: await measureBare(platform, simulated, often),
      ...(await measureSweeps(platform, simulated, often)),
    };
  } catch (error) {
    console.error(platform.endOfLogs(`fleet${clusters}_`));
    throw error;
  }
}

runProgram(bench);
