export { assessEntity } from './assessEntity';
export type { AssessEntityOptions } from './assessEntity';
export type {
  Assessment,
  AssessmentStatus,
  Climb,
  Demand,
  DowntimeBudget,
  Forgone,
  ObjectiveReading,
  PlatformVerdict,
  Relax,
  Relaxation,
} from './types';
