import {
  BlastFilters,
  BlastState,
  everyKind,
  PromiseState,
} from '@rung/backstage-plugin-rung-common/wire';
import {
  DEGRADED,
  DOWN,
  GraphView,
  NONE,
  Outage,
  promiseStateOf,
  UNKNOWN,
  UNTOUCHED,
} from '../dependencyGraph';
import { BlastOrder } from './BlastOrder';

/** Whether a node passes filters, by what of it the reader may see. */
export function passing(
  view: GraphView,
  { kind, owner, system, domain }: BlastFilters,
): (node: number) => boolean {
  const { graph } = view;
  const numbers = (
    stated: readonly string[] | undefined,
    find: (name: string) => number,
  ) => stated && new Set(stated.map(name => find(name.toLowerCase())));
  const kinds = kind?.includes(everyKind)
    ? undefined
    : numbers(kind, name => graph.kindNames.find(name));
  const owners = numbers(owner, name => graph.ownerNames.find(name));
  const systems = numbers(system, name => graph.sources.find(name));
  const domains = numbers(domain, name => graph.sources.find(name));
  // What nobody has is not what those have who have none.
  systems?.delete(NONE);
  domains?.delete(NONE);
  return node =>
    view.seen[node] === 1 &&
    (!kinds || kinds.has(graph.kinds[node])) &&
    (!owners || ownersOf(view, node).some(each => owners.has(each))) &&
    (!systems || systems.has(view.systemOf(node))) &&
    (!domains || domains.has(view.domainOf(node)));
}

/** The numbers of the owners of a node. */
export function ownersOf(
  { graph: { owners } }: GraphView,
  node: number,
): number[] {
  return Array.from(
    owners.values.subarray(owners.starts[node], owners.starts[node + 1]),
  );
}

/** What becomes of nodes, by number, in the order in which it is told. */
export const blastStateOf: Readonly<Record<number, BlastState>> = {
  [DOWN]: 'down',
  [DEGRADED]: 'degraded',
  [UNKNOWN]: 'unknown',
  [UNTOUCHED]: 'untouched',
};

/** Which nodes are asked for. */
export interface Asked {
  filters: BlastFilters;
  state?: readonly BlastState[];
  promise?: readonly PromiseState[];
}

const order: readonly number[] = [DOWN, DEGRADED, UNKNOWN, UNTOUCHED];

/** How grave it may be: a broken promise, and what becomes of all others. */
export const ranks: readonly number[] = [...order.keys(), order.length];

/** The nodes that are asked for: broken promises first, then by state, each by name. */
export function inOrder(
  view: GraphView,
  outage: Outage,
  { filters, state, promise }: Asked,
): BlastOrder {
  const passes = passing(view, filters);
  const ranked: number[][] = ranks.map(() => []);
  for (const node of view.graph.byName) {
    if (passes(node)) {
      const kept = promiseStateOf(view, outage, node);
      const becomes = outage.states[node];
      if (
        (!state || state.includes(blastStateOf[becomes])) &&
        (!promise || (kept !== undefined && promise.includes(kept)))
      ) {
        ranked[kept === 'broken' ? 0 : order.indexOf(becomes) + 1].push(node);
      }
    }
  }
  return BlastOrder.of(ranked);
}
