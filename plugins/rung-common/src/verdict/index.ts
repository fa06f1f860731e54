export { headlineKind, headlineText, layerBeside } from './headline';
export type { HeadlineKind } from './headline';
export { lowestRung } from './weigh';
export { assessmentStatuses, platformBalances, recoveries } from './types';
export type {
  AssessmentStatus,
  Climb,
  DataOption,
  Demand,
  DowntimeBudget,
  Forgone,
  ObjectiveReading,
  Placement,
  PlatformBalance,
  PlatformVerdict,
  Recovery,
  Relax,
  Relaxation,
  Scoping,
  ThresholdTrigger,
  Triggers,
  WithheldValue,
} from './types';
