/** What the trials look at of the objects of a cluster. */
export interface Metadata {
  name: string;
  namespace?: string;
  deletionTimestamp?: string;
  labels?: Record<string, string>;
}

export interface Condition {
  type: string;
  status: string;
  reason?: string;
  message?: string;
}

export interface Pod {
  metadata: Metadata;
  spec: { nodeName?: string };
  status: { phase: string; conditions?: readonly Condition[] };
}

export interface Node {
  metadata: Metadata;
  spec: { unschedulable?: boolean; taints?: readonly object[] };
}

export interface Budget {
  metadata: Metadata & { generation?: number };
  status?: { observedGeneration?: number; disruptionsAllowed?: number };
}

export interface List<Item> {
  items: readonly Item[];
  metadata: { continue?: string; resourceVersion: string };
}

/** What an API server answers where it gives nothing else. */
export interface Status {
  kind: string;
  message: string;
  reason: string;
}

/** A condition of an object, by its type. */
export function conditionOf(
  { status }: Pod,
  type: string,
): Condition | undefined {
  return status.conditions?.find(condition => condition.type === type);
}
