export { drill, drillView, nodesAsTheyAre, outages } from './drill';
export { drillOutcomes, obstacles } from './types';
export type {
  Drain,
  DrilledNode,
  DrilledPod,
  DrilledWorkload,
  DrillOutcome,
  DrillResult,
  Loss,
  Obstacle,
  PendingPods,
} from './types';
