import { CheckDetails } from '../built/observed';
import { Observed } from '../built/types';
import { FindingId } from '../findings/rules';

/** A finding that is made where an entity runs, and what raises it. */
export interface ObservedCase {
  id: FindingId;
  stated: Record<string, string>;
  observed: Observed;
}

/** What needs rung 5, audited and shared by several teams. */
const demanding = {
  survives: 'cluster',
  'change-control': 'audited',
  teams: '3',
};

function seenIn(id: FindingId, ...hits: CheckDetails[]): ObservedCase {
  const checks = [{ id, of: 3, hits: hits.length > 0 ? hits : [{}] }];
  return { id, stated: demanding, observed: { checks } };
}

/** Each finding that is made where an entity runs, in each of its variants. */
export const observedCases: readonly ObservedCase[] = [
  {
    id: 'declared-differs',
    stated: { 'built.zones': '3', 'built.delivery': 'gitops' },
    observed: {
      facts: [
        {
          key: 'zones',
          value: 1,
          source: { type: 'observed', certainty: 'certain' },
        },
      ],
    },
  },
  ...[1, 2].map(
    (zones): ObservedCase => ({
      id: 'single-zone',
      stated: demanding,
      observed: {
        facts: [
          {
            key: 'zones',
            value: zones,
            source: { type: 'observed', certainty: 'likely' },
          },
        ],
      },
    }),
  ),
  seenIn('single-replica', {}, { volume: 'one-node' }),
  seenIn('single-replica', { volume: 'one-node' }),
  seenIn('one-node', { pods: 3 }),
  seenIn('one-zone', { pods: 3, zones: 3 }),
  seenIn('nodes-in-one-zone', { nodes: 4 }),
  seenIn('zone-loss-leaves-too-few', { left: 1, pods: 4, minimum: 2 }),
  seenIn('no-spread-rule', { zones: 2 }),
  seenIn('spread-not-binding', { skew: 3, allowed: 1 }),
  seenIn('spread-selects-nothing', { rules: 1 }),
  seenIn('spread-blocks-recovery', { pending: 1 }, { pending: 2 }),
  seenIn('no-budget', { pods: 3 }),
  seenIn('budget-blocks-drain', { minimum: 3, pods: 3 }),
  seenIn('budget-allows-all', { pods: 3 }),
  seenIn('several-budgets', { budgets: 2 }),
  seenIn('budget-protects-sick-pods'),
  seenIn('autoscaler-floor', { minimum: 1, maximum: 5 }),
  seenIn('autoscaler-floor', { minimum: 3, maximum: 3 }),
  seenIn('autoscaler-dead', { reason: 'inactive' }),
  seenIn('autoscaler-dead', { reason: 'no-target' }),
  seenIn('no-readiness', { containers: 1 }),
  seenIn('liveness-equals-readiness', { containers: 1 }),
  seenIn('no-requests', { containers: 2 }),
  seenIn('recreate-strategy', { pods: 2 }),
  seenIn('volume-pins-zone', { volumes: 1 }),
  seenIn('namespace-unguarded', { missing: 'quota deny-ingress' }),
  seenIn('no-backup-schedule'),
  seenIn('backup-failing', { phase: 'PartiallyFailed' }),
  seenIn('backup-stale'),
  seenIn('not-gitops'),
  seenIn('drifting', { tool: 'flux' }),
  seenIn('version-skew', { reason: 'kubelets', nodes: 1 }),
  seenIn('version-skew', { reason: 'unsupported', minor: 27, oldest: 32 }),
  seenIn('snowflake-clusters', { clusters: 2, differing: 'version mesh' }),
];
