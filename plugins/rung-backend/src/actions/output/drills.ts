import {
  DrillOutcome,
  drillOutcomes,
  EntityDrill,
  EntityDrilled,
  EntityPlace,
  Obstacle,
} from '@rung/backstage-plugin-rung-common/wire';
import { Zod } from '../types';

const MOST_WORKLOADS = 8;

/** What follows from one loss, workload by workload. */
export function drillSchema(z: Zod) {
  return z.object({
    place: z.number(),
    zone: z.string().optional(),
    node: z.number().optional(),
    takenAt: z.string(),
    worst: z.string().describe('What becomes of what is hit hardest.'),
    workloads: z.array(
      z.object({
        kind: z.string(),
        namespace: z.string().optional(),
        name: z.string().optional(),
        outcome: z.string(),
        ready: z.number().describe('Pods that serve before.'),
        wanted: z.number(),
        lost: z.number(),
        left: z.number().describe('Pods that serve before any is replaced.'),
        placed: z.number().describe('Replacements that find a node.'),
        pending: z.number().describe('Replacements that find none.'),
        because: z
          .array(z.string())
          .describe('What stands in the way of those.'),
        budgetKept: z.boolean().optional(),
      }),
    ),
    workloadsMore: z.number().optional().describe('How many others there are.'),
    drainBlocked: z
      .number()
      .describe('Pods that a drain of the same nodes could not evict.'),
  });
}

export function drillOf(drill: EntityDrill, place: EntityPlace) {
  const { workloads } = drill;
  const byOutcome = [...workloads].sort(
    (one, other) => graveness(other.outcome) - graveness(one.outcome),
  );
  return {
    place: drill.place,
    zone: drill.zone,
    node: drill.node,
    takenAt: drill.takenAt,
    worst: byOutcome[0]?.outcome ?? 'untouched',
    workloads: byOutcome
      .slice(0, MOST_WORKLOADS)
      .map(each => workloadOf(each, place)),
    workloadsMore:
      workloads.length > MOST_WORKLOADS
        ? workloads.length - MOST_WORKLOADS
        : undefined,
    drainBlocked: drill.drains.reduce((sum, { blocked }) => sum + blocked, 0),
  };
}

function graveness(outcome: DrillOutcome): number {
  return drillOutcomes.indexOf(outcome);
}

function workloadOf(drilled: EntityDrilled, place: EntityPlace) {
  const { outcome, ready, wanted, lost, left, placed, pending } = drilled;
  const { kind, namespace, name } = place.workloads[drilled.workload];
  const obstacles = pending.flatMap(each => each.obstacles.map(obstacleText));
  return {
    kind,
    namespace,
    name,
    outcome,
    ready,
    wanted,
    lost,
    left,
    placed,
    pending: pending.reduce((sum, { count }) => sum + count, 0),
    because: [...new Set(obstacles)].slice(0, 8),
    budgetKept: drilled.budget?.kept,
  };
}

function obstacleText({ reason, resource, topologyKey }: Obstacle): string {
  return [reason, resource ?? topologyKey].filter(Boolean).join(': ');
}
