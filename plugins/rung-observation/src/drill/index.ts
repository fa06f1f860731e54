export { drill, drillSteps, nodesAsTheyAre, outages } from './drill';
export { finish } from './steps';
export type { Steps } from './steps';
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
