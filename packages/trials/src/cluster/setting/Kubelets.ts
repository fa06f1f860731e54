import { setTimeout as delay } from 'node:timers/promises';
import type { Running } from '../../platform/launcher.ts';
import type { ApiServer } from './ApiServer.ts';
import type { List, Pod } from './objects.ts';

const lookAgainMilliseconds = 100;

/** What a node has for pods. */
const capacity = { cpu: '4', memory: '8Gi', pods: '2000' };

/**
 * Plays the kubelets of nodes that are none: whatever is placed on one of them
 * runs and is ready at once, and ends as soon as it is to end.
 */
export class Kubelets {
  private readonly api: ApiServer;
  private isEnding = false;

  static start(api: ApiServer, running: Running): Kubelets {
    const kubelets = new Kubelets(api);
    const ended = kubelets.run();
    running.add(async () => {
      kubelets.isEnding = true;
      await ended;
    });
    return kubelets;
  }

  private constructor(api: ApiServer) {
    this.api = api;
  }

  /** A node that is ready. */
  async addNode(name: string, labels: Record<string, string>) {
    await this.api.create('/api/v1/nodes', {
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name, labels: { 'kubernetes.io/hostname': name, ...labels } },
    });
    await this.api.patch(`/api/v1/nodes/${name}/status`, {
      status: {
        capacity,
        allocatable: capacity,
        conditions: [condition('Ready')],
        nodeInfo: { kubeletVersion: 'v1.20.2' },
      },
    });
  }

  private async run() {
    while (!this.isEnding) {
      try {
        await this.look();
      } catch (error) {
        if (!this.isEnding) {
          throw error;
        }
      }
      await delay(lookAgainMilliseconds);
    }
  }

  private async look() {
    const { items } = await this.api.json<List<Pod>>('/api/v1/pods');
    for (const { metadata, spec, status } of items) {
      const { name, namespace, deletionTimestamp } = metadata;
      const path = `/api/v1/namespaces/${namespace}/pods/${name}`;
      if (deletionTimestamp !== undefined && spec.nodeName) {
        await this.api.ask(path, {
          method: 'DELETE',
          body: { gracePeriodSeconds: 0 },
        });
      } else if (spec.nodeName && status.phase === 'Pending') {
        // It may be gone by now.
        await this.api.ask(`${path}/status`, {
          method: 'PATCH',
          body: {
            status: {
              phase: 'Running',
              conditions: [
                'PodScheduled',
                'Initialized',
                'ContainersReady',
                'Ready',
              ].map(condition),
            },
          },
        });
      }
    }
  }
}

function condition(type: string) {
  const now = new Date().toISOString();
  return { type, status: 'True', lastTransitionTime: now };
}
