import { isWorker, zoneKeys } from '../cluster';
import {
  matchesLabels,
  matchesNodeTerms,
  SpreadConstraint,
  untolerated,
} from '../selectors';
import { NodeSnapshot, WorkloadSnapshot } from '../snapshot';
import { WorkloadTarget } from './types';

const zoneLabels: ReadonlySet<string> = new Set(zoneKeys);

/** Whether a label of nodes names their zone. */
export function isZoneKey(topologyKey: string): boolean {
  return zoneLabels.has(topologyKey);
}

/** The rules that spread pods over zones. */
export function zoneSpread({
  template,
}: WorkloadSnapshot): readonly SpreadConstraint[] {
  return template.spread.filter(({ topologyKey }) => isZoneKey(topologyKey));
}

/** The pods that serve, by the zone they are in; undefined where one zone is not known. */
export function podsByZone({
  view,
  ready,
}: WorkloadTarget): ReadonlyMap<string, number> | undefined {
  const counts = new Map<string, number>();
  for (const { node } of ready) {
    const zone = view.zoneOf(node);
    if (zone === undefined) {
      return undefined;
    }
    counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  return counts;
}

/** The nodes on which pods of a workload could be placed as things are. */
export function fittingNodes({
  view,
  workload: { template },
}: WorkloadTarget): readonly NodeSnapshot[] {
  return view.snapshot.nodes.filter(
    node =>
      isWorker(node) &&
      matchesLabels(node.labels, template.nodeSelector) &&
      matchesNodeTerms(node, template.nodeTerms) &&
      untolerated(node.taints, template.tolerations) === undefined,
  );
}

/** Whether pods on one node only may use a claim of the workload, so that two cannot run side by side. */
export function hasOneNodeClaim({ view, workload }: WorkloadTarget): boolean {
  return (
    Boolean(workload.ownClaims) ||
    view
      .claimNamesOf(workload)
      .some(name => view.claim(workload.namespace, name)?.oneNode)
  );
}
