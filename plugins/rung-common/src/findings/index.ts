export type { Acceptance, Dependency, Finding, Severity } from './types';
