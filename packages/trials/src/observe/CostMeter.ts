import type { BackendProcess } from '../platform/BackendProcess.ts';
import { memoryNow, watchPeakMemory } from '../platform/peakMemory.ts';
import type { ReadingCost } from './ObserveResult.ts';
import type { SimulatedClusters } from './SimulatedClusters.ts';

/** Opens clusters, and measures what it takes a backend to read them. */
export class CostMeter {
  private readonly backend: BackendProcess;
  private readonly clusters: SimulatedClusters;
  private readonly idleMb: number | undefined;
  private readonly peakMb: () => number | undefined;
  private readonly before: { cpu: number; bytes: number };

  static async start(
    backend: BackendProcess,
    clusters: SimulatedClusters,
  ): Promise<CostMeter> {
    const cpu = await cpuSeconds(backend);
    const idleMb = memoryNow(backend.pid);
    const { bytes } = await clusters.open();
    return new CostMeter({ backend, clusters, idleMb, before: { cpu, bytes } });
  }

  private constructor(parts: {
    backend: BackendProcess;
    clusters: SimulatedClusters;
    idleMb: number | undefined;
    before: { cpu: number; bytes: number };
  }) {
    this.backend = parts.backend;
    this.clusters = parts.clusters;
    this.idleMb = parts.idleMb;
    this.before = parts.before;
    this.peakMb = watchPeakMemory(parts.backend.pid);
  }

  /**
   * What it has taken since then for each cluster that was read.
   *
   * @param requestsEach - how many requests it takes to read one
   */
  async read(
    requestsEach: number,
  ): Promise<Omit<ReadingCost, 'seconds'> & { megabytesSent: number }> {
    const cpu = (await cpuSeconds(this.backend)) - this.before.cpu;
    const { requests, bytes } = await this.clusters.report();
    const readings = requests / requestsEach;
    const peakMb = this.peakMb();
    return {
      cpuSeconds: cpu / readings,
      megabytesSent: (bytes - this.before.bytes) / readings / 1e6,
      peakOverIdleMb:
        peakMb === undefined || this.idleMb === undefined
          ? undefined
          : peakMb - this.idleMb,
    };
  }
}

async function cpuSeconds({ client }: BackendProcess): Promise<number> {
  const { milliseconds } = await client.json<{ milliseconds: number }>(
    '/api/trials/cpu',
  );
  return milliseconds / 1000;
}
