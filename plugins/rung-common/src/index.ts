/**
 * The Rung engine: derives the lowest sufficient Kubernetes architecture from
 * the requirements that catalog entities state.
 *
 * @packageDocumentation
 */

export * from './annotations';
export * from './assessment';
export * from './built';
export * from './client';
export * from './content';
export * from './findings';
export * from './ladder';
export * from './markdown';
export * from './memo';
export * from './permissions';
export * from './policy';
export * from './problems';
export * from './reading';
export * from './requirements';
export * from './text';
export * from './thresholds';
export * from './verdict';
export * from './wire';
export * from './wording';
export * from './withholding';
