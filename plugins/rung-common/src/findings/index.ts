export type {
  Acceptance,
  Dependency,
  Finding,
  RelatedEntity,
  Severity,
} from './types';
