import { setImmediate } from 'node:timers/promises';
import { unlessAborted } from '@rung/backstage-plugin-rung-node';
import { ReportStore, ScanStore } from '../database';
import { CatalogGraph, GraphBuilder } from '../dependencyGraph';

interface Held {
  version: number;
  graph: CatalogGraph;
}

/**
 * The graph of the catalog as it was last scanned, made once for all readers. While
 * a scan writes, what is stored changes all the time: until it ends, the graph stays
 * as it was.
 */
export class CurrentGraph {
  private readonly store: Pick<ReportStore, 'version' | 'readGraph'> &
    Pick<ScanStore, 'getScan'>;
  private readonly countedEnvironment: string;
  private held: Held | undefined;
  private reading: Promise<Held> | undefined;

  static create(options: {
    store: ReportStore & ScanStore;
    /** The environment whose clusters count. */
    countedEnvironment: string;
  }): CurrentGraph {
    return new CurrentGraph(options);
  }

  private constructor(options: Parameters<typeof CurrentGraph.create>[0]) {
    this.store = options.store;
    this.countedEnvironment = options.countedEnvironment;
  }

  async get(signal: AbortSignal): Promise<CatalogGraph> {
    const version = await this.store.version();
    const { held } = this;
    if (held && (held.version === version || (await this.isScanning()))) {
      return held.graph;
    }
    const reading = this.reading ?? this.read(version);
    return (await unlessAborted(() => reading, signal)).graph;
  }

  private async isScanning(): Promise<boolean> {
    return (await this.store.getScan()).status === 'running';
  }

  /**
   * It goes on when nobody waits any longer: of a very large catalog it takes longer
   * than a reader may wait, and whoever asks again finds it.
   */
  private read(version: number): Promise<Held> {
    const reading = this.build(version);
    this.reading = reading;
    reading
      .then(held => {
        this.held = held;
      })
      .catch(() => {})
      .finally(() => {
        this.reading = undefined;
      });
    return reading;
  }

  private async build(version: number): Promise<Held> {
    const builder = GraphBuilder.create(this.countedEnvironment);
    await this.store.readGraph(async entities => {
      entities.forEach(entity => builder.add(entity));
      // Others have their turn between two pages.
      await setImmediate();
    });
    return { version, graph: builder.build() };
  }
}
