export { headlineKind, headlineText } from './headline';
export type { HeadlineKind } from './headline';
export { lowestRung } from './weigh';
export type {
  AssessmentStatus,
  Climb,
  DataOption,
  Demand,
  DowntimeBudget,
  Forgone,
  IsolationTier,
  ObjectiveReading,
  Placement,
  PlatformVerdict,
  Recovery,
  Relax,
  Relaxation,
  Scoping,
  WithheldValue,
} from './types';
