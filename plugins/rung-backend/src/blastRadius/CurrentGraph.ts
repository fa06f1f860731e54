import { setImmediate } from 'node:timers/promises';
import { unlessAborted } from '@rung/backstage-plugin-rung-node';
import { ReportStore, ScanStore } from '../database';
import { CatalogGraph, GraphBuilder } from '../dependencyGraph';

/** How long single entities may be written before the graph is read again for them. */
const RESTS_FOR = 30_000;
/** How much longer than it took to read: most of the time is left for answers. */
const MOST_OF_THE_TIME = 9;

/** What was stored when a graph was begun to be read. */
interface Stored {
  version: number;
  /** Tells one scan from the next one, and whether it has ended. */
  scan: string;
}

interface Held extends Stored {
  graph: CatalogGraph;
  /** Until when it is not read again for single entities. */
  restsUntil: number;
}

interface Reading extends Stored {
  done: Promise<Held>;
}

/**
 * The graph of the catalog as it was last scanned, made once for all readers. While
 * a scan writes, what is stored changes all the time: until it ends, the graph stays
 * as it was, and whoever asks first after that waits for the next one. For entities
 * that are refreshed one by one nobody waits.
 */
export class CurrentGraph {
  private readonly store: Pick<ReportStore, 'version' | 'readGraph'> &
    Pick<ScanStore, 'getScan'>;
  private readonly countedEnvironment: string;
  private held: Held | undefined;
  private reading: Reading | undefined;

  static create(options: {
    store: Pick<ReportStore, 'version' | 'readGraph'> &
      Pick<ScanStore, 'getScan'>;
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
    if (this.held?.version === version) {
      return this.held.graph;
    }
    const { status, startedAt } = await this.store.getScan();
    const { held } = this;
    if (held && status === 'running') {
      return held.graph;
    }
    const scan = `${startedAt} ${status}`;
    if (held?.scan === scan) {
      if (!this.reading && performance.now() >= held.restsUntil) {
        this.read({ version, scan });
      }
      return held.graph;
    }
    const { done } =
      this.reading?.scan === scan ? this.reading : this.read({ version, scan });
    return (await unlessAborted(() => done, signal)).graph;
  }

  /**
   * It goes on when nobody waits any longer: of a very large catalog it takes longer
   * than a reader may wait, and whoever asks again finds it. One that began before a
   * scan had ended is waited for, because two at a time take twice the memory.
   */
  private read(stored: Stored): Reading {
    const before = this.reading?.done.catch(() => {});
    const done = before
      ? before.then(() => this.build(stored))
      : this.build(stored);
    const reading = { ...stored, done };
    this.reading = reading;
    done
      .then(held => {
        this.held = held;
      })
      .catch(() => {})
      .finally(() => {
        if (this.reading === reading) {
          this.reading = undefined;
        }
      });
    return reading;
  }

  private async build(stored: Stored): Promise<Held> {
    const began = performance.now();
    const builder = GraphBuilder.create(this.countedEnvironment);
    await this.store.readGraph(async entities => {
      entities.forEach(entity => builder.add(entity));
      // Others have their turn between two pages.
      await setImmediate();
    });
    const graph = builder.build();
    const ended = performance.now();
    const rest = Math.max(RESTS_FOR, (ended - began) * MOST_OF_THE_TIME);
    return { ...stored, graph, restsUntil: ended + rest };
  }
}
