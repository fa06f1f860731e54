import { ClusterView } from '../cluster';
import { Fleet, whyUnread } from '../fleet';
import { clustersOf } from '../matching';
import { ResourceName } from '../snapshot';
import { agreed, likely, unknown } from './observation';
import { FactObserver, Observation } from './types';

/** What has to be seen to tell. */
const needed: readonly ResourceName[] = [
  'resourcequotas',
  'limitranges',
  'networkpolicies',
];

/** The APIs of what checks everything that is applied. */
const policyEngines = ['kyverno.io', 'templates.gatekeeper.sh'];

/**
 * Whether a cluster is fitted out for many teams: quotas and defaults in most of
 * their namespaces, nothing let in unasked, and a policy engine. A platform is an
 * organization and no objects, so this is never certain.
 */
function observeCluster(view: ClusterView, fleet: Fleet): Observation<boolean> {
  const unread = needed
    .map(resource => whyUnread(view.snapshot, resource))
    .find(found => found !== undefined);
  if (unread) {
    return unread;
  }
  const { snapshot } = view;
  const policed = (snapshot.groups ?? []).some(group =>
    policyEngines.includes(group),
  );
  if (!policed) {
    return unknown('inconclusive');
  }
  const teams = snapshot.namespaces
    .map(({ name }) => name)
    .filter(name => !fleet.isSystem(name));
  const inMost = (found: readonly { namespace: string }[]) => {
    const guarded = new Set(found.map(({ namespace }) => namespace));
    return teams.filter(name => guarded.has(name)).length * 2 > teams.length;
  };
  return inMost(snapshot.quotas) &&
    inMost(snapshot.limitRanges) &&
    snapshot.networkPolicies.some(({ deniesIngress }) => deniesIngress)
    ? likely(true)
    : unknown('inconclusive');
}

export const platform: FactObserver = {
  key: 'platform',
  observe: ({ fleet, places }) =>
    agreed(
      clustersOf(places).map(({ view }) => view),
      view => observeCluster(view, fleet),
    ),
};
