import type {
  EntityCheckHit,
  EntityDrill,
  EntityObservation,
  EntityPlace,
  EntityWorkload,
  PlaceNode,
} from '@rung/backstage-plugin-rung-common/wire';

/**
 * What a reader may be told of what is seen of an entity. Counts, zones and what
 * was found go with the entity. What clusters, namespaces, workloads and nodes are
 * called goes with the right to see these; to others they are numbers.
 *
 * @param observation - with all names
 * @param reader - whether they may know the names
 * @public
 */
export function withholdObservation(
  observation: EntityObservation,
  { knowsClusters }: { knowsClusters: boolean },
): EntityObservation {
  if (knowsClusters) {
    return observation;
  }
  const { match, unreadable, places, checks, cluster } = observation;
  return {
    match,
    unreadable,
    places: places.map(unnamedPlace),
    checks: checks.map(({ hits, ...check }) => ({
      ...check,
      hits: hits.map(unnamedHit),
    })),
    cluster,
    namesWithheld: true,
  };
}

/**
 * The same of a drill.
 *
 * @param drill - with all names
 * @param reader - whether they may know the names
 * @public
 */
export function withholdDrill(
  drill: EntityDrill,
  { knowsClusters }: { knowsClusters: boolean },
): EntityDrill {
  return knowsClusters
    ? drill
    : { ...drill, nodes: drill.nodes.map(unnamedNode) };
}

function unnamedPlace({
  cluster: _,
  workloads,
  nodes,
  ...place
}: EntityPlace): EntityPlace {
  return {
    ...place,
    workloads: workloads.map(unnamedWorkload),
    nodes: nodes.map(unnamedNode),
  };
}

function unnamedWorkload({
  kind,
  ready,
  wanted,
}: EntityWorkload): EntityWorkload {
  return { kind, ready, wanted };
}

function unnamedNode({ name: _, ...node }: PlaceNode): PlaceNode {
  return node;
}

function unnamedHit({ namespace: _, ...hit }: EntityCheckHit): EntityCheckHit {
  return hit;
}
