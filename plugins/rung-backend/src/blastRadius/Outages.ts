import { LRUCache } from 'lru-cache';
import { Visibility } from '../database';
import {
  CatalogGraph,
  GraphLoss,
  GraphView,
  lose,
  Outage,
} from '../dependencyGraph';

/** Each takes six bytes for each entity. */
const MOST_REMEMBERED = 8;

/** What losses come to for each reader, remembered for those who ask on. */
export class Outages {
  private readonly views = new WeakMap<Visibility, GraphView>();
  private readonly outages = new LRUCache<string, [GraphView, Outage]>({
    max: MOST_REMEMBERED,
  });

  static create(): Outages {
    return new Outages();
  }

  private readonly numbers = new WeakMap<GraphView, number>();
  private count = 0;

  private constructor() {}

  /** The graph as a reader sees it. */
  viewOf(graph: CatalogGraph, visibility: Visibility): GraphView {
    const known = this.views.get(visibility);
    if (known?.graph === graph) {
      return known;
    }
    const view = GraphView.create(
      graph,
      visibility.type === 'all' ? undefined : visibility,
    );
    this.views.set(visibility, view);
    return view;
  }

  /**
   * Tells one view from all others. What is stored may have another version already
   * while the graph is still that of before.
   */
  numberOf(view: GraphView): number {
    const known = this.numbers.get(view) ?? ++this.count;
    this.numbers.set(view, known);
    return known;
  }

  of(view: GraphView, loss: GraphLoss): Outage {
    const id = loss.kind === 'entity' ? loss.node : loss.id;
    const key = `${loss.kind} ${id}`;
    const known = this.outages.get(key);
    if (known?.[0] === view) {
      return known[1];
    }
    const outage = lose(view, loss);
    this.outages.set(key, [view, outage]);
    return outage;
  }
}
