import {
  BlastCounts,
  BlastFilters,
  BlastGroup,
  BlastGrouping,
  UnknownPlace,
} from '@rung/backstage-plugin-rung-common/wire';
import {
  GraphView,
  isDirect,
  NONE,
  Outage,
  promiseStateOf,
  UNKNOWN,
  whyUnknown,
} from '../dependencyGraph';
import { blastStateOf, ownersOf, passing } from './selection';

/** More of them are read as a list. */
const MOST_GROUPS = 100;

/** Counts of everything, and by groups. */
export interface CountedBlast {
  counts: BlastCounts;
  unknown: Record<UnknownPlace, number>;
  groups: BlastGroup[];
  groupCount: number;
  /** The numbers of the groups that are listed. */
  listed: ReadonlySet<number>;
}

function noCounts(): BlastCounts {
  return {
    total: 0,
    states: { down: 0, degraded: 0, untouched: 0, unknown: 0 },
    direct: 0,
    uncertain: 0,
    promises: { broken: 0, restore: 0, unknown: 0, kept: 0 },
  };
}

/** The numbers of the groups of a node: it may have several owners, or none. */
function groupsOf(
  view: GraphView,
  node: number,
  grouping: BlastGrouping,
): readonly number[] {
  switch (grouping) {
    case 'owner': {
      const owners = ownersOf(view, node);
      return owners.length > 0 ? owners : [NONE];
    }
    case 'domain':
      return [view.domainOf(node)];
    default:
      return [view.systemOf(node)];
  }
}

/** Counts what becomes of the entities that pass filters. */
export function countBlast(
  view: GraphView,
  outage: Outage,
  { filters, groupBy }: { filters: BlastFilters; groupBy: BlastGrouping },
): CountedBlast {
  const counts = noCounts();
  const unknown = { 'not-seen': 0, 'not-stated': 0, 'place-not-stated': 0 };
  const groups = new Map<number, BlastCounts>();
  const passes = passing(view, filters);
  for (let node = 0; node < view.graph.size; node++) {
    if (passes(node)) {
      const add = adding(view, outage, node);
      add(counts);
      for (const group of groupsOf(view, node, groupBy)) {
        const known = groups.get(group) ?? noCounts();
        groups.set(group, known);
        add(known);
      }
      if (outage.states[node] === UNKNOWN) {
        unknown[whyUnknown(view, node)]++;
      }
    }
  }
  const { graph } = view;
  const names = groupBy === 'owner' ? graph.ownerNames : graph.sources;
  const gravest = [...groups]
    .map(([id, group]) => ({ id, name: names.get(id), group }))
    .sort(byGravity)
    .slice(0, MOST_GROUPS);
  return {
    counts,
    unknown,
    groups: gravest.map(({ name, group }) => ({ name, ...group })),
    groupCount: groups.size,
    listed: new Set(gravest.map(({ id }) => id)),
  };
}

/** Adds a node to counts. */
function adding(view: GraphView, outage: Outage, node: number) {
  const state = blastStateOf[outage.states[node]];
  const promise = promiseStateOf(view, outage, node);
  const direct = isDirect(outage, node) ? 1 : 0;
  const uncertain = outage.uncertain[node] ? 1 : 0;
  return (counts: BlastCounts) => {
    counts.total++;
    counts.states[state]++;
    counts.direct += direct;
    counts.uncertain += uncertain;
    if (promise) {
      counts.promises[promise]++;
    }
  };
}

interface Ranked {
  name: string | undefined;
  group: BlastCounts;
}

function byGravity(one: Ranked, other: Ranked): number {
  return (
    other.group.promises.broken - one.group.promises.broken ||
    other.group.states.down - one.group.states.down ||
    other.group.total - one.group.total ||
    ((one.name ?? '') < (other.name ?? '') ? -1 : 1)
  );
}
