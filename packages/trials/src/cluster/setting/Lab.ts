import { onceTrue, waitFor } from '../../platform/waiting.ts';
import type { ApiAnswer, ApiServer } from './ApiServer.ts';
import {
  conditionOf,
  type Budget,
  type List,
  type Node,
  type Pod,
  type Status,
} from './objects.ts';
import { zoneLabel } from './zones.ts';

const settleSeconds = 60;

/** What the pods of a workload are to have, as in a Deployment. */
export interface PodSpec {
  [field: string]: unknown;
}

/** A namespace with one Deployment of three pods, and what is done to it. */
export class Lab {
  readonly name: string;
  private readonly api: ApiServer;
  private readonly policyVersion: string;

  /** Waits until its pods are where the scheduler wants them. */
  static async create(
    api: ApiServer,
    name: string,
    podSpec: PodSpec,
  ): Promise<Lab> {
    const { preferredVersion } = await api.json<{
      preferredVersion: { groupVersion: string };
    }>('/apis/policy');
    const lab = new Lab(api, name, preferredVersion.groupVersion);
    await api.create('/api/v1/namespaces', { metadata: { name } });
    await api.create(`/apis/apps/v1/namespaces/${name}/deployments`, {
      metadata: { name, labels: { 'backstage.io/kubernetes-id': name } },
      spec: {
        replicas: 3,
        selector: { matchLabels: { app: name } },
        template: {
          metadata: { labels: { app: name } },
          spec: {
            terminationGracePeriodSeconds: 0,
            containers: [{ name: 'app', image: 'registry.k8s.io/pause:3.9' }],
            ...podSpec,
          },
        },
      },
    });
    await lab.settled();
    return lab;
  }

  private constructor(api: ApiServer, name: string, policyVersion: string) {
    this.api = api;
    this.name = name;
    this.policyVersion = policyVersion;
  }

  /** Gives it a budget, and waits until the cluster reckons with it. */
  async budget(minAvailable: number) {
    const path = `/apis/${this.policyVersion}/namespaces/${this.name}/poddisruptionbudgets`;
    await this.api.ask(`${path}/${this.name}`, { method: 'DELETE' });
    await this.api.create(path, {
      metadata: { name: this.name },
      spec: { minAvailable, selector: { matchLabels: { app: this.name } } },
    });
    await waitFor('the budget is reckoned with', settleSeconds, async () => {
      const { status, metadata } = await this.api.json<Budget>(
        `${path}/${this.name}`,
      );
      return onceTrue(
        status?.observedGeneration === metadata.generation &&
          status?.disruptionsAllowed === 3 - minAvailable,
      );
    });
  }

  async pods(): Promise<readonly Pod[]> {
    const { items } = await this.api.json<List<Pod>>(
      `/api/v1/namespaces/${this.name}/pods`,
    );
    return items;
  }

  /** Its pods, once each of three serves or cannot be placed. */
  async settled(): Promise<readonly Pod[]> {
    return waitFor('three pods are settled', settleSeconds, async () => {
      const pods = await this.pods();
      const isSettled =
        pods.length === 3 &&
        pods.every(
          pod =>
            pod.metadata.deletionTimestamp === undefined &&
            (isReady(pod) || isUnschedulable(pod)),
        );
      return isSettled ? pods : undefined;
    });
  }

  /** As `kubectl cordon` and `kubectl uncordon` do. */
  async cordon(zone: string, unschedulable = true): Promise<string[]> {
    const { items } = await this.api.json<List<Node>>('/api/v1/nodes');
    const nodes = items
      .map(({ metadata }) => metadata)
      .filter(({ labels }) => labels?.[zoneLabel] === zone)
      .map(({ name }) => name);
    for (const node of nodes) {
      await this.api.patch(`/api/v1/nodes/${node}`, {
        spec: { unschedulable },
      });
    }
    return nodes;
  }

  /** As `kubectl drain` does, once for each pod on these nodes. */
  async evictFrom(nodes: readonly string[]): Promise<ApiAnswer<Status>[]> {
    const answers: ApiAnswer<Status>[] = [];
    for (const { metadata, spec } of await this.pods()) {
      if (nodes.includes(spec.nodeName ?? '')) {
        answers.push(
          await this.api.ask<Status>(
            `/api/v1/namespaces/${this.name}/pods/${metadata.name}/eviction`,
            {
              method: 'POST',
              body: {
                apiVersion: this.policyVersion,
                kind: 'Eviction',
                metadata: { name: metadata.name, namespace: this.name },
              },
            },
          ),
        );
      }
    }
    return answers;
  }

  /** Leaves the cluster as it was. */
  async remove() {
    const path = `/api/v1/namespaces/${this.name}`;
    await this.api.ask(path, { method: 'DELETE' });
    await waitFor('the namespace is gone', settleSeconds, async () =>
      onceTrue((await this.api.ask(path)).status === 404),
    );
  }
}

export function isReady(pod: Pod): boolean {
  return conditionOf(pod, 'Ready')?.status === 'True';
}

/** The scheduler has looked for a place in vain. */
export function isUnschedulable(pod: Pod): boolean {
  return conditionOf(pod, 'PodScheduled')?.reason === 'Unschedulable';
}
