import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * The highest resident memory of a process from now on, in MB. Only Linux keeps
 * such a mark that can be set back; elsewhere there is no figure.
 */
export function watchPeakMemory(pid: number): () => number | undefined {
  const reset = `/proc/${pid}/clear_refs`;
  if (!existsSync(reset)) {
    return () => undefined;
  }
  writeFileSync(reset, '5');
  return () => memoryOf(pid, 'VmHWM');
}

/** The resident memory of a process at this moment, in MB. */
export function memoryNow(pid: number): number | undefined {
  return existsSync(`/proc/${pid}`) ? memoryOf(pid, 'VmRSS') : undefined;
}

function memoryOf(pid: number, field: string) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = status.match(new RegExp(`^${field}:\\s+(\\d+)`, 'm'))?.[1];
  return kilobytes === undefined
    ? undefined
    : Math.round(Number(kilobytes) / 1024);
}
