/**
 * What closes findings, each as a phrase that says what to do. Findings that
 * one move closes belong together.
 *
 * @public
 */
export const moves = {
  'step-down': 'Step down, or state what calls for more',
  'build-what-is-needed': 'Build what is needed, or relax what forces it',
  'replicate-data': 'Replicate the data to another region',
  'managed-control-plane': 'Move to a managed control plane',
  'back-up': 'Back up, and restore once',
  'spread-over-zones': 'Spread over three zones',
  'deliver-from-one-source': 'Deliver to all clusters from one source',
  exercise: 'Exercise the failure, and write down the day',
  'share-without-platform': 'Share clusters without a platform',
  'run-without-mesh': 'Run the clusters independently',
  'separate-tenants': 'Give tenants clusters of their own',
  encrypt: 'Encrypt what leaves a cluster',
  'correct-numbers': 'Correct numbers that contradict each other',
  'name-failure-domain': 'Name the failure domain',
  'state-numbers': 'Agree on the numbers, and state them',
  'map-regimes': 'Say what a regime asks for',
  'strengthen-dependencies': 'Strengthen what it depends on',
  'declare-what-is-built': 'Declare what is really built',
  'run-more-replicas': 'Run at least two replicas',
  'spread-over-nodes': 'Spread over nodes',
  'bind-spread': 'Write spread rules that hold',
  'budget-disruptions': 'Set disruption budgets that let nodes drain',
  'mend-autoscaling': 'Give autoscalers a floor and a target',
  'describe-containers': 'Give containers probes and requests',
  'replace-gradually': 'Replace pods a few at a time',
  'free-volumes': 'Keep data where a zone can be lost',
  'guard-namespaces': 'Guard shared namespaces',
  'keep-versions': 'Keep versions supported and together',
} as const;

/**
 * The name of a move.
 *
 * @public
 */
export type Move = keyof typeof moves;
