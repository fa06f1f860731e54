import { BlastItem } from '@rung/backstage-plugin-rung-common/wire';
import {
  chainOf,
  GraphView,
  isDirect,
  NONE,
  Outage,
  placesAfter,
  promiseOf,
  UNKNOWN,
  whyUnknown,
} from '../dependencyGraph';
import { chainSteps } from './chainSteps';
import { titleOf } from './losses';
import { blastStateOf, ownersOf } from './selection';

/** What becomes of one node, as it is told. */
export function itemOf(
  view: GraphView,
  outage: Outage,
  node: number,
  reader: { knowsClusters: boolean },
): BlastItem {
  const { graph } = view;
  const { states, uncertain } = outage;
  const entityRef = graph.refs[node];
  const chain = chainOf(view, outage, node);
  const domain = view.domainOf(node);
  const system = view.systemOf(node);
  return {
    entityRef,
    name: graph.names.get(node) ?? entityRef.slice(entityRef.indexOf('/') + 1),
    title: titleOf(view, node),
    owners: ownersOf(view, node).map(
      owner => graph.ownerNames.get(owner) ?? '',
    ),
    system: system === NONE ? undefined : graph.sources.get(system),
    domain: domain === NONE ? undefined : graph.sources.get(domain),
    state: blastStateOf[states[node]],
    ...(isDirect(outage, node) ? { direct: true } : {}),
    ...(chain ? chainSteps(view, chain, reader) : { chain: [] }),
    ...(uncertain[node] ? { uncertain: true } : {}),
    ...(states[node] === UNKNOWN ? { unknown: whyUnknown(view, node) } : {}),
    places: placesOf(view, outage, node),
    promise: promiseOf(view, outage, node),
  };
}

/** The loss of an entity is none of places, unless it takes a cluster. */
function placesOf(view: GraphView, outage: Outage, node: number) {
  const places = placesAfter(view, outage, node);
  return outage.loss.kind === 'entity' && places?.left === places?.all
    ? undefined
    : places;
}
