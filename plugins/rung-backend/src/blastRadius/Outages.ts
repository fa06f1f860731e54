import { LRUCache } from 'lru-cache';
import { Visibility } from '../database';
import {
  CatalogGraph,
  GraphLoss,
  GraphView,
  lose,
  Outage,
} from '../dependencyGraph';
import { BlastOrder } from './BlastOrder';
import { Asked, inOrder } from './selection';

/** Each takes six bytes for each entity, and an order up to four. */
const MOST_REMEMBERED = 8;

/**
 * What losses come to for each reader, remembered for those who ask on. Of another
 * graph than the one that was asked for last nothing is kept.
 */
export class Outages {
  private graph: CatalogGraph | undefined;
  private views = new WeakMap<Visibility, GraphView>();
  private readonly outages = new LRUCache<string, Outage>({
    max: MOST_REMEMBERED,
  });
  private readonly orders = new LRUCache<string, BlastOrder>({
    max: MOST_REMEMBERED,
  });
  private readonly numbers = new WeakMap<GraphView, number>();
  private count = 0;

  static create(): Outages {
    return new Outages();
  }

  private constructor() {}

  /** The graph as a reader sees it. */
  viewOf(graph: CatalogGraph, visibility: Visibility): GraphView {
    if (graph !== this.graph) {
      this.graph = graph;
      // A visibility is remembered for long, and would keep the graph with it.
      this.views = new WeakMap();
      this.outages.clear();
      this.orders.clear();
    }
    const known = this.views.get(visibility);
    if (known) {
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
    return this.remembered(view, this.outages, [loss], () => lose(view, loss));
  }

  /** Those that are asked for, in the order in which they are told. */
  order(view: GraphView, outage: Outage, asked: Asked): BlastOrder {
    const { filters, state, promise } = asked;
    return this.remembered(
      view,
      this.orders,
      [outage.loss, filters, state, promise],
      () => inOrder(view, outage, asked),
    );
  }

  private remembered<T extends object>(
    view: GraphView,
    answers: LRUCache<string, T>,
    question: readonly unknown[],
    answer: () => T,
  ): T {
    if (view.graph !== this.graph) {
      return answer();
    }
    const key = JSON.stringify([this.numberOf(view), ...question]);
    const known = answers.get(key) ?? answer();
    answers.set(key, known);
    return known;
  }
}
