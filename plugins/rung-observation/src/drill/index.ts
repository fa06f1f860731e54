export { drill, drillSteps, nodesAsTheyAre, outages } from './drill';
export { finish } from './steps';
export type { Steps } from './steps';
export type {
  Drain,
  DrilledNode,
  DrilledWorkload,
  DrillResult,
  Loss,
} from './types';
