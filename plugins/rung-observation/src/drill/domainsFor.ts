import { labelOf, SpreadConstraint, untolerated } from '../selectors';
import { PodTemplateSnapshot } from '../snapshot';
import { ClusterState, LiveNode } from './ClusterState';
import { isWanted, nodeRulesKey } from './nodesFor';

/** The domain that each node counts for, by the name of the node; others count for none. */
export type Domains = ReadonlyMap<string, string>;

/** Only nodes that have all labels which may not be unevenly filled are domains. */
function bindingKeys({ spread }: PodTemplateSnapshot): string[] {
  return spread
    .filter(({ whenUnsatisfiable }) => whenUnsatisfiable === 'DoNotSchedule')
    .map(({ topologyKey }) => topologyKey);
}

/** The domains over which a rule spreads the pods of a template. */
export function domainsFor(
  state: ClusterState,
  template: PodTemplateSnapshot,
  constraint: SpreadConstraint,
  withoutLost: boolean,
): Domains {
  const { topologyKey, nodeAffinityPolicy, nodeTaintsPolicy } = constraint;
  const keys = bindingKeys(template);
  const counts = (live: LiveNode) =>
    !(withoutLost && live.isLost) &&
    keys.every(key => labelOf(live.node.labels, key) !== undefined) &&
    (nodeAffinityPolicy === 'Ignore' || isWanted(live, template)) &&
    (nodeTaintsPolicy === 'Ignore' ||
      untolerated(live.taints, template.tolerations) === undefined);
  const key = JSON.stringify([
    'domains',
    nodeRulesKey(template),
    keys,
    topologyKey,
    nodeAffinityPolicy,
    nodeTaintsPolicy,
    withoutLost,
  ]);
  return state.remember(key, () => {
    const domains = new Map<string, string>();
    for (const [name, live] of state.nodes) {
      const domain = labelOf(live.node.labels, topologyKey);
      if (domain !== undefined && counts(live)) {
        domains.set(name, domain);
      }
    }
    return domains;
  });
}
