/**
 * What closes findings, each as a phrase that says what to do. Findings that
 * one move closes belong together.
 *
 * @public
 */
export const moves = {
  'step-down': 'Step down to what the numbers call for',
  'managed-cluster': 'Run on a managed cluster of two nodes or more',
  'managed-cluster-over-zones': 'Run on a managed cluster over three zones',
  'second-cluster': 'Run on a second cluster',
  'second-region': 'Serve from a second region, with the data in both',
  'replicate-data': 'Replicate the data to another region',
  'back-up': 'Back up, and restore once',
  'back-up-and-lose-zone': 'Back up, restore once, and lose a zone on purpose',
  'back-up-and-lose-region':
    'Back up, restore once, and lose a zone and a region on purpose',
  'recover-in-time': 'Recover in time, and exercise it again',
  'deliver-through-git': 'Deliver through Git, from one source',
  'separate-tenants': 'Guard shared namespaces, and part what needs its own',
  encrypt: 'Encrypt what leaves a cluster',
  'state-numbers': 'Agree on the numbers, and state each for its loss',
  'strengthen-dependencies': 'Strengthen what it depends on',
  'declare-what-is-built': 'Declare what is really built',
  'spread-replicas': 'Run replicas apart, by spread rules that hold',
  'let-nodes-drain': 'Set disruption budgets that let nodes drain',
  'describe-workloads': 'Give workloads probes, requests and scaling limits',
  'on-its-own': 'On their own',
} as const;

/**
 * The name of a move. `on-its-own` is none: each of its findings is closed by
 * itself, and closes no other.
 *
 * @public
 */
export type Move = keyof typeof moves;
