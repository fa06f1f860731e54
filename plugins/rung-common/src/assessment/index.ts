export { assess } from './assess';
export type { AssessmentInput } from './assess';
export { assessDependency, dependencyOf } from './dependency';
export { assessEntity } from './assessEntity';
export type { AssessEntityOptions } from './assessEntity';
export { withheldParts } from './types';
export type { Assessment, WithheldPart } from './types';
