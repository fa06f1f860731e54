import type { ResourceName } from '@rung/backstage-plugin-rung-observation';

/** Who runs the control plane, and what that leaves on versions and nodes. */
export type Offering = 'eks' | 'gke' | 'aks' | 'own';

/** A cluster of the demo: what is particular about it. All else is as it should be. */
export interface DemoCluster {
  /** The name of its Resource in the catalog. */
  name: string;
  offering: Offering;
  /** The minor version of its API server. */
  minor: number;
  /** Left out where its nodes do not tell. */
  region?: string;
  nodes: DemoNodes;
  namespaces: readonly DemoNamespace[];
  workloads: readonly DemoWorkload[];
  /** The region that Velero keeps its backups in; left out without Velero. */
  backupRegion?: string;
  /** Argo CD applies what runs in it. */
  argo?: true;
  /** Istio asks for mutual TLS everywhere. */
  istio?: true;
  /** Kyverno checks what is applied. */
  kyverno?: true;
  /** Kinds of objects that it refuses to list. */
  refuses?: readonly ResourceName[];
}

export interface DemoNodes {
  zones: readonly string[];
  perZone: number;
  cpu: string;
  memory: string;
  /** Cluster API has made them. */
  declarative?: true;
  /** Karpenter adds more of them. */
  karpenter?: true;
}

export interface DemoNamespace {
  name: string;
  /** Which of the guards of a shared namespace it has not. */
  lacks?: readonly ('quota' | 'limits' | 'deny-ingress')[];
  /** What comes of its nightly backup; none is scheduled if left out. */
  backup?: 'completed' | 'failing' | 'stale';
  /** A backup of it has been restored. */
  restored?: true;
  /** The proxies of Istio run beside its pods. */
  mesh?: true;
}

/** A workload of a component, with a ready pod wherever it says. */
export interface DemoWorkload {
  /** By its own label, unless the labels say otherwise. */
  component: string;
  namespace: string;
  kind?: 'Deployment' | 'StatefulSet';
  labels?: Readonly<Record<string, string>>;
  /** How many pods are in each of the zones of the cluster. */
  pods: readonly number[];
  /** All pods of a zone are on the same node. */
  packed?: true;
  cpu?: string;
  memory?: string;
  /**
   * How pods are spread over zones. `binding`, unless something else is said: by a
   * rule that no longer counts a lost zone. `counts-lost`: by one that does.
   * `soft`: by one that may be broken. `misses`: by one that selects nothing.
   */
  spread?: 'binding' | 'counts-lost' | 'soft' | 'misses' | 'none';
  /** The budgets, with what each keeps; one that keeps 60 % if left out. */
  budgets?: readonly DemoBudget[];
  autoscaler?: DemoAutoscaler;
  probes?: 'none' | 'same';
  /** Nothing is said of what its containers need. */
  unlimited?: true;
  /** What applies it; Argo CD where the cluster has it. */
  delivery?: 'drifting' | 'by-hand';
  /** A rollout stops all pods before it starts new ones. */
  recreate?: true;
  volume?: DemoVolume;
}

export interface DemoBudget {
  minAvailable: number | string;
  /** Pods that never become ready are kept as well. */
  keepsSickPods?: true;
}

export interface DemoAutoscaler {
  minimum: number;
  maximum: number;
  kind?: 'HorizontalPodAutoscaler' | 'ScaledObject';
  /** It has no figures to scale by. */
  dead?: true;
}

export interface DemoVolume {
  storageClass: 'zonal' | 'regional';
  /** All pods share one, where each would have its own. */
  shared?: true;
}
