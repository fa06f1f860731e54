/**
 * How tenants are kept apart, weakest first.
 *
 * @public
 */
export const isolationTierIds = [
  'namespace',
  'hierarchical-namespaces',
  'virtual-cluster',
  'cluster-each',
] as const;

/**
 * See {@link isolationTierIds}.
 *
 * @public
 */
export type IsolationTier = (typeof isolationTierIds)[number];

/**
 * A way to keep the tenants of a platform apart.
 *
 * @public
 */
export interface IsolationTierDefinition {
  id: IsolationTier;
  /** What the tier is called, as a phrase. */
  name: string;
  /** The value of the requirement `tenants` that it fits. */
  tenancy: 'trusted' | 'structured' | 'mixed' | 'untrusted';
  /** The tenants it fits, as a sentence. */
  tenants: string;
  /** What the boundary is made of, as a phrase. */
  boundary: string;
  /** What is separate and what stays shared, as a sentence. */
  isolates: string;
  /** What it costs beside the other tiers, as a sentence. */
  cost: string;
}

/**
 * The ways to keep tenants apart, weakest and cheapest first. One is chosen
 * for each class of tenants, not one for all.
 *
 * @public
 */
export const isolationTiers: readonly IsolationTierDefinition[] = [
  {
    id: 'namespace',
    name: 'Namespace',
    tenancy: 'trusted',
    tenants: 'Teams of your own that trust each other.',
    boundary: 'RBAC, ResourceQuota and NetworkPolicy',
    isolates:
      'Permissions, resources and traffic are separate; control plane and kernels are shared.',
    cost: 'The least of all.',
  },
  {
    id: 'hierarchical-namespaces',
    name: 'Hierarchical namespaces',
    tenancy: 'structured',
    tenants: 'An organization of teams within teams.',
    boundary: 'The same, inherited down a tree of namespaces',
    isolates:
      'As much as a namespace does, and what holds for a parent holds for all below it.',
    // The Kubernetes project archived its controller in April 2025:
    // github.com/kubernetes/org, issue 5484.
    cost: 'Little, but choose a controller that is maintained: the Kubernetes project archived its own in 2025.',
  },
  {
    id: 'virtual-cluster',
    name: 'Virtual cluster',
    tenancy: 'mixed',
    tenants:
      'Tenants that are trusted only in part, or want CRDs or versions of their own.',
    boundary: 'An API server for each tenant, with vCluster for example',
    isolates:
      'Each tenant has a control plane to itself; nodes and their kernels are shared.',
    cost: 'More than namespaces, far less than clusters.',
  },
  {
    id: 'cluster-each',
    name: 'Cluster each',
    tenancy: 'untrusted',
    tenants:
      'Tenants that run code nobody vouches for, or are held to strict isolation.',
    boundary: 'A cluster for each tenant',
    isolates: 'Nothing is shared, which makes it rung 5.',
    cost: 'The most of all.',
  },
];
