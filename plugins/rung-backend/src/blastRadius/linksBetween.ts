import {
  BlastFilters,
  BlastLink,
} from '@rung/backstage-plugin-rung-common/wire';
import {
  DOWN,
  GraphView,
  isHard,
  isPlacing,
  NONE,
  Outage,
  targetOf,
} from '../dependencyGraph';
import { passing } from './selection';

/** A picture with more of them shows nothing. */
const MOST_LINKS = 300;

/**
 * The dependencies between systems, of the entities that pass filters, among the
 * systems that are listed: those that carry most first.
 */
export function linksBetween(
  view: GraphView,
  outage: Outage,
  { filters, listed }: { filters: BlastFilters; listed: ReadonlySet<number> },
): BlastLink[] {
  const { graph, seen } = view;
  const { starts, values } = graph.dependencies;
  const passes = passing(view, filters);
  const found = new Map<number, { count: number; carries: number }>();
  for (let node = 0; node < graph.size; node++) {
    const from = view.systemOf(node);
    if (from !== NONE && listed.has(from) && passes(node)) {
      for (let at = starts[node]; at < starts[node + 1]; at++) {
        const target = targetOf(values[at]);
        const to = seen[target] ? view.systemOf(target) : NONE;
        if (to !== NONE && to !== from && listed.has(to)) {
          const key = from * graph.sources.size + to;
          const link = found.get(key) ?? { count: 0, carries: 0 };
          found.set(key, link);
          link.count++;
          link.carries += carries(outage, node, values[at]) ? 1 : 0;
        }
      }
    }
  }
  return [...found]
    .map(
      ([key, link]): BlastLink => ({
        from: graph.sources.get(Math.floor(key / graph.sources.size)) ?? '',
        to: graph.sources.get(key % graph.sources.size) ?? '',
        ...link,
      }),
    )
    .sort(
      (one, other) =>
        other.carries - one.carries ||
        other.count - one.count ||
        (one.from + one.to < other.from + other.to ? -1 : 1),
    )
    .slice(0, MOST_LINKS);
}

/** Who has places left elsewhere does not go down with a cluster. */
function carries(
  { states }: Outage,
  node: number,
  dependency: number,
): boolean {
  return (
    states[targetOf(dependency)] === DOWN &&
    (isHard(dependency) || (isPlacing(dependency) && states[node] === DOWN))
  );
}
