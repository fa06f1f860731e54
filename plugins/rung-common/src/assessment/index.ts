export { assessDependency, dependencyOf } from './dependency';
export { assessEntity } from './assessEntity';
export type { AssessEntityOptions } from './assessEntity';
export type { Assessment } from './types';
