import type { BackendProcess } from '../platform/BackendProcess.ts';
import { Problem, say } from '../platform/launcher.ts';
import { watchPeakMemory } from '../platform/peakMemory.ts';

const newline = '\n'.charCodeAt(0);

/** The export of everything, read as it comes. */
export async function measureExport(backend: BackendProcess, token: string) {
  say('  the CSV export');
  const peak = watchPeakMemory(backend.pid);
  const started = performance.now();
  const response = await backend.client.open('/api/rung/v1/assessments.csv', {
    token,
  });
  if (!response.ok || !response.body) {
    throw new Problem(
      `The export answered ${response.status}: ${await response.text()}`,
      'The end of its log may say why.',
    );
  }
  let lines = 0;
  for await (const chunk of response.body) {
    lines += chunk.filter(byte => byte === newline).length;
  }
  return {
    csvSeconds: (performance.now() - started) / 1000,
    csvPeakRssMb: peak(),
    // The first line is the heading.
    csvRows: lines - 1,
  };
}
