import { Loss } from '@rung/backstage-plugin-rung-common/wire';
import { GraphBuilder } from '../GraphBuilder';
import { GraphView } from '../GraphView';
import { GraphEntity, GraphLoss } from '../types';

/** The graph of a catalog in which production counts, without what is hidden. */
export function viewOf(
  entities: readonly GraphEntity[],
  hidden?: ReadonlySet<string>,
): GraphView {
  const builder = GraphBuilder.create('production');
  for (const entity of entities) {
    builder.add(entity);
  }
  const seen = entities.filter(({ entityRef }) => !hidden?.has(entityRef));
  return GraphView.create(
    builder.build(),
    hidden && {
      entities: new Set(seen.map(({ number }) => number)),
      sources: seen.map(({ entityRef }) => entityRef),
    },
  );
}

/** A loss by its number in the graph. */
export function lossIn({ graph }: GraphView, { kind, name }: Loss): GraphLoss {
  switch (kind) {
    case 'entity':
      return { kind, node: graph.nodeOf(name) };
    case 'zone':
      return { kind, id: graph.zoneNames.find(name) };
    case 'region':
      return { kind, id: graph.regionNames.find(name) };
    default:
      return { kind, id: graph.clusterNames.find(name) };
  }
}

/** What a loss is called. */
export function nameOf({ graph }: GraphView, loss: GraphLoss): Loss {
  switch (loss.kind) {
    case 'entity':
      return { kind: loss.kind, name: graph.refs[loss.node] };
    case 'zone':
      return { kind: loss.kind, name: graph.zoneNames.get(loss.id)! };
    case 'region':
      return { kind: loss.kind, name: graph.regionNames.get(loss.id)! };
    default:
      return { kind: loss.kind, name: graph.clusterNames.get(loss.id)! };
  }
}
