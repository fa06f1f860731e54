import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Running } from '../platform/launcher.ts';
import { generatedLists } from './generatedLists.ts';

/** Closed clusters answer nothing but that they are not there. */
export type Order =
  | {
      type: 'start';
      runFolder: string;
      names: readonly string[];
      pods: number;
    }
  | { type: 'open' | 'close' | 'report' };

export interface Report {
  urls: Record<string, string>;
  /** That were sent since the start. */
  bytes: number;
  /** That were answered since the clusters were opened. */
  requests: number;
}

/** Recorded clusters full of made-up pods, in a process of their own. */
export class SimulatedClusters {
  readonly names: readonly string[];
  /** In each of them. */
  readonly pods: number;
  private readonly process: ChildProcess;
  private addresses: Report['urls'] = {};

  /** Starts them, closed. */
  static async start(
    running: Running,
    {
      runFolder,
      clusters,
      pods,
    }: { runFolder: string; clusters: number; pods: number },
  ): Promise<SimulatedClusters> {
    const names = Array.from({ length: clusters }, (_, index) => `c${index}`);
    const simulator = fork(join(import.meta.dirname, 'simulator.ts'));
    running.add(async () => {
      simulator.kill('SIGKILL');
    });
    const simulated = new SimulatedClusters(names, pods, simulator);
    const { urls } = await simulated.tell({
      type: 'start',
      runFolder,
      names,
      pods,
    });
    simulated.addresses = urls;
    return simulated;
  }

  private constructor(
    names: readonly string[],
    pods: number,
    simulator: ChildProcess,
  ) {
    this.names = names;
    this.pods = pods;
    this.process = simulator;
  }

  /** Where each answers. */
  get urls(): Readonly<Record<string, string>> {
    return this.addresses;
  }

  /** The paths of what each serves. */
  get lists(): string[] {
    return Object.keys(generatedLists(this.names[0], this.pods));
  }

  open(): Promise<Report> {
    return this.tell({ type: 'open' });
  }

  close(): Promise<Report> {
    return this.tell({ type: 'close' });
  }

  report(): Promise<Report> {
    return this.tell({ type: 'report' });
  }

  private async tell(order: Order): Promise<Report> {
    this.process.send(order);
    const [report] = await once(this.process, 'message');
    return report;
  }
}
