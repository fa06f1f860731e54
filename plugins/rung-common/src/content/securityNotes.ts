import { SecurityNote } from './types';

/**
 * What the choice of a rung means for security, lowest rung first.
 *
 * @public
 */
export const securityNotes: readonly SecurityNote[] = [
  {
    id: 'blast-radius',
    title: 'Blast radius limits intruders too',
    text: 'Whoever breaks into a shared cluster can move on to all its tenants. Clusters of their own put a stop to that; for untrusted code and strict regulation they are an obligation.',
    rungs: [3, 4, 5],
  },
  {
    id: 'delivery-trust',
    title: 'Whoever controls Git controls the clusters',
    text: 'With GitOps, a merged commit is a deployment. Repository, review rules and the permissions of Argo CD or Flux deserve the same protection as cluster-admin.',
    rungs: [3, 4, 5, 6],
  },
  {
    id: 'attack-surface',
    title: 'Every cluster is one more to defend',
    text: 'Each cluster and region adds a control plane, credentials and a way in. With identity and policy from one place all are hardened alike; an attacker looks for the one that was left out.',
    rungs: [5, 6],
  },
  {
    id: 'cross-cluster-traffic',
    title: 'The network between clusters is hostile',
    text: 'Calls from one cluster to another use mTLS: they are encrypted, and each end proves who it is, even where both ends are yours.',
    rungs: [5, 6],
  },
  {
    id: 'replicated-data',
    title: 'Replicated data keeps its obligations',
    text: 'Encrypt it on the way and at rest, and hold the second region to the same rules on encryption and residency. A copy where the law does not allow one is a breach, however well it was replicated.',
    rungs: [5, 6],
  },
];
