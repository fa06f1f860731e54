import { EntityDrill } from '@rung/backstage-plugin-rung-common/wire';
import {
  DrillResult,
  ObservedPlace,
  workloadKey,
  WorkloadName,
} from '@rung/backstage-plugin-rung-observation';
import { nodeNumbering } from './nodeNumbering';

/**
 * What a loss comes to in a place, as the HTTP API tells it, with all names.
 *
 * @param number - of the place, from 1
 */
export function drillOf(
  place: ObservedPlace,
  number: number,
  { loss, nodes, workloads, drains }: DrillResult,
): EntityDrill {
  const numbers = new Map(
    place.workloads().map((workload, index) => [workloadKey(workload), index]),
  );
  const numberOf = (workload: WorkloadName) =>
    numbers.get(workloadKey(workload))!;
  const shown = nodes.map(nodeNumbering(place));
  return {
    place: number,
    takenAt: place.takenAt,
    zone: loss.domain === 'zone' ? loss.name : undefined,
    node:
      loss.domain === 'node'
        ? shown.find(({ name }) => name === loss.name)?.node
        : undefined,
    nodes: shown.map(node => ({
      ...node,
      pods: node.pods.map(({ workload, state }) => ({
        workload: numberOf(workloads[workload]),
        state,
      })),
    })),
    workloads: workloads.map(
      ({ kind, namespace, name, placed, ...workload }) => ({
        ...workload,
        workload: numberOf({ kind, namespace, name }),
        placed: placed.length,
      }),
    ),
    drains: drains.map(({ kind, namespace, name, ...drain }) => ({
      ...drain,
      workload: numberOf({ kind, namespace, name }),
    })),
  };
}
