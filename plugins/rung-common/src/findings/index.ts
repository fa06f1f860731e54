export { combinedAvailability } from './combinedAvailability';
export type { CombinedAvailability } from './combinedAvailability';
export { findingSeverities } from './severities';
export { severities } from './types';
export type {
  Acceptance,
  Dependency,
  Finding,
  RelatedEntity,
  Severity,
} from './types';
