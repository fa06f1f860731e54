import { RungDefinition, RungNumber } from './types';

/**
 * The six rungs, lowest first.
 *
 * @public
 */
export const rungs: readonly RungDefinition[] = [
  {
    rung: 1,
    axis: 'resilience',
    name: 'Single-node development cluster',
    summary:
      'One disposable node on a laptop or in a CI job, recreated in about 90 seconds.',
    adds: 'A cluster to build and test against, for one person at a time.',
    signal: 'A second person, a demo or a scheduled job depends on it.',
  },
  {
    rung: 2,
    axis: 'resilience',
    name: 'Managed cluster in one zone',
    summary:
      'One cluster whose control plane the provider runs, with one node pool in one zone.',
    survives: 'node',
    availability: 'up to 99.5 %',
    adds: 'A shared, always-on cluster that keeps serving when a node dies.',
    accepted:
      'When the one node dies, the service is gone until somebody recreates it.',
    signal:
      'The business puts a number on availability, or the outage of a zone is no longer acceptable.',
  },
  {
    rung: 3,
    axis: 'resilience',
    name: 'Production cluster over three zones',
    summary:
      'One cluster over at least three zones with autoscaling, ingress, GitOps, tested backups and observability.',
    survives: 'zone',
    availability: '99.9 to 99.95 %',
    adds: 'Nodes in three zones, autoscaling, reviewed delivery and tested backups: a zone fails and nobody has to step in.',
    accepted: 'The outage of a zone takes the service down until it is over.',
    signal:
      'An SLA that one region cannot meet, a geographic duty, or more teams than the break-even of a platform.',
  },
  {
    rung: 4,
    axis: 'platform',
    name: 'Multi-tenant platform',
    summary:
      'Isolation tiers, quotas, policy and a paved road on a cluster of rung 3 or above.',
    adds: 'Isolation tiers, quotas, policy and self-service, so that many teams share clusters without standing in each other’s way.',
    accepted:
      'Teams share the cluster by agreement: one can starve another, and onboarding stays a ticket.',
    signal:
      'Tenants that need a cluster of their own, or a failure that must not reach every tenant at once.',
  },
  {
    rung: 5,
    axis: 'resilience',
    name: 'Fleet of clusters',
    summary:
      'Several clusters run as one fleet: fleet GitOps, a hub and a global front door.',
    survives: 'cluster',
    availability: 'above that of one cluster',
    adds: 'Clusters that fail one at a time, delivered from one source behind a front door that steers around a sick one.',
    accepted:
      'A fault or a bad change that takes the whole cluster takes the service down.',
    signal:
      'The loss of a region has to cost next to no downtime and next to no data.',
  },
  {
    rung: 6,
    axis: 'resilience',
    name: 'Several regions',
    summary:
      'A full stack in each of several regions, active-active or warm standby, over replicated data.',
    survives: 'region',
    availability: 'above 99.95 %',
    adds: 'A second region that can carry the whole load, and a data tier that is replicated to it.',
    accepted:
      'The outage of a region takes the service down until it is recovered elsewhere.',
  },
];

/**
 * The definition of one rung.
 *
 * @public
 */
export function rungDefinition(rung: RungNumber): RungDefinition {
  return rungs[rung - 1];
}
