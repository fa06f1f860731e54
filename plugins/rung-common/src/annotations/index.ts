export { builtKeys } from './builtKeys';
export type { BuiltKey } from './builtKeys';
export { findingIds } from './findingIds';
export type { FindingId } from './findingIds';
