import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Drain,
  DrilledWorkload,
} from '@rung/backstage-plugin-rung-observation';
import { repositoryFolder } from '../../platform/paths.ts';
import type { ClusterSetting } from './ClusterSetting.ts';
import { kubeconfigOf } from './kubeconfigOf.ts';

/** As much of what `rung drill` prints as JSON as the trials look at. */
export interface CommandDrill {
  workloads: readonly DrilledWorkload[];
  drains: readonly Drain[];
}

/** What the command line says of the loss of a zone, with the documented rights. */
export async function drillByCommand(
  { api, runFolder, tokens }: ClusterSetting,
  zone: string,
  namespace: string,
): Promise<CommandDrill> {
  const kubeconfig = join(runFolder, 'observer.kubeconfig');
  writeFileSync(kubeconfig, kubeconfigOf(api.as(tokens.portal)));
  const args = [
    ...['drill', 'zone', zone, '--namespace', namespace],
    ...['--kubeconfig', kubeconfig, '--format', 'json'],
  ];
  const command = join(repositoryFolder, 'packages/rung-cli/bin/rung');
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [command, ...args], (error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout));
      } catch {
        reject(error ?? new Error(stderr));
      }
    });
  });
}
