import { parseArgs } from 'node:util';
import { findBinaries, type Binaries } from './binaries.ts';

/** The cluster of a kubeconfig, one of programs, or why there is none to try on. */
export type Target =
  | { kubeconfig: string }
  | { binaries: Binaries }
  | { nowhere: string };

/** Where the trials of this process are to run. */
export const target = findTarget();

function findTarget(): Target {
  const { kubeconfig } = parseArgs({
    options: { kubeconfig: { type: 'string' } },
  }).values;
  if (kubeconfig !== undefined) {
    return { kubeconfig };
  }
  const binaries = findBinaries(process.env);
  return 'missing' in binaries
    ? {
        nowhere: `no real cluster: ${binaries.missing}, and there is no --kubeconfig`,
      }
    : { binaries };
}
