/**
 * The Rung engine: derives the lowest sufficient Kubernetes architecture from
 * the requirements that catalog entities state.
 *
 * @packageDocumentation
 */

export * from './assessment';
export * from './client';
export * from './ladder';
export * from './requirements';
export * from './thresholds';
