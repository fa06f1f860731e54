export { combinedAvailability } from './combinedAvailability';
export type { CombinedAvailability } from './combinedAvailability';
export type {
  Acceptance,
  Dependency,
  Finding,
  RelatedEntity,
  Severity,
} from './types';
