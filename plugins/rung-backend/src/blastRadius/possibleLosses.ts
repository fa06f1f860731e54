import {
  LossKind,
  PossibleLoss,
  PossibleLossList,
} from '@rung/backstage-plugin-rung-common/wire';
import {
  countByDomain,
  GraphView,
  isCluster,
  NONE,
  PlaceLoss,
} from '../dependencyGraph';
import { domainName, titleOf } from './losses';

interface Wanted {
  kind: LossKind;
  text?: string;
  limit: number;
  reader: { knowsClusters: boolean };
}

/** What could be lost, of one kind, as far as its name or title has a text. */
export function possibleLosses(
  view: GraphView,
  { kind, text, limit, reader }: Wanted,
): Omit<PossibleLossList, 'scan'> {
  const wanted = text?.trim().toLowerCase() ?? '';
  const found = (
    kind === 'entity' ? entities(view, reader) : domains(view, kind)
  ).filter(
    ({ name, title = '' }) =>
      name.toLowerCase().includes(wanted) ||
      title.toLowerCase().includes(wanted),
  );
  return {
    items: found
      .sort(
        (one, other) =>
          other.entities - one.entities || (one.name < other.name ? -1 : 1),
      )
      .slice(0, limit),
    total: found.length,
  };
}

function domains(view: GraphView, kind: PlaceLoss): PossibleLoss[] {
  const titles = kind === 'cluster' ? clusterTitles(view) : undefined;
  return [...countByDomain(view, kind)].flatMap(([id, count]) =>
    id === NONE
      ? []
      : {
          kind,
          name: domainName(view, { kind, id }),
          title: titles?.get(id),
          entities: count,
        },
  );
}

/** What the Resources of clusters are called, by the cluster. */
function clusterTitles(view: GraphView): Map<number, string> {
  const titles = new Map<number, string>();
  for (const [node, title] of view.graph.titles) {
    const cluster = view.graph.clusterOf[node];
    if (cluster !== NONE && view.seen[node]) {
      titles.set(cluster, title);
    }
  }
  return titles;
}

/**
 * Each with how many depend on it. The Resource of a cluster is lost as the cluster,
 * which is for those who may know what clusters are called.
 */
function entities(
  view: GraphView,
  { knowsClusters }: Wanted['reader'],
): PossibleLoss[] {
  const found: PossibleLoss[] = [];
  for (let node = 0; node < view.graph.size; node++) {
    const isAskable = knowsClusters || !isCluster(view.graph, node);
    if (view.seen[node] && isAskable) {
      let dependents = 0;
      view.eachDependent(node, () => {
        dependents++;
      });
      found.push({
        kind: 'entity',
        name: view.graph.refs[node],
        title: titleOf(view, node),
        entities: dependents,
      });
    }
  }
  return found;
}
