import { flag, oneOf, optional, record, text } from '../shape';
import { GitOpsOwner } from './workload';

/**
 * What applies workloads from Git, and whether they are as Git has them.
 *
 * @public
 */
export interface ApplicationSnapshot {
  tool: GitOpsOwner['tool'];
  namespace: string;
  name: string;
  /** Left out where it does not say. */
  inSync?: boolean;
}

/**
 * How a mesh has workloads prove who they are.
 *
 * @public
 */
export interface PeerAuthenticationSnapshot {
  namespace: string;
  name: string;
  mode: 'STRICT' | 'PERMISSIVE' | 'DISABLE' | 'UNSET';
  /** It is about some workloads of its namespace only. */
  selective: boolean;
}

/**
 * What OpenShift says of its control plane.
 *
 * @public
 */
export interface InfrastructureSnapshot {
  controlPlaneTopology?: string;
}

export const applicationShape = record<ApplicationSnapshot>({
  tool: oneOf(['argo-cd', 'flux-kustomization', 'flux-helm']),
  namespace: text('name'),
  name: text('name'),
  inSync: optional(flag),
});

export const peerAuthenticationShape = record<PeerAuthenticationSnapshot>({
  namespace: text('name'),
  name: text('name'),
  mode: oneOf(['STRICT', 'PERMISSIVE', 'DISABLE', 'UNSET']),
  selective: flag,
});

export const infrastructureShape = record<InfrastructureSnapshot>({
  controlPlaneTopology: optional(text('word')),
});
