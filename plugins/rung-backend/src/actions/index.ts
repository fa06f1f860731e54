export { ActionRegistrar } from './ActionRegistrar';
export { registerActions } from './registerActions';
export type { ActionServices } from './types';
