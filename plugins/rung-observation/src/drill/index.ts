export { drill, drillView } from './drill';
export { drillOutcomes, obstacles } from './types';
export type {
  Drain,
  DrilledWorkload,
  DrillOutcome,
  DrillResult,
  Loss,
  Obstacle,
  PendingPods,
} from './types';
