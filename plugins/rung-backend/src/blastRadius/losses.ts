import { NotFoundError } from '@backstage/errors';
import {
  BlastRadius,
  BlastStep,
  Loss,
} from '@rung/backstage-plugin-rung-common/wire';
import {
  countByDomain,
  GraphLoss,
  GraphView,
  NONE,
  PlaceLoss,
} from '../dependencyGraph';

/** The names of the domains of a kind, by number. */
function domainNames({ graph }: GraphView, kind: PlaceLoss) {
  switch (kind) {
    case 'zone':
      return graph.zoneNames;
    case 'region':
      return graph.regionNames;
    default:
      return graph.clusterNames;
  }
}

export function domainName(
  view: GraphView,
  { kind, id }: { kind: PlaceLoss; id: number },
): string {
  return domainNames(view, kind).get(id) ?? '';
}

/**
 * What is lost, by its number. A cluster may be lost by the ref of its Resource,
 * which is the same as by its name.
 *
 * @throws NotFoundError if there is no such thing, or none that the reader may see
 */
export function findLoss(view: GraphView, { kind, name }: Loss): GraphLoss {
  if (kind === 'entity') {
    const node = view.find(name.toLowerCase());
    if (node === NONE) {
      throw noSuchLoss({ kind, name });
    }
    const cluster = view.graph.clusterOf[node];
    return cluster === NONE ? { kind, node } : { kind: 'cluster', id: cluster };
  }
  const id = domainNames(view, kind).find(name);
  if (id === NONE || !countByDomain(view, kind).has(id)) {
    throw noSuchLoss({ kind, name });
  }
  return { kind, id };
}

/** What is lost, to those who may know what it is called. */
export function toldLoss(
  view: GraphView,
  loss: GraphLoss,
): BlastRadius['loss'] {
  return loss.kind === 'entity'
    ? {
        kind: loss.kind,
        name: view.graph.refs[loss.node],
        title: titleOf(view, loss.node),
      }
    : { kind: loss.kind, name: domainName(view, loss) };
}

function noSuchLoss({ kind, name }: Loss): NotFoundError {
  return new NotFoundError(
    `Nothing is known of ${
      kind === 'entity' ? 'an entity' : `a ${kind}`
    } ${name} in what was last scanned, or you may not see it; write one of those that GET /v1/drill/losses?loss=${kind} lists`,
  );
}

/** What people call an entity, where that is something else than its name. */
export function titleOf({ graph }: GraphView, node: number) {
  return graph.titles.get(node);
}

/** A domain or an entity as a step of a chain. */
export function stepOf(
  view: GraphView,
  loss: GraphLoss,
  { knowsClusters }: { knowsClusters: boolean },
): BlastStep {
  return loss.kind === 'cluster' && !knowsClusters
    ? { kind: 'cluster' }
    : toldLoss(view, loss);
}
