import { plainJson } from '@rung/backstage-plugin-rung-common';
import { ClusterSnapshot, Loss } from '@rung/backstage-plugin-rung-observation';
import { drillReport, readSnapshotFile, whyUndrillable } from '../drilling';
import { renderDrill } from '../formats/drill';
import { inColor, plain } from '../formats/paint';
import { exitCodes } from './exitCodes';
import { readChosenCluster } from './readChosenCluster';
import { say } from './say';
import { DrillOptions } from './types';

/**
 * Works out what the loss of a part of a cluster comes to, and prints it.
 *
 * @returns the exit code
 * @throws InputError if the options or the snapshot cannot be used, or nothing
 * of that name can be lost
 */
export async function drillCluster(
  loss: Loss,
  options: DrillOptions,
): Promise<number> {
  const snapshot = await snapshotOf(options);
  if (!snapshot) {
    return exitCodes.fails;
  }
  const why = whyUndrillable(snapshot);
  if (why !== undefined) {
    say(`error: ${why}`);
    return exitCodes.fails;
  }
  const report = drillReport(snapshot, loss, options.namespace);
  const isColored = process.stdout.isTTY && !process.env.NO_COLOR;
  process.stdout.write(
    options.format === 'json'
      ? `${plainJson(report, 2)}\n`
      : renderDrill(report, isColored ? inColor : plain),
  );
  const survives = report.workloads.every(
    ({ fate }) => fate === 'survives' || fate === 'untouched',
  );
  return survives ? exitCodes.holds : exitCodes.fails;
}

async function snapshotOf({
  snapshot,
  kubeconfig,
  context,
}: DrillOptions): Promise<ClusterSnapshot | undefined> {
  return snapshot === undefined
    ? readChosenCluster({ kubeconfig, context }, 'this cluster')
    : readSnapshotFile(snapshot);
}
